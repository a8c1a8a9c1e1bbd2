import t from 'tap'
import { dayIn } from '../../server/base/days.ts'
import { spellings } from '../support/spellings.ts'

t.test('a zone is one however it is spelled: what is made for it is made once', async t => {
  const { DateTimeFormat } = Intl
  const made = t.capture(Intl, 'DateTimeFormat', function (...given: ConstructorParameters<typeof DateTimeFormat>) {
    return new DateTimeFormat(...given)
  } as never)
  const days = spellings('America/Argentina/ComodRivadavia', 50).map(zone => dayIn(zone, new Date('2026-12-01T01:00Z')))
  t.same(new Set(days), new Set(['2026-11-30']))
  t.equal(made().length, 1)
})
