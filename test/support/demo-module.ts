import { inSchool, type Db } from '../../server/base/database.ts'
import type { Question } from '../../server/modules/content.ts'
import { both, contentOf, link, page, publish, question, quiz, task } from './playing.ts'
import { codes } from './told.ts'

const questions = (): Question[] => [
  question('single', ['0 euros', '+6 euros', '9 euros']),
  question('multiple', ['+Duty', '+Import VAT', 'The weather']),
  question('order', ['Weigh the parcel', 'Find its tariff line', 'Add the duty']),
  question('numeric', [], { number: 6, tolerance: 0 }),
  question('short', [], { accepted: ['tariff line'] }),
]

/** A module with all kinds of parts and questions in the demo's school, published by Cora: takes who has 1 in ANA-05 to 2. */
export async function demoModule(db: Db): Promise<void> {
  for (const { id: schoolId } of await db.selectFrom('school').select('id').execute()) {
    const cora = await inSchool(db, schoolId, db =>
      db.selectFrom('person').select('id').where('name', '=', 'Cora Lindgren').executeTakeFirst(),
    )
    if (!cora) continue
    const w = { db, here: { schoolId }, clock: { now: new Date() } }
    const items = [
      { ...page('Why the parcel price is not the price'), body: both(words) },
      link('Tariff lines, seen in one table'),
      quiz(questions(), { shuffle: false, passMark: 0.6 }),
      task({ [(await codes(w)).competency('ANA-05')]: 3 }),
    ]
    const title = 'The price of a parcel'
    await publish(w, await contentOf(w, { title, hours: 4, proves: { 'ANA-05': [1, 2] }, items }), {
      by: { personId: cora.id },
    })
  }
}

const words = `A buyer sees **one price**. You see four: goods, freight, duty and tax.

## What is counted

1. The parcel is split into *tariff lines*.
2. Each line bears its duty.

| Line | Duty |
|---|---|
| Cotton T-shirts | 3 euros |
| Ceramic mug | 3 euros |

More in [the regulation](https://eur-lex.europa.eu/).`
