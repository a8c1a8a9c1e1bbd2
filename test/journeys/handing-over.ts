// Gwen cannot come, and Cora asks Hao, who is free at other times.
import { sql } from 'kysely'
import t from 'tap'
import { inSchool, type Db } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('a time that is found is whichever date Cora takes it for, and nothing that she wrote is lost', async t => {
  const school = await walkableDemo(t)
  const sessionId = await hasTwoDatesWithoutGwen(school.db)
  const cora = await (await visitor(t, school)).launch('cora', 'facdev')
  const { frame } = cora
  await cora.goTo(`/planned/${sessionId}/another`)
  await cora.sees(/^Ask somebody else to give/)
  await frame.getByText('Once you have chosen whom you ask').waitFor()
  await frame.getByLabel('Practitioner', { exact: true }).selectOption({ index: 1 })
  await frame.getByLabel(/^A few words to/).fill('She is ill.')
  const day = (number: number) => frame.getByLabel(`Date ${number}: day`).inputValue()
  const first = await day(1)
  const second = await day(2)
  await frame.getByText(/^Find times at which/).click()
  const takes = frame.getByRole('list', { name: 'Times' }).getByRole('button', { name: /^Take as date 2/ })
  await takes.first().waitFor()
  await takes.first().click()
  await frame.getByRole('button', { name: /^Take as date 2/, pressed: true }).waitFor()
  t.equal(await day(1), first, 'the other date stays')
  t.not(await day(2), second, 'this one is the time that was found')
  t.equal(await frame.getByLabel(/^A few words to/).inputValue(), 'She is ill.')
  await cora.look('cora-asks-another')
  await frame.getByRole('button', { name: /^Ask / }).click()
  await frame.getByText('Somebody else is asked.').first().waitFor()
})

/** @returns her session that has a link, now with a second date on the day after. */
async function hasTwoDatesWithoutGwen(db: Db): Promise<string> {
  const without: string[] = []
  for (const { id: school_id } of await db.selectFrom('school').select('id').execute())
    await inSchool(db, school_id, async db => {
      const found = await db
        .selectFrom('session_date')
        .selectAll()
        .where('link', '=', 'https://meet.example/inbound')
        .execute()
      for (const date of found) {
        const { session_id } = date
        const during = sql<string>`(select tstzrange(lower(during) + interval '1 day', upper(during) + interval '1 day')
          from session_date where id = ${date.id})`
        await db
          .insertInto('session_date')
          .values({ ...date, id: newId(), during })
          .execute()
        const said = { kind: 'unable', reason: 'My flight was cancelled', at: new Date(), by_person_id: date.guest_id }
        await db
          .insertInto('session_step')
          .values({ school_id, session_id, number: 99, ...said })
          .execute()
        without.push(session_id)
      }
    })
  return without[0]!
}
