// What counts as seen of a film, and what captions are. Pure rules.
import t from 'tap'
import { unreadableAt } from '../../server/files/captions.ts'
import { isSeen, shareSeen, withSeen } from '../../server/modules/playing/watched-rules.ts'

t.test('what was seen of a film adds up, in whatever order and however often', async t => {
  t.same(withSeen([], [[0, 10]], 100), [[0, 10]])
  t.same(withSeen([[0, 10]], [[5, 20]], 100), [[0, 20]], 'seen twice counts once')
  t.same(
    withSeen([[50, 60]], [[0, 10]], 100),
    [
      [0, 10],
      [50, 60],
    ],
    'a leap is no seeing',
  )
  t.same(
    withSeen(
      [
        [0, 10],
        [50, 60],
      ],
      [[10, 50]],
      100,
    ),
    [[0, 60]],
  )
  t.same(
    withSeen(
      [],
      [
        [-5, 5],
        [90, 900],
        [7, 7],
        [30, 20],
      ],
      100,
    ),
    [
      [0, 5],
      [90, 100],
    ],
    'what is none counts nothing',
  )
  t.equal(
    shareSeen(
      [
        [0, 45],
        [50, 95],
      ],
      100,
    ),
    0.9,
  )
  t.ok(
    isSeen(
      [
        [0, 45],
        [50, 95],
      ],
      100,
    ),
  )
  t.notOk(
    isSeen(
      [
        [0, 45],
        [50, 94],
      ],
      100,
    ),
  )
})

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
