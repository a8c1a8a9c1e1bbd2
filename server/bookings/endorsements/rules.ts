// What a guest may say of somebody, when it stands, and when somebody waits for it. Pure: the time is an argument.

const day = 86_400_000

/** So long may a guest take back what they have said. */
export const takeBackDays = 14

export const mayTakeBack = (saidAt: Date, now: Date): boolean => now.getTime() <= saidAt.getTime() + takeBackDays * day

/** What was said of somebody, as far as the rules look at it. */
export interface Said {
  saidAt: string
  levels: readonly { competencyId: string; level: number | null }[]
  /** not taken back, and what it became is accepted still */
  stands: boolean
}

/** In which of these competencies a level stands already: nothing is said there twice. Advice may be followed by anything. */
export const endorsedIn = (said: readonly Said[]): ReadonlySet<string> =>
  new Set(
    said
      .filter(({ stands }) => stands)
      .flatMap(({ levels }) => levels.filter(({ level }) => level !== null).map(({ competencyId }) => competencyId)),
  )

/** Somebody who took part. */
export interface Waiting {
  tookPartAt: string
  /** the newest */
  handedInAt: string | null
  said: readonly Said[]
}

/** Since when they wait for the guest's word; null: they do not. Where a task is to be handed in, from then on. */
export function waitsSince({ tookPartAt, handedInAt, said }: Waiting, hasTask: boolean): string | null {
  const since = hasTask ? handedInAt : tookPartAt
  if (since === null) return null
  const heard = said.some(({ saidAt, stands }) => stands && saidAt >= since)
  return heard || endorsedIn(said).size > 0 ? null : since > tookPartAt ? since : tookPartAt
}

const reminderDays = 7
export const reminderDue = (since: string, now: Date): boolean =>
  now.getTime() >= Date.parse(since) + reminderDays * day
