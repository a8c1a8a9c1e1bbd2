// What an upload page says of files that it does not have yet.
import { setTimeout as pass } from 'node:timers/promises'
import t from 'tap'
import { goesOnAfter, halfSentHere, percentOf } from '../../client/graph/half-sent.ts'
import { impatience } from '../../client/graph/impatience.ts'

const begun = ['film.mp4', 'Film 2.WEBM', 'en.vtt', 'quay.JPG', 'sheet.pdf', 'README'].map(name => ({
  name,
  size: 1000,
  come: 10,
}))
const names = (accept?: string, underway: string[] = []) =>
  halfSentHere(begun, { accept, underway }).map(({ name }) => name)

t.test('a half-sent file is offered where it would be chosen, and not while it goes on', async t => {
  t.same(names('video/mp4,video/webm'), ['film.mp4', 'Film 2.WEBM'])
  t.same(names('.vtt,text/vtt'), ['en.vtt'])
  t.same(names('image/png,image/jpeg'), ['quay.JPG'])
  t.same(names().length, begun.length, 'anything may be chosen')
  t.same(names('video/mp4,video/webm', ['film.mp4']), ['Film 2.WEBM'])
})

t.test('how far it is never says that it is whole', async t => {
  t.equal(percentOf({ name: '', size: 2 ** 40, come: 2 ** 40 - 1 }), 99)
  t.equal(percentOf({ name: '', size: 3, come: 1 }), 33)
  t.equal(percentOf({ name: '', size: 3, come: 0 }), 0)
})

t.test(
  'a part that took too long, as by two files at once on a slow line, is gone on with; what is refused is not',
  async t => {
    for (const status of [undefined, 408, 409, 423, 500, 503]) t.ok(goesOnAfter(status), `${status}`)
    for (const status of [400, 401, 404, 413, 415]) t.notOk(goesOnAfter(status), `${status}`)
  },
)

t.test('an answer is waited for so long and no longer, and not when it has come', async t => {
  let asked = 0
  const unanswered = impatience(20, () => ++asked)
  unanswered.begin()
  unanswered.end()
  await pass(60)
  t.equal(asked, 0)
  unanswered.begin()
  unanswered.begin()
  await pass(60)
  t.equal(asked, 1)
})
