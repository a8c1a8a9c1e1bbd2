// Evidence told straight into the tables, as of any day, for tests of what is made from it.
import { inSchool, type Db } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { attain } from '../../server/evidence/attain.ts'
import type { Somebody, World } from './world.ts'

export interface Told {
  about: string
  kind: string
  title?: string
  occurredOn: string
  /** levels by competency code without prefix, by rater */
  levels?: Record<string, Record<string, number>>
  /** competencies that it speaks of without an appraisal */
  claims?: Record<string, number>
  /** when it was entered, accepted and appraised; the day of the work unless told */
  at?: string
  state?: 'submitted' | 'accepted' | 'returned' | 'rejected' | 'revoked'
  acceptedBy?: string
  refresh?: { upTo?: number; events?: string[] }
}

/** A school in a database; a world is one, and so is the demo. */
export interface Where {
  db: World['db']
  here: { schoolId: string }
}

/** Ids of a school's competencies and events by their codes. */
export async function codes(world: Where, schoolId = world.here.schoolId) {
  return inSchool(world.db, schoolId, async db => {
    const competencies = await db.selectFrom('competency').select(['id', 'code']).execute()
    const events = await db.selectFrom('currency_event').select(['id', 'code']).execute()
    const profiles = await db.selectFrom('profile').select(['id', 'code']).execute()
    const find = (rows: { id: string; code: string }[]) => (code: string) => rows.find(row => row.code === code)!.id
    return {
      competency: (code: string) => find(competencies)(`CBEC-${code}`),
      event: find(events),
      profile: find(profiles),
    }
  })
}

/** Writes the facts and, as every writer must, the projection in the same transaction. */
export async function tell(world: World, told: Told): Promise<string> {
  const { schoolId: school_id } = world.here
  const known = await codes(world)
  const at = new Date(`${told.at ?? told.occurredOn}T04:00:00Z`)
  const id = newId()
  await inSchool(world.db, school_id, async db => {
    await db
      .insertInto('evidence')
      .values({
        school_id,
        id,
        person_id: told.about,
        kind: told.kind,
        title: told.title ?? told.kind,
        occurred_on: told.occurredOn,
        recorded_at: at,
        recorded_by: told.about,
        origin: 'person',
        refresh_up_to: told.refresh ? (told.refresh.upTo ?? 4) : null,
        refreshed_events: told.refresh?.events?.map(known.event) ?? [],
      })
      .execute()
    const claims = Object.entries({
      ...Object.fromEntries(Object.keys(told.levels ?? {}).map(code => [code, 1])),
      ...told.claims,
    })
    for (const [code, level] of claims)
      await db
        .insertInto('evidence_claim')
        .values({ school_id, evidence_id: id, competency_id: known.competency(code), level })
        .execute()
    const state = { school_id, evidence_id: id, at, by_person_id: told.acceptedBy ?? null }
    await db
      .insertInto('evidence_state')
      .values([
        { ...state, number: 1, state: 'submitted' },
        { ...state, number: 2, state: told.state ?? 'accepted' },
      ])
      .execute()
    for (const [code, levels] of Object.entries(told.levels ?? {}))
      for (const [rater_person_id, level] of Object.entries(levels))
        await db
          .insertInto('appraisal')
          .values({
            school_id,
            id: newId(),
            evidence_id: id,
            competency_id: known.competency(code),
            rater_person_id,
            level,
            recorded_at: at,
          })
          .execute()
    await attain(
      placeOf(world, db),
      told.about,
      claims.map(([code]) => known.competency(code)),
    )
  })
  return id
}

export const placeOf = (world: World, db: Db) => ({
  db,
  schoolId: world.here.schoolId,
  today: world.clock.now.toISOString().slice(0, 10),
  now: world.clock.now,
})

/** The next state of a piece of evidence. */
export async function move(
  world: World,
  evidenceId: string,
  { state, at, by }: { state: string; at: string; by?: string },
): Promise<void> {
  const { schoolId: school_id } = world.here
  await inSchool(world.db, school_id, async db => {
    const { person_id, number } = await db
      .selectFrom('evidence')
      .innerJoin('evidence_state', 'evidence_state.evidence_id', 'evidence.id')
      .select(['person_id', 'number'])
      .where('evidence.id', '=', evidenceId)
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow()
    const next = {
      school_id,
      evidence_id: evidenceId,
      number: number + 1,
      state,
      at: new Date(`${at}T04:00:00Z`),
      by_person_id: by ?? null,
    }
    await db.insertInto('evidence_state').values(next).execute()
    await attain(placeOf(world, db), person_id)
  })
}

export async function hold(
  world: World,
  personId: string,
  { profile, since }: { profile: string; since: string },
): Promise<void> {
  const { schoolId: school_id } = world.here
  const known = await codes(world)
  const row = {
    school_id,
    person_id: personId,
    profile_id: known.profile(profile),
    started_on: since,
    chosen_by: personId,
    chosen_at: world.clock.now,
  }
  await inSchool(world.db, school_id, db => db.insertInto('profile_holding').values(row).execute())
}

export async function rate(
  world: World,
  personId: string,
  { code, level, on }: { code: string; level: number; on: string },
): Promise<void> {
  const { schoolId: school_id } = world.here
  const known = await codes(world)
  const row = {
    school_id,
    id: newId(),
    person_id: personId,
    competency_id: known.competency(code),
    level,
    rated_on: on,
    recorded_at: new Date(`${on}T04:00:00Z`),
  }
  await inSchool(world.db, school_id, db => db.insertInto('self_rating').values(row).execute())
}

/** One who has two accounts joins this one to the other, which stays. */
export async function joins(account: Somebody, kept: Somebody): Promise<void> {
  const start = 'mutation { startLinking { linkingCode { code } } }'
  const link = 'mutation ($input: LinkIdentityInput!) { linkIdentity(input: $input) { refusal { code } } }'
  const { startLinking } = await kept.ask<{ startLinking: { linkingCode: { code: string } } }>(start)
  await account.ask(link, { input: startLinking.linkingCode })
}
