import t from 'tap'
import { alike } from '../../client/bookings/endorsements/alike.ts'

t.test('two names may be one person’s, in whichever order they are written', async t => {
  for (const [one, other] of [
    ['Gwen Park', 'park,  GWEN'],
    ['陈伟', '陈 伟'],
    ['Ｈａｏ Lin', 'Lin Hao'],
  ] as const)
    t.ok(alike(one, other), one)
  for (const [one, other] of [
    ['Gwen Park', 'Gwen Parker'],
    ['陈伟', '陈维'],
    [null, null],
    ['', '–'],
  ] as const)
    t.notOk(alike(one, other), String(one))
})
