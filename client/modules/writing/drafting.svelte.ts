import { createContext } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { ask } from '../../graph/ask.ts'
import type { Refusal } from '../../graph/deed.svelte.ts'
import {
  saveModuleDraftDocument,
  writtenMeanwhileDocument,
  type ModuleContentInput,
  type WriteBroughtFragment,
  type WriteContentFragment,
  type WriteStandingFragment,
} from '../../graph/documents.ts'
import type { Keeping } from '../../graph/keeping.svelte.ts'
import { revising, type Revising } from '../../graph/revising.svelte.ts'
import type { Sending } from '../../graph/sending.svelte.ts'
import type { KeptFile } from '../../graph/upload.ts'
import { filter } from '../../ui/paths.ts'
import { language, type Language } from '../../ui/say.svelte.ts'
import { contentOf, inputOf, type Content } from './content.ts'

export type Standing = WriteStandingFragment
export type WrittenModule = Standing &
  WriteBroughtFragment & { files: readonly KeptFile[] } & { draft: { content: WriteContentFragment } }

export interface Drafting {
  readonly content: Content
  /** as of the last saving */
  standing: Standing
  readonly revisions: Revising
  readonly keep: Keeping
  /** what was uploaded to the module */
  readonly held: Held
  /** of a file that came from a practitioner, or that nobody can have */
  broughtAs(fileId: string): Brought | undefined
  /** begins the page again with what the service has */
  again(): Promise<void>
  /** what is on its way, by the field that it was chosen in: it goes on while other parts are written */
  readonly sendings: SvelteMap<string, Sending>
  /** which language a narrow page shows */
  language: Language
  /** which item is open */
  openItem: string | null
  titleOf(competencyId: string): string
  /** the competencies that currency events touch */
  touchedBy(eventIds: readonly string[]): string[]
  /** the highest level that a kind of evidence proves */
  ceilingOf(kind: string): number
}

/** The refusal when somebody has saved meanwhile. */
export const movedOn = 'DRAFT_MOVED_ON'

/** What the parts of the page share: the draft, and how it is kept. */
export const [writing, provideWriting] = createContext<Drafting>()

export type Brought = WriteBroughtFragment['draft']['content']['items'][number]

interface Held {
  readonly files: readonly KeptFile[]
  add(file: KeptFile): void
}

function holding(first: readonly KeptFile[]): Held {
  let files = $state.raw(first)
  return {
    get files() {
      return files
    },
    add: file => void (files = [...files.filter(({ id }) => id !== file.id), file]),
  }
}

/** @param known what the school's framework calls its competencies, and how far each kind of evidence goes */
export function drafting(
  module: WrittenModule,
  known: Pick<Drafting, 'titleOf' | 'touchedBy' | 'ceilingOf' | 'again'>,
): Drafting {
  const content = $state(contentOf(module.draft.content))
  let standing = $state.raw<Standing>(module)
  let shown = $state(language())
  let openItem = $state(filter('part'))
  const revisions = revising({
    said: () => inputOf($state.snapshot(content)),
    save,
    movedOn,
    meanwhile: savedMeanwhile,
    moveOnTo: revision => void (standing = { ...standing, draft: { ...standing.draft, revision } }),
  })

  async function save(input: ModuleContentInput): Promise<Refusal | null | undefined> {
    const { revision } = standing.draft
    const { saveModuleDraft } = await ask(saveModuleDraftDocument, {
      input: { moduleId: module.id, revision, content: input },
    })
    if (saveModuleDraft.module) standing = saveModuleDraft.module
    return saveModuleDraft.refusal
  }

  async function savedMeanwhile(): Promise<{ revision: number; said: ModuleContentInput } | null> {
    const { writtenModule } = await ask(writtenMeanwhileDocument, { id: module.id })
    if (!writtenModule) return null
    const { revision, content } = writtenModule.draft
    return { revision, said: inputOf(contentOf(content)) }
  }

  return {
    content,
    ...known,
    get standing() {
      return standing
    },
    set standing(newer) {
      standing = newer
    },
    revisions,
    keep: revisions.keep,
    held: holding(module.files),
    broughtAs: fileId => module.draft.content.items.find(item => item.fileId === fileId),
    sendings: new SvelteMap(),
    get language() {
      return content.languages.find(one => one === shown) ?? content.languages[0]!
    },
    set language(wanted) {
      shown = wanted
    },
    get openItem() {
      return openItem
    },
    set openItem(wanted) {
      openItem = wanted
    },
  }
}
