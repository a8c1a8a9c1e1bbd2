import t from 'tap'
import { veiledFeedback, type Given } from '../../server/bookings/feedback/rules.ts'
import { attends, books, published } from '../support/bookings.ts'
import { bookersIn } from '../support/booking-together.ts'
import { feedbackFor, feedbackOn, givesFeedback, ownFeedback } from '../support/feedback.ts'
import { comesIn, invited, mailedLink } from '../support/guests.ts'
import { people, world, type Somebody } from '../support/world.ts'

t.test('of what a few say nothing is told, and one answer more or less moves nothing', async t => {
  const given = (number: number, more: Partial<Given> = {}): Given => ({
    ...{
      personId: `p${number}`,
      useful: 4,
      level: 'right',
      words: `words ${9 - number}`,
      mayRead: true,
      day: '2026-12-05',
    },
    ...more,
  })
  const five = [1, 2, 3, 4, 5].map(number => given(number))
  const told = (...more: Given[]) => veiledFeedback([...five, ...more], '2026-12-06')
  t.equal(veiledFeedback(five.slice(1), '2026-12-06'), null)
  t.equal(veiledFeedback(five, '2026-12-04'), null, 'not before the week is over')
  const words = ['words 4', 'words 5', 'words 6', 'words 7', 'words 8']
  const shown = { answers: 5, useful: 4, tooEasy: 0, right: 5, tooHard: 0, words }
  t.same(told(), shown)
  t.same(told(given(6, { useful: 1, level: 'too_hard' }), given(7, { useful: 1 })), shown, 'the sixth and seventh')
  t.same(told(given(5, { useful: 1, day: '2026-12-07' })), shown, 'what is changed this week')
  t.match(told(given(5, { useful: 1, level: 'too_hard' })), { useful: 3.5, right: 0, tooHard: 0 })
  t.match(told(given(5, { mayRead: false, day: '2026-12-07' })), { answers: 5, words: [] }, 'taken back at once')
  t.match(told(given(5, { words: 'others', day: '2026-12-07' })), { words: [] }, 'others wait for the end of the week')
  t.match(told(given(5, { mayRead: false })), { words: [] }, 'of four words none')
  const ten = [...five, ...[6, 7, 8, 9].map(number => given(number, { words: `later ${number}` }))]
  t.same(veiledFeedback(ten, '2026-12-06')!.words, words, 'words come by fives')
  t.equal(veiledFeedback([...ten, given(10, { words: 'last' })], '2026-12-06')!.words.length, 10)
})

t.test('who took part says how it was; Cora reads it without names, Gwen once five have answered', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  await invited(cora)
  const link = await mailedLink(w)
  const { personId: guestId } = await comesIn(w, link)
  const session = await published(w, cora, { guestId })
  const sessionId = session.id
  const before = await bookersIn(w, 8)
  for (const teacher of before) await books(teacher, sessionId)
  const says = { sessionId, useful: 4, level: 'right', words: 'The pricing sheet', mayRead: true }
  t.match(await givesFeedback(before[0]!, says), { refusal: { code: 'SESSION_NOT_FOUND' } }, 'it is still to come')

  const on = async (moment: string) => {
    w.clock.now = new Date(moment)
    const teachers: Somebody[] = []
    for (const at of before.keys()) teachers.push(await w.launch({ sub: `booker ${at}` }))
    return { teachers, cora: await w.launch({ sub: 'cora', name: 'Cora Lindgren' }), gwen: await comesIn(w, link) }
  }
  let now = await on('2026-12-03T04:00:00Z')
  t.same(await ownFeedback(now.teachers[0]!), [], 'nobody is known to have come')
  const marks = before.map(({ personId }, at) => ({
    personId,
    state: at === 7 ? 'no_show' : at === 6 ? 'part' : 'full',
  }))
  await attends(now.cora, 'recordAttendance', { dateId: session.dates[0]!.id, marks })
  const [first, second] = now.teachers as [Somebody, Somebody]
  t.match(await ownFeedback(first), [{ session: { id: sessionId }, answer: null, until: '2027-03-03T03:30:00.000Z' }])
  t.same(await ownFeedback(now.teachers[7]!), [], 'who did not come is not asked')
  t.match(await givesFeedback(now.teachers[7]!, says), { refusal: { code: 'SESSION_NOT_FOUND' } })
  t.match(await givesFeedback(first, { ...says, useful: 6 }), { refusal: { details: { field: 'useful', most: 5 } } })
  t.match(await givesFeedback(first, { ...says, words: 'x'.repeat(1001) }), { refusal: { code: 'TEXT_TOO_LONG' } })

  t.equal(await feedbackOn(now.cora, sessionId), null)
  await givesFeedback(first, { ...says, useful: 1, mayRead: false })
  const asks = async (who: Somebody): Promise<number> => {
    w.statements()
    await feedbackOn(who, sessionId)
    return w.statements().length
  }
  const ofOne = await asks(now.cora)
  const { feedback } = await givesFeedback(first, says)
  t.match(feedback, { answer: { useful: 4, mayRead: true }, until: '2027-01-02T04:00:00.000Z' }, 'changed')
  await givesFeedback(second, { sessionId, useful: 2, level: 'too_hard', words: ' ', mayRead: true })
  t.match(await feedbackOn(now.cora, sessionId), {
    ...{ answers: 2, useful: 3, right: 1, tooHard: 1, words: ['The pricing sheet'] },
  })
  t.equal(await feedbackOn(first, sessionId), null, 'what others say is not for teachers')
  for (const at of [2, 3, 4])
    await givesFeedback(now.teachers[at]!, { ...says, words: `Part ${at}`, mayRead: at !== 2, level: 'too_hard' })
  t.equal(await asks(now.cora), ofOne, 'as many questions for five as for one')
  t.match(await feedbackOn(now.cora, sessionId), { answers: 5, tooHard: 4, words: { length: 4 } })
  t.match(await feedbackFor(now.gwen, sessionId), { id: sessionId, feedback: null }, 'not before the week is over')

  now = await on('2026-12-07T04:00:00Z')
  await givesFeedback(now.teachers[5]!, { ...says, useful: 1 })
  const counted = { answers: 5, useful: 3.5, tooEasy: 0, right: 0, tooHard: 0, words: [], countedOn: '2026-12-06' }
  t.same(
    (await feedbackFor(now.gwen, sessionId))!.feedback,
    counted,
    'the sixth moves nothing, and of three words none',
  )
  t.match(await ownFeedback(now.teachers[6]!), [{ answer: null }])
  for (let time = 2; time <= 20; time++) await givesFeedback(now.teachers[5]!, { ...says, useful: 1 })
  t.match(await givesFeedback(now.teachers[5]!, says), {
    refusal: { code: 'FEEDBACK_TOO_OFTEN', details: { most: 20 } },
  })

  now = await on('2027-01-02T04:00:01Z')
  t.same(await ownFeedback(now.teachers[0]!), [], 'changeable for 30 days')
  t.match(await givesFeedback(now.teachers[0]!, says), { refusal: { code: 'FEEDBACK_OVER' } })
})
