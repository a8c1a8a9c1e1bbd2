import { sql } from 'kysely'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { testDatabase } from '../support/database.ts'

t.test('schools do not meet', async t => {
  const { db } = await testDatabase(t)
  const [ours, theirs] = [newId(), newId()]
  const now = new Date()
  for (const id of [ours, theirs]) await db.insertInto('school').values({ id, name: id, created_at: now }).execute()
  const event = (school_id: string) => ({ school_id, id: newId(), at: now, kind: 'arrived', data: '{}' })

  await inSchool(db, ours, db => db.insertInto('event').values(event(ours)).execute())
  const seen = await inSchool(db, ours, db => db.selectFrom('event').selectAll().execute())
  t.match(seen, [{ school_id: ours }], 'a school sees what is its own')

  t.same(
    await inSchool(db, theirs, db => db.selectFrom('event').selectAll().execute()),
    [],
    'another sees nothing of it',
  )
  t.same(await db.selectFrom('event').selectAll().execute(), [], 'without a school nothing is seen')
  await t.rejects(db.insertInto('event').values(event(ours)).execute(), { code: '42501' }, 'or written')
  await t.rejects(
    inSchool(db, theirs, db => db.insertInto('event').values(event(ours)).execute()),
    { code: '42501' },
    'or written for another',
  )

  await t.rejects(
    inSchool(db, ours, async db => {
      await db.insertInto('event').values(event(ours)).execute()
      await sql`select 1 / 0`.execute(db)
    }),
    { code: '22012' },
  )
  t.equal(
    (await inSchool(db, ours, db => db.selectFrom('event').selectAll().execute())).length,
    1,
    'a fault undoes the whole',
  )
})
