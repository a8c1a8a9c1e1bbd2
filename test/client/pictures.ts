// What the page that writes a module does with a picture before the service hears of it.
import fc from 'fast-check'
import t from 'tap'
import { cannotBe } from '../../client/modules/writing/fitting.ts'
import { paragraphsBefore, pictureMark, withParagraph } from '../../client/modules/writing/picture.ts'
import { newId } from '../../server/base/ids.ts'
import { asHtml, picturesIn } from '../../server/modules/markdown.ts'

t.test('whatever is said of a picture, it is one picture with these words', async t => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab 船[]()\\`*_<>&!~"\'\n|#-') }), words => {
      const fileId = newId()
      const text = pictureMark({ fileId, words, decorative: false })
      const said = words.replace(/\s+/g, ' ').trim()
      const [, alt] =
        /^<p><img data-file="[^"]*" alt="([^"]*)" loading="lazy"><\/p>\n$/.exec(asHtml(text, { pictures: true })) ?? []
      const plain = alt
        ?.replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
      return plain === said
    }),
    { numRuns: 2000 },
  )
  const fileId = newId()
  t.same(picturesIn(pictureMark({ fileId, words: 'x', decorative: true })), [{ fileId, wordless: false }])
})

t.test(
  'a picture becomes a paragraph of its own where the writer is, and as far down in the other language',
  async t => {
    const text = 'One\nstill one\n\nTwo\n  \n\nThree\n'
    t.same(
      [0, 1, 5, 14, 15, 16, 18, 24, 30].map(at => paragraphsBefore(text, at)),
      [0, 1, 1, 1, 1, 2, 2, 3, 3],
    )
    t.equal(withParagraph(text, 1, 'P'), 'One\nstill one\n\nP\n\nTwo\n  \n\nThree\n')
    t.equal(withParagraph(text, 0, 'P'), `P\n\n${text}`)
    t.equal(withParagraph('一', 7, 'P'), '一\n\nP', 'or at the end')
    t.equal(withParagraph('', 0, 'P'), 'P')
  },
)

t.test('a file of another kind is told before a byte is sent, where its name for itself can be believed', async t => {
  const films = { types: ['video/mp4', 'video/webm'], refusal: 'VIDEO_TYPE_REFUSED' }
  const captions = { types: ['text/vtt'], refusal: 'CAPTIONS_TYPE_REFUSED' }
  t.ok(cannotBe('video/x-matroska', films))
  t.ok(cannotBe('image/png', films))
  t.notOk(cannotBe('video/webm', films))
  t.notOk(cannotBe('', films), 'the service looks')
  t.notOk(cannotBe('application/x-subrip', captions), 'computers call captions what they like')
})
