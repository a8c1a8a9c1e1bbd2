// What a session has changed: all of it for coordinators, for its guest without anything by which somebody could be told from others.
import type { Caller } from '../../base/caller.ts'
import { addDays } from '../../base/days.ts'
import { isId } from '../../base/ids.ts'
import { frameworkOf, type Competency } from '../../competencies/framework.ts'
import { standingsIn, standingsThen } from '../../gaps/standings-in.ts'
import { mayPlan } from '../../sessions/access.ts'
import { sessionsById, type SessionRow } from '../../sessions/published-sessions.ts'
import { readDays } from './queries.ts'
import { effectOn, fewest, inFives, lastSunday, veiled, type Effect, type VeiledEffect } from './rules.ts'
import { isHeld, tookPart } from './took-part.ts'

export interface EffectShown {
  people: number | null
  narrowed: number | null
  before: string
  countedOn: string
  /** null: it is counted at once */
  nextOn: string | null
  competencies: (VeiledEffect & { competency: Competency })[]
  hidden: Competency[]
}

/** Null for nobody's as for somebody else's, and for what is still to come. */
export async function seekEffect(caller: Caller, id: string): Promise<EffectShown | null> {
  const [session] = isId(id) ? await sessionsById(caller, [id]) : []
  if (!session || !isHeld(session, caller.now)) return null
  if (mayPlan(caller)) return effectNow(caller, session)
  const own = caller.viewer.roles.has('guest') && session.guestId === caller.viewer.personId
  return own ? effectForGuest(caller, session) : null
}

async function effectNow(caller: Caller, session: SessionRow): Promise<EffectShown> {
  const { before } = await daysOf(caller, session)
  const people = ((await tookPart(caller, [session])).get(session.id) ?? []).map(({ personId }) => personId)
  const changed = await changesOf(caller, session, { people, before, countedOn: caller.today })
  return { ...changed, people: people.length, before, countedOn: caller.today, nextOn: null, hidden: [] }
}

/**
 * In whole fives, of groups of five and more, and once a week: so neither two competencies, nor two days, nor a person whom the guest has just
 * endorsed are told apart by what is left over.
 */
export async function effectForGuest(caller: Caller, session: SessionRow): Promise<EffectShown> {
  const { before, last } = await daysOf(caller, session)
  const countedOn = lastSunday(caller.today)
  const took = (await tookPart(caller, [session])).get(session.id) ?? []
  const there = took.filter(({ at }) => session.mode === 'dated' || at < new Date(`${countedOn}T00:00:00Z`))
  const people = there.map(({ personId }) => personId)
  const told = session.mode === 'dated' ? people.length : inFives(people.length)
  const shown = { people: people.length < fewest ? null : told, before, countedOn, nextOn: addDays(countedOn, 8) }
  if (shown.people === null || countedOn < last) return { ...shown, narrowed: null, competencies: [], hidden: [] }
  const { narrowed, competencies } = await changesOf(caller, session, { people, before, countedOn })
  const all = competencies.map(({ competency, ...effect }) => ({ competency, effect: veiled(effect) }))
  return {
    ...shown,
    narrowed: inFives(narrowed),
    competencies: all.flatMap(({ competency, effect }) => (effect ? [{ ...effect, competency }] : [])),
    hidden: all.flatMap(({ competency, effect }) => (effect ? [] : [competency])),
  }
}

/** On demand it begins when it is published, whoever takes it later. */
function daysOf(caller: Caller, { mode, dates, steps }: SessionRow) {
  const published = steps.find(({ kind }) => kind === 'published')?.at ?? steps.at(-1)!.at
  return mode === 'dated'
    ? readDays(caller, { begins: dates[0]!.startsAt, ends: dates.at(-1)!.endsAt })
    : readDays(caller, { begins: published, ends: published })
}

interface Counted {
  people: readonly string[]
  before: string
  countedOn: string
}

/** As many statements for two people as for two hundred. */
async function changesOf(
  caller: Caller,
  { competencies }: SessionRow,
  { people, before, countedOn }: Counted,
): Promise<{ competencies: (Effect & { competency: Competency })[]; narrowed: number }> {
  const framework = people.length > 0 && competencies.length > 0 ? await frameworkOf(caller) : null
  if (!framework) return { competencies: [], narrowed: 0 }
  const served = competencies.flatMap(({ competencyId }) => framework.competency(competencyId) ?? [])
  const wanted = { framework, competencies: served }
  const [then, now] = await Promise.all([
    standingsThen(caller, people, { ...wanted, day: before }),
    countedOn < caller.today
      ? standingsThen(caller, people, { ...wanted, day: countedOn })
      : standingsIn(caller, people, wanted),
  ])
  const changes = served.map((_, at) =>
    people.map(id => {
      const was = then.get(id)?.[at]
      return { target: was?.target ?? null, before: was?.effective ?? null, now: now.get(id)?.[at]?.effective ?? null }
    }),
  )
  return {
    competencies: served.map((competency, at) => ({ competency, ...effectOn(changes[at]!) })),
    narrowed: people.filter((_, at) => changes.some(theirs => effectOn([theirs[at]!]).narrowed > 0)).length,
  }
}
