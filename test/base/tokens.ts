import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { issueToken, newToken, readToken, schoolOf, sweepTokens } from '../../server/base/tokens.ts'
import { doJob } from '../support/jobs.ts'
import { world } from '../support/world.ts'

t.test('tokens that have ended are swept, school by school; those that go on still open', async t => {
  const w = await world(t)
  const hour = (hours: number): Date => new Date(w.clock.now.getTime() + hours * 3_600_000)
  const issue = (schoolId: string, expiresAt: Date) =>
    inSchool(w.db, schoolId, db =>
      issueToken(db, { schoolId, purpose: 'test', subject: { schoolId }, now: w.clock.now, expiresAt }),
    )
  const schoolIds = [w.here.schoolId, w.elsewhere.schoolId]
  const kept: string[] = []
  for (const schoolId of schoolIds) {
    await issue(schoolId, hour(1))
    kept.push(await issue(schoolId, hour(3)))
  }
  for (const schoolId of schoolIds) await doJob(w.db, sweepTokens, { schoolId, now: hour(2), data: {} })
  for (const [at, schoolId] of schoolIds.entries()) {
    const { left, found } = await inSchool(w.db, schoolId, async db => ({
      left: await db.selectFrom('token').select('hash').where('school_id', '=', schoolId).execute(),
      found: await readToken(db, kept[at]!, { purpose: 'test', now: hour(2) }),
    }))
    t.equal(left.length, 1)
    t.same(found, { schoolId })
  }
})

t.test('a link ends in a letter or a digit: mail programs drop a dash from its end', async t => {
  const { here } = await world(t)
  for (let at = 0; at < 1000; at++) {
    const { token } = newToken(here.schoolId)
    if (!/[0-9A-Za-z]$/.test(token) || schoolOf(token) !== here.schoolId) t.fail(token)
  }
})
