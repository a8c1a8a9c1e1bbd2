// Where what a practitioner brought stands, and what may be done with it. Pure.
import type { FileScan, MaterialKind, MaterialState } from '../../graph-types.ts'

export interface MaterialFacts {
  scan: FileScan
  /** what became of it last */
  last: 'approved' | 'returned' | 'withdrawn' | null
}

/** What the scanner says comes before what anybody else has said. */
export function stateOf({ scan, last }: MaterialFacts): MaterialState {
  if (scan === 'infected') return 'infected'
  if (last) return last
  return scan === 'waiting' ? 'scanning' : 'waiting'
}

/** Its practitioner may still say something else of it. */
export const undecided: readonly MaterialState[] = ['scanning', 'waiting', 'returned']

/** By what its bytes are, until its practitioner says otherwise. */
export function kindOf(type: string): MaterialKind {
  if (/^(video|audio)\//.test(type)) return 'recording'
  if (type === 'text/vtt') return 'captions'
  return /presentation|\/pdf$/.test(type) ? 'slides' : 'other'
}

/** Sound and film are heard and seen, and nothing else is. */
export const fits = (kind: MaterialKind, type: string): boolean =>
  (kind === 'recording') === /^(video|audio)\//.test(type) && (kind === 'captions') === (type === 'text/vtt')

interface Version {
  id: string
  sessionId: string
  name: string
  version: number
  state: MaterialState
}

const isLater = (one: Version, other: Version): boolean =>
  one.sessionId === other.sessionId && one.name === other.name && one.version > other.version

/** A later one of the same name has taken its place. */
export const isSuperseded = (one: Version, all: readonly Version[]): boolean => all.some(other => isLater(other, one))

/** What others than its practitioner and coordinators are shown: of each name the last one that was approved. */
export function shownOf<One extends Version>(all: readonly One[]): One[] {
  const approved = all.filter(({ state }) => state === 'approved')
  return approved.filter(one => !isSuperseded(one, approved))
}
