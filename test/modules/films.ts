// What counts as seen of a film, and what captions are. Pure rules.
import fc from 'fast-check'
import t from 'tap'
import { unreadableAt } from '../../server/files/captions.ts'
import { isSeen, shareSeen, timeFor, withSeen, type Span } from '../../server/modules/playing/watched-rules.ts'

const film = { lasts: 100, atMost: Infinity }

t.test('what was seen of a film adds up, in whatever order and however often', async t => {
  t.same(withSeen([], [[0, 10]], film), [[0, 10]])
  t.same(withSeen([[0, 10]], [[5, 20]], film), [[0, 20]], 'seen twice counts once')
  const apart: Span[] = [
    [0, 10],
    [50, 60],
  ]
  t.same(withSeen([[50, 60]], [[0, 10]], film), apart, 'a leap is no seeing')
  t.same(withSeen(apart, [[10, 50]], film), [[0, 60]])
  const odd: Span[] = [
    [-5, 5],
    [90, 900],
    [7, 7],
    [30, 20],
  ]
  const within: Span[] = [
    [0, 5],
    [90, 100],
  ]
  t.same(withSeen([], odd, film), within, 'what is none counts nothing')
  const nearly: Span[] = [
    [0, 45],
    [50, 95],
  ]
  t.equal(shareSeen(nearly, 100), 0.9)
  t.ok(isSeen(nearly, 100))
  t.notOk(isSeen([[0, 89]], 100))
})

const seconds = fc.double({ min: -20, max: 620, noNaN: true })
const spans = fc.array(fc.tuple(seconds, seconds), { maxLength: 12 })
const sum = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)

t.test('whatever is told, no more of a film is seen than there was time for, and nothing seen is lost', async () => {
  fc.assert(
    fc.property(spans, spans, fc.nat(600), (first, more, left) => {
      const seen = withSeen([], first, { lasts: 600, atMost: Infinity })
      const after = withSeen(seen, more, { lasts: 600, atMost: left })
      const all = withSeen(seen, more, { lasts: 600, atMost: Infinity })
      return (
        sum(after) - sum(seen) <= left + 1e-6 &&
        Math.abs(sum(withSeen(after, seen, film600)) - sum(after)) < 1e-6 &&
        (sum(all) - sum(seen) > left || Math.abs(sum(all) - sum(after)) < 1e-6)
      )
    }),
  )
})
const film600 = { lasts: 600, atMost: Infinity }

t.test(
  'who plays it, at whatever speed there is and with the line away for a while, has seen what they played',
  async () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.constantFrom(0.5, 1, 1.5, 2), fc.boolean()))
    fc.assert(
      fc.property(steps, steps => {
        let [now, told, at] = [0, 0, 0]
        let seen: Span[] = []
        for (const [ms, speed, online] of [...steps, [1, 0.5, true] as const]) {
          now += ms
          at += (ms / 1000) * speed
          if (!online) continue
          const atMost = timeFor({ since: new Date(told), now: new Date(now) })
          seen = withSeen(seen, [[0, at]], { lasts: 1e9, atMost })
          told = now
        }
        return Math.abs(sum(seen) - at) < 1e-6
      }),
    )
  },
)

t.test('captions that a player cannot show are told by their line', async t => {
  const good = 'WEBVTT\n\n1\n00:00.000 --> 00:04.000\nHello\n\n00:00:04.000 --> 01:00:06.500 align:start\n你好\n'
  t.equal(unreadableAt(good), null)
  t.equal(unreadableAt(`\ufeff${good.replaceAll('\n', '\r\n')}`), null)
  t.equal(unreadableAt('1\n00:00:00,000 --> 00:00:04,000\nHello'), 1, 'SubRip is none')
  t.equal(unreadableAt('WEBVTT\n\n00:00,000 --> 00:04,000\nHello'), 3)
  t.equal(unreadableAt('WEBVTT\n\n00:05.000 --> 00:04.000\nHello'), 3, 'it ends before it begins')
  t.equal(unreadableAt('WEBVTT\n\nHello'), 3, 'no caption')
  t.equal(unreadableAt(''), 1)
})
