import fc from 'fast-check'
import t from 'tap'
import type { Caller } from '../../server/base/caller.ts'
import { inSchool, type Db } from '../../server/base/database.ts'
import { addDays } from '../../server/base/days.ts'
import { beginCohort } from '../../server/cohorts/begin-cohort.ts'
import { fillCohorts } from '../../server/cohorts/filling/fill-cohorts.ts'
import { setCohortRule } from '../../server/cohorts/filling/set-cohort-rule.ts'
import { addMembers } from '../../server/cohorts/members/add-members.ts'
import { endMemberships } from '../../server/cohorts/members/end-memberships.ts'
import { membersOn } from '../../server/cohorts/members/members-on.ts'
import { Refusal } from '../../server/base/refusal.ts'
import { chooseProfiles } from '../../server/competencies/choose-profiles.ts'
import { codes } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

type Deed = { does: 'add' | 'end' | 'teach' | 'stop'; who: number } | { does: 'rule' | 'unrule' | 'wait' }
const arbitraryDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ does: fc.constantFrom('add', 'end', 'teach', 'stop'), who: fc.nat(2) }),
  fc.record({ does: fc.constantFrom('rule', 'unrule', 'wait', 'wait') }),
)

t.test(
  'whatever is done with a cohort, each day says who was in it, once, and filling again changes nothing',
  async t => {
    const w = await world(t)
    const { amara, bilal, chenWei, cora } = await people(w)
    const profileId = (await codes(w)).profile('C2')
    let day = '2026-11-24' // it never goes back, as in life
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryDeed, { minLength: 5, maxLength: 25 }), deeds =>
        inSchool(w.db, w.here.schoolId, async db => {
          day = addDays(day, 1)
          let caller = callerOn(w, { db, who: cora, day })
          const cohort = await beginCohort(caller, `Cohort of ${day}`)
          const told = new Map<string, string[]>()
          for (const deed of deeds) {
            if (deed.does === 'wait') caller = callerOn(w, { db, who: cora, day: (day = addDays(day, 1)) })
            const person = 'who' in deed ? [amara, bilal, chenWei][deed.who]! : null
            await does(caller, { ...deed, cohortId: cohort.id, personId: person?.personId ?? null, profileId })
            told.set(caller.today, await namesOn(caller, cohort.id, caller.today))
          }
          const before = await rowsOf(db, cohort.id)
          await fillCohorts(caller, null)
          if (JSON.stringify(await rowsOf(db, cohort.id)) !== JSON.stringify(before)) return false
          for (const [day, names] of told)
            if (JSON.stringify(await namesOn(caller, cohort.id, day)) !== JSON.stringify(names)) return false
          return before.every((row, at) => {
            const next = before[at + 1]
            return next?.person_id !== row.person_id || (row.finished_on !== null && row.finished_on <= next.started_on)
          })
        }),
      ),
      { numRuns: 20 },
    )
    t.pass('periods of one person never overlap')
  },
)

interface Doing {
  does: Deed['does']
  cohortId: string
  personId: string | null
  profileId: string
}

/** As people would, who are refused now and then. */
async function does(caller: Caller, { does, cohortId, personId, profileId }: Doing): Promise<void> {
  const personIds = personId ? [personId] : []
  const profile = { kind: 'profile', value: profileId }
  const doing: Record<Deed['does'], () => Promise<unknown>> = {
    add: () => addMembers(caller, { cohortId, personIds }),
    end: () => endMemberships(caller, { cohortId, personIds }),
    teach: () => chooseProfiles(caller, { personId, profileIds: [profileId] }),
    stop: () => chooseProfiles(caller, { personId, profileIds: [] }),
    rule: () => setCohortRule(caller, { cohortId, conditions: [profile] }),
    unrule: () => setCohortRule(caller, { cohortId, conditions: [] }),
    wait: async () => {},
  }
  try {
    await doing[does]()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

const namesOn = async (caller: Caller, cohortId: string, day: string): Promise<string[]> =>
  (await membersOn(caller, [cohortId], day)).map(({ personId, since, source }) => `${personId} ${since} ${source}`)

const rowsOf = (db: Db, cohortId: string) =>
  db
    .selectFrom('cohort_member')
    .select(['id', 'person_id', 'started_on', 'finished_on'])
    .where('cohort_id', '=', cohortId)
    .orderBy('person_id')
    .orderBy('id')
    .execute()

function callerOn({ here }: World, { db, who, day }: { db: Db; who: Somebody; day: string }): Caller {
  return {
    db,
    schoolId: here.schoolId,
    now: new Date(`${day}T04:00:00Z`),
    today: day,
    requestId: 'property',
    viewer: {
      personId: who.personId,
      name: null,
      visitId: here.schoolId,
      deploymentId: here.deploymentId,
      courseId: null,
      roles: new Set(['faculty', 'coordinator']),
      leadsCourseIds: [],
      leadsCohortIds: [],
      language: 'en',
    },
  }
}
