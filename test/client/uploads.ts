// What an upload page says of files that it does not have yet.
import t from 'tap'
import { halfSentHere, percentOf } from '../../client/graph/half-sent.ts'

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
