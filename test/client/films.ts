// What the page that plays a film decides by itself.
import t from 'tap'
import { chaptersWithin, clockOf, currentAt } from '../../client/ui/chapters.ts'
import { captionsOn } from '../../client/ui/captions.ts'
import { untold } from '../../client/modules/playing/untold.ts'
import { isSeen, shareOf } from '../../client/modules/preview/seen.ts'

t.test(
  'captions are on in the reader’s language, else in the one that there is, unless the viewer wants otherwise',
  async t => {
    const zh = { reader: 'zh-Hans', chosen: undefined }
    t.equal(captionsOn(['en', 'zh-Hans'], zh), 'zh-Hans')
    t.equal(captionsOn(['en'], zh), 'en', 'better read in English than lost')
    t.equal(captionsOn([], zh), null)
    t.equal(captionsOn(['en', 'zh-Hans'], { ...zh, chosen: 'en' }), 'en')
    t.equal(captionsOn(['zh-Hans'], { ...zh, chosen: 'en' }), 'zh-Hans')
    t.equal(captionsOn(['en', 'zh-Hans'], { ...zh, chosen: null }), null)
  },
)

t.test(
  'what was played while nothing could be told is told at last, also when the player was loaded anew meanwhile',
  async t => {
    const waiting = untold()
    const film = (position: number, watched: number[][]) =>
      waiting.add({ itemId: 'film', seconds: 5, done: false, position, watched })
    film(5, [[0, 5]])
    film(30, [
      [0, 5],
      [20, 30],
    ])
    film(35, [[29, 35]])
    const told = [
      {
        itemId: 'film',
        seconds: 15,
        done: false,
        position: 35,
        watched: [
          [0, 5],
          [20, 35],
        ],
      },
    ]
    t.same(waiting.take(), told)
    t.same(waiting.take(), [], 'once')
    told.forEach(waiting.add)
    waiting.add({ itemId: 'film', seconds: 1, done: true })
    t.match(
      waiting.take(),
      [{ seconds: 16, done: true, position: 35, watched: told[0]!.watched }],
      'put back, it adds up',
    )
  },
)

t.test('the chapter that plays is known, and those that a film has no time for are left out', async t => {
  const chapters = [5, 70, 3725].map(at => ({ at, title: clockOf(at) }))
  t.same(
    chapters.map(({ title }) => title),
    ['0:05', '1:10', '1:02:05'],
  )
  t.same(
    [0, 5, 69.9, 70, 9999].map(seconds => currentAt(chapters, seconds)),
    [-1, 0, 0, 1, 2],
  )
  t.equal(chaptersWithin(chapters, NaN).length, 3, 'nothing is known of it yet')
  t.equal(chaptersWithin(chapters, 70).length, 1)
})

t.test('in a preview a film is done as it is for faculty', async t => {
  const gaps = [
    [0, 50],
    [60, 99],
  ]
  t.equal(shareOf(gaps, 100), 0.89)
  t.notOk(isSeen(shareOf(gaps, 100)))
  t.ok(isSeen(shareOf([[0, 90]], 100)))
  t.equal(shareOf([[0, 90]], null), 0, 'of one that cannot be played nothing is seen')
})
