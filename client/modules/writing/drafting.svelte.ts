import { createContext } from 'svelte'
import { ask, Offline } from '../../graph/ask.ts'
import type { Refusal } from '../../graph/deed.svelte.ts'
import {
  saveModuleDraftDocument,
  writtenMeanwhileDocument,
  type ModuleContentInput,
  type WriteContentFragment,
  type WriteStandingFragment,
} from '../../graph/documents.ts'
import { keeping, type Keeping } from '../../graph/keeping.svelte.ts'
import type { KeptFile } from '../../graph/upload.ts'
import { language, type Language } from '../../ui/say.svelte.ts'
import { contentOf, inputOf, type Content } from './content.ts'

export type Standing = WriteStandingFragment
export type WrittenModule = Standing & { files: readonly KeptFile[] } & { draft: { content: WriteContentFragment } }

export interface Drafting {
  readonly content: Content
  /** as of the last saving */
  standing: Standing
  readonly keep: Keeping
  /** what was uploaded to the module */
  readonly held: Held
  /** which language a narrow page shows */
  language: Language
  /** which item is open */
  openItem: string | null
  titleOf(competencyId: string): string
  /** the highest level that a kind of evidence proves */
  ceilingOf(kind: string): number
  /** takes the place of what somebody else has saved meanwhile */
  overwrite(): Promise<boolean>
}

/** What the parts of the page share: the draft, and how it is kept. */
export const [writing, provideWriting] = createContext<Drafting>()

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
export function drafting(module: WrittenModule, known: Pick<Drafting, 'titleOf' | 'ceilingOf'>): Drafting {
  const content = $state(contentOf(module.draft.content))
  let standing = $state.raw<Standing>(module)
  let shown = $state(language())
  let openItem = $state<string | null>(null)
  const keep = keeping(save)
  /** sent, and nothing came back: each may have been saved all the same */
  let unanswered: string[] = []

  async function save(): Promise<Refusal | null> {
    const input = inputOf($state.snapshot(content))
    const refusal = await sent(input)
    if (refusal?.code !== 'DRAFT_MOVED_ON' || unanswered.length === 0) return refusal
    const meanwhile = await savedMeanwhile()
    if (!meanwhile || !unanswered.includes(meanwhile.said)) return refusal
    moveOnTo(meanwhile.revision)
    return sent(input)
  }

  async function sent(input: ModuleContentInput): Promise<Refusal | null> {
    const { revision } = standing.draft
    try {
      const { saveModuleDraft } = await ask(saveModuleDraftDocument, {
        input: { moduleId: module.id, revision, content: input },
      })
      if (saveModuleDraft.module) {
        standing = saveModuleDraft.module
        unanswered = []
      }
      return saveModuleDraft.refusal ?? null
    } catch (error) {
      if (error instanceof Offline) unanswered.push(JSON.stringify(input))
      throw error
    }
  }

  async function savedMeanwhile(): Promise<{ revision: number; said: string } | null> {
    const { writtenModule } = await ask(writtenMeanwhileDocument, { id: module.id })
    if (!writtenModule) return null
    const { revision, content } = writtenModule.draft
    return { revision, said: JSON.stringify(inputOf(contentOf(content))) }
  }

  const moveOnTo = (revision: number): void => void (standing = { ...standing, draft: { ...standing.draft, revision } })

  return {
    content,
    ...known,
    get standing() {
      return standing
    },
    set standing(newer) {
      standing = newer
    },
    keep,
    held: holding(module.files),
    get language() {
      return shown
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
    async overwrite() {
      const meanwhile = await savedMeanwhile()
      if (meanwhile) moveOnTo(meanwhile.revision)
      return keep.now()
    },
  }
}
