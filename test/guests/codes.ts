import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { keepingPost } from '../../server/base/post.ts'
import { answeringByCode } from '../../server/guests/codes/code-given.ts'
import { loadCaller } from '../../server/people/visit.ts'
import { aGuest, comesIn, sendWaiting, type Guest } from '../support/guests.ts'
import { secrets } from '../support/service.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const asks = async (who: Pick<Somebody, 'ask'>, purpose = 'sign') =>
  (
    await who.ask<{ answer: { code: { sentTo: string; endsAt: string } | null; refusal: { code: string } | null } }>(
      `mutation { answer: askGuestCode(input: { purpose: ${purpose} }) { code { sentTo endsAt } refusal { code details } } }`,
    )
  ).answer

/** What a deed answers that wants a code to sign. */
async function signs(
  w: World,
  her: Guest,
  code: string,
): Promise<{ deed?: string; refusal?: { code: string; details: unknown } }> {
  const { schoolId } = her
  const visitId = her.bearer.split('.')[1]!
  return inSchool(w.db, schoolId, async db => {
    const caller = await loadCaller(db, { schoolId, visitId, now: w.clock.now, requestId: 'x' })
    return answeringByCode(caller!, 'deed', { purpose: 'sign', code, secrets, operation: async () => 'signed' })
  })
}

t.test('Gwen signs by a code from her mail, once, in time, and with few mistakes', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const her = await aGuest(w, cora)
  const post = keepingPost()
  const mailed = async (): Promise<string> => {
    await sendWaiting(w, post)
    return /Your code: (\d{6})\./.exec(post.kept[0]!.text)![1]!
  }
  const other = (code: string): string => (code === '000000' ? '000001' : '000000')
  t.match((await cora.raw('mutation { askGuestCode(input: { purpose: sign }) { refusal { code } } }')).data, {
    askGuestCode: { refusal: { code: 'GUESTS_ONLY' } },
  })
  t.match(await signs(w, her, '000000'), { refusal: { code: 'CODE_ENDED' } }, 'none was asked for')

  t.match(await asks(her), { code: { sentTo: 'g…@warehouse.example', endsAt: '2026-11-24T02:15:00.000Z' } })
  const waiting = await inSchool(w.db, her.schoolId, db =>
    db.selectFrom('mail').select('letter').where('letter', 'is not', null).execute(),
  )
  t.match(JSON.stringify(waiting), /\{secret\}/, 'the code stands in no row')
  const first = await mailed()
  t.match(await signs(w, her, other(first)), { refusal: { code: 'CODE_UNKNOWN', details: { triesLeft: 4 } } })
  t.same(await signs(w, her, ` ${first.slice(0, 3)} ${first.slice(3)}`), { deed: 'signed' })
  t.match(await signs(w, her, first), { refusal: { code: 'CODE_ENDED' } }, 'once')

  await asks(her)
  const second = await mailed()
  for (const triesLeft of [4, 3, 2, 1, 0])
    t.match(await signs(w, her, other(second)), { refusal: { code: 'CODE_UNKNOWN', details: { triesLeft } } })
  t.match(await signs(w, her, second), { refusal: { code: 'CODE_ENDED' } }, 'after five mistakes')

  await asks(her, 'publish')
  t.match(await signs(w, her, await mailed()), { refusal: { code: 'CODE_ENDED' } }, 'one to publish does not sign')
  await asks(her)
  const third = await mailed()
  w.clock.now = new Date(w.clock.now.getTime() + 15 * 60_000)
  t.match(await signs(w, her, third), { refusal: { code: 'CODE_ENDED' } }, 'after a quarter of an hour')
  const again = await comesIn(w, her.link)
  await asks(again)
  t.match(await asks(again), { refusal: { code: 'CODES_TOO_OFTEN', details: { most: 5 } } })
  w.clock.now = new Date(w.clock.now.getTime() + 3_600_000)
  t.match(await asks(await comesIn(w, her.link)), { code: {} })
})
