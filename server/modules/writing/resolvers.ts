import { answering, type Caller } from '../../base/caller.ts'
import { read } from '../../base/read-shape.ts'
import { closedBecause } from '../../files/closing.ts'
import type { Resolvers } from '../../graph-types.ts'
import { mayWrite } from '../access.ts'
import { partHtml } from '../files/page-html.ts'
import { askApproval } from '../approval/ask-approval.ts'
import { approveModule, returnModule } from '../approval/decide-approval.ts'
import { chooseCohorts } from '../audience/choose-cohorts.ts'
import { text as textShape } from '../items/text-shapes.ts'
import { beginModule } from './begin-module.ts'
import { copyModule } from './copy-module.ts'
import { listWrittenModules, showWrittenModule, countWaitingModules } from './list-written-modules.ts'
import { publishModule } from './publish-module.ts'
import { resumeModule, retireModule } from './retire-module.ts'
import { saveModuleDraft } from './save-module-draft.ts'
import { versionContent } from './written-module.ts'

/** An operation on a module, which is answered as it then stands. */
const onModule =
  <Input extends { moduleId: string }>(operation: (caller: Caller, input: Input) => Promise<void>) =>
  (_root: unknown, { input }: { input: Input }, { caller }: { caller: Caller }) =>
    answering(caller, 'module', async caller => {
      await operation(caller, input)
      return showWrittenModule(caller, input.moduleId)
    })

/** One that makes another. */
const making =
  <Input>(operation: (caller: Caller, input: Input) => Promise<string>) =>
  (_root: unknown, { input }: { input: Input }, { caller }: { caller: Caller }) =>
    answering(caller, 'module', async caller => showWrittenModule(caller, await operation(caller, input)))

export const resolvers: Resolvers = {
  Query: {
    writtenModules: (_root, page, { caller }) => listWrittenModules(caller, page),
    writtenModule: (_root, { id }, { caller }) => showWrittenModule(caller, id),
    waitingModules: (_root, _args, { caller }) => countWaitingModules(caller),
    previewMarkdown(_root, { text, pictures }, { caller }) {
      if (!mayWrite(caller)) return null
      return partHtml(caller, read(textShape, text), { pictures })
    },
  },
  Mutation: {
    beginModule: making(beginModule),
    copyModule: making(copyModule),
    saveModuleDraft: onModule(saveModuleDraft),
    publishModule: onModule(publishModule),
    retireModule: onModule((caller, { moduleId }) => retireModule(caller, moduleId)),
    resumeModule: onModule((caller, { moduleId }) => resumeModule(caller, moduleId)),
    chooseModuleCohorts: onModule(chooseCohorts),
    askModuleApproval: onModule((caller, { moduleId }) => askApproval(caller, moduleId)),
    approveModule: onModule(approveModule),
    returnModule: onModule(returnModule),
  },
  ModuleVersion: {
    content: ({ id }, _args, { caller }) => versionContent(caller, id),
  },
  WrittenItem: {
    closed: ({ fileId }, _args, { caller }) => (fileId ? closedBecause(caller, fileId) : null),
    html: ({ kind, body }, _args, { caller }) => (body ? partHtml(caller, body, { pictures: kind === 'page' }) : null),
  },
}
