// Whether what a practitioner brought may be used in modules, and what becomes of a module's parts. Pure.
import type { FileClosed, FileScan, LocalizedText, MaterialKind, MaterialState } from '../../graph-types.ts'
import type { Content, Item } from '../../modules/writing/change-draft.ts'
import { allowsReuse, type ConsentFacts } from '../consent/rules.ts'
import { stateOf } from '../material/rules.ts'

export interface Reusing {
  kind: MaterialKind
  state: MaterialState
  consent: ConsentFacts | null
}

/** What keeps it from modules on a day; null: nothing. */
export function closedOn({ kind, state, consent }: Reusing, today: string): FileClosed | null {
  if (state === 'withdrawn' || state === 'returned') return state
  if (allowsReuse(consent, kind, today)) return null
  if (consent?.takenBackAt) return 'taken_back'
  return consent?.reuseUntil && consent.reuseUntil < today ? 'over' : 'not_agreed'
}

interface Put extends Omit<Reusing, 'state'> {
  scan: FileScan
  last: 'approved' | 'returned' | 'withdrawn' | null
}

/** The same of what was put into one. */
export const closedPut = ({ scan, last, ...reusing }: Put, today: string): FileClosed | null =>
  closedOn({ ...reusing, state: stateOf({ scan, last }) }, today)

/** A file of the module's own, as one of its parts shows it. */
export interface Part {
  id: string
  fileId: string
  title: LocalizedText
  type: string
  /** of a film, as a browser has found out */
  seconds: number | null
  /** files of earlier versions, whose place it takes */
  earlier: readonly string[]
  captions: readonly Captions[]
  /** as they are written; empty: none */
  chapterLines: string
}

/** Captions as a file of the module's own. */
export interface Captions {
  language: 'en' | 'zh-Hans'
  fileId: string
}

/** Where they are shown, by the language that they are in. */
export const captionsLanguage = { english: 'en', chinese: 'zh-Hans' } as const

/** Of one language there are one; what a language has no more of stays. */
const withThese = (before: readonly Captions[], these: readonly Captions[]): Captions[] => [
  ...before.filter(({ language }) => !these.some(one => one.language === language)),
  ...these,
]

/** Captions beside their film, whichever version of it stands there; undefined: none does. */
export function withCaptions(
  content: Content,
  { films, captions }: { films: readonly string[]; captions: Captions },
): Content | undefined {
  const isOf = (item: Item): boolean => item.kind === 'video' && films.includes(item.fileId ?? '')
  if (!content.items.some(isOf)) return undefined
  const items = content.items.map(item =>
    item.kind === 'video' && isOf(item) ? { ...item, captions: withThese(item.captions, [captions]) } : item,
  )
  return { ...content, items }
}

/** Where an earlier version stands, with all that was written there; else as a last part. */
export function withPart(content: Content, part: Part): Content {
  const { fileId, earlier } = part
  const fresh = partOf(part)
  const takes = (item: Item): boolean =>
    item.kind === fresh.kind && 'fileId' in item && earlier.includes(item.fileId ?? '')
  if (!content.items.some(takes)) return { ...content, items: [...content.items, fresh] }
  const items = content.items.map((item): Item => {
    if (!takes(item)) return item
    if (item.kind !== 'video') return { ...item, fileId } as Item
    return {
      ...item,
      fileId,
      seconds: part.seconds,
      captions: withThese(item.captions, part.captions),
      ...chaptersOf(part),
    }
  })
  return { ...content, items }
}

/** Those of before stay where none come. */
const chaptersOf = ({ chapterLines }: Part): { chapterLines?: string } => (chapterLines ? { chapterLines } : {})

const films: readonly string[] = ['video/mp4', 'video/webm']

/** What browsers play is a film, all else is something to save. */
function partOf(part: Part): Item & { kind: 'video' | 'file' } {
  const { id, fileId, title, type, seconds, captions } = part
  const common = { id, title, fileId, note: { en: '', 'zh-Hans': '' } }
  return films.includes(type)
    ? { ...common, kind: 'video', seconds, captions: [...captions], ...chaptersOf(part) }
    : { ...common, kind: 'file' }
}

/** What a file is called until somebody says otherwise: `pallet_walk-through.mp4` is Pallet walk through. */
export function readableName(name: string): string {
  const words = name
    .replace(/\.[^.]+$/, '')
    .split(/[\s_-]+/)
    .filter(Boolean)
    .join(' ')
    .slice(0, 500)
  return words === '' ? name : words[0]!.toUpperCase() + words.slice(1)
}
