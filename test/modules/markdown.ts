import fc from 'fast-check'
import t from 'tap'
import { asHtml } from '../../server/modules/markdown.ts'

t.test('a page says what its writer meant', async t => {
  t.equal(
    asHtml('# Duty\n\n**per line**'),
    '<h3>Duty</h3>\n<p><strong>per line</strong></p>\n',
    'headings stand below the part’s own',
  )
  t.equal(asHtml('###### Small'), '<h6>Small</h6>\n')
  const away = 'target="_blank" rel="noopener"'
  t.equal(asHtml('[tariff](https://a.example/x?y=1)'), `<p><a href="https://a.example/x?y=1" ${away}>tariff</a></p>\n`)
  t.equal(
    asHtml('见https://a.example/x。'),
    `<p>见<a href="https://a.example/x" ${away}>https://a.example/x</a>。</p>\n`,
  )
  t.equal(asHtml('[mail](mailto:a@b.example)'), `<p><a href="mailto:a@b.example" ${away}>mail</a></p>\n`)
  t.match(asHtml('|a|b|\n|--:|---|\n|1|2|'), /<th align="right">a<\/th>\n<th>b<\/th>/)
})

const aFile = 'file:01990000-0000-7000-8000-000000000000'
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](vbscript:x)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example)',
  '[x](/app/visit)',
  '[x](https://bank.example@evil.example)',
  '[x](https://a.example "\\" onmouseover=\\"alert(1)")',
  '[x]()',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '<https://a.example/"onmouseover="alert(1)>',
  '![x](https://a.example/track.png)',
  '![x](javascript:alert(1))',
  `![x" onload=alert(1)](${aFile} "y\\" onload=alert(1)")`,
  `[x](${aFile})`,
  '```"><script>\nx\n```',
  '`<script>`',
  '|a|\n|:-:|\n|<b onclick=x>|',
  '[<img src=x>](https://a.example)',
  'ftp://a.example javascript:alert(1) //evil.example',
  '&lt;script&gt;',
  '<!-- --><svg onload=alert(1)>',
]

t.test('nothing that somebody writes becomes more than text, its marks and links to the web', async t => {
  for (const text of hostile)
    for (const pictures of [true, false]) t.same(strange(asHtml(text, { pictures })), [], text)
  const pieces = fc.constantFrom(
    ...hostile,
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '"',
    "'",
    '`',
    '*',
    '\n',
    '\n\n',
    '    ',
    '&',
    '\\',
    'https://a.example',
    '\0',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }),
      fc.boolean(),
      (parts, pictures) => strange(asHtml(parts.join(''), { pictures })).length === 0,
    ),
    { numRuns: 3000 },
  )
})

t.test('what would find a hole finds one', async t => {
  for (const html of [
    '<script>',
    '<p onclick="x">',
    '<a href="javascript:x" target="_blank" rel="noopener">',
    '<a href="https://a.example">',
    '<td style="x">',
    '<img src="x">',
  ])
    t.strictSame(strange(html), [html])
})

t.test('however deep lists and quotations lie within each other, no word of them is lost', async t => {
  const levels = Array.from({ length: 25 }, (_, at) => at)
  const nested: [string, (at: number) => string][] = [
    ['lists', at => `${'  '.repeat(at)}- word${at}.`],
    ['numbered lists', at => `${'   '.repeat(at)}1. word${at}.`],
    ['quotations', at => `${'>'.repeat(at + 1)} word${at}.`],
    ['both', at => `${'> - '.repeat(at)}word${at}.`],
    ['lists with more than a line', at => `${'  '.repeat(at)}- a\n\n${'  '.repeat(at + 1)}word${at}.\n`],
  ]
  for (const [what, line] of nested) {
    const html = asHtml(levels.map(line).join('\n'))
    t.strictSame(
      levels.filter(at => !html.includes(`word${at}.`)),
      [],
      what,
    )
    t.strictSame(strange(html), [])
  }
  t.equal(asHtml(levels.slice(0, 9).map(nested[0]![1]).join('\n')).split('<ul>').length - 1, 9)
  t.match(
    asHtml(`${'> '.repeat(30)}end\n\nafter`),
    /&gt; end<\/p>[^]*<p>after<\/p>\n$/,
    'what follows stands as before',
  )
})

t.test('the longest page that is allowed is made in no time, however it nests', async t => {
  for (const piece of ['[', '*a ', '> ', '- ', '`', '<', '![', '|', '**_', '](', 'http://'])
    t.ok(timed(() => asHtml(piece.repeat(20_000 / piece.length))) < 2000, piece)
})

t.test('whatever is written is read a few times over, also when four times as much is written', async t => {
  for (const piece of ['[', '![', '*[', '*_', '_[a](', 'https://a/(', '<', '](', 'a\n- ', '> ', '`', '|']) {
    const timesRead = (length: number) => charactersRead(() => asHtml(piece.repeat(length / piece.length))) / length
    const [some, more] = [timesRead(5000), timesRead(20_000)]
    t.ok(more < 80, `${piece}: ${more}`)
    t.ok(more < 1.3 * some, `${piece}: ${some}, then ${more}`)
  }
})

function charactersRead(work: () => unknown): number {
  const { charCodeAt } = String.prototype
  let read = 0
  String.prototype.charCodeAt = function (at) {
    read++
    return charCodeAt.call(this, at)
  }
  try {
    work()
  } finally {
    String.prototype.charCodeAt = charCodeAt
  }
  return read
}

function timed(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

const tags = 'p|h[3-6]|strong|em|s|code|pre|blockquote|ul|ol|li|br|hr|table|thead|tbody|tr|th|td'
const plain = new RegExp(`^</?(${tags}|a)>$`)
const known = [
  /^<(th|td) align="(left|right|center)">$/,
  /^<ol start="\d+">$/,
  /^<code class="language-[^"<>]*">$/,
  /^<a href="(https?:\/\/[^"<>@/?#]+([/?#][^"<>]*)?|mailto:[^"<>]*)"( title="[^"<>]*")? target="_blank" rel="noopener">$/i,
  /^<img data-file="[\da-f-]{36}" alt="[^"<>]*" loading="lazy">$/,
]

/** All tags that are none of those that a page may have. Outside of tags a < is escaped, so this finds every one. */
function strange(html: string): string[] {
  const found = html.match(/<[^>]*>?/g) ?? []
  return found.filter(tag => (!plain.test(tag) && !known.some(shape => shape.test(tag))) || tag === '<a>')
}

t.test('a table of bars alone does not become a page of megabytes, and one that is filled in stays one', async t => {
  const row = (cell: string, columns: number): string => `${Array<string>(columns).fill(cell).join('|')}\n`
  const bars = `${row('a', 100)}${row('-', 100)}${'a\n'.repeat(650)}\n`.repeat(12)
  t.ok(asHtml(bars).length < 2 * bars.length)
  t.match(asHtml(bars), /^<p>a\|a/)
  const filled = asHtml(row('a', 60) + row('-', 60) + row('a', 60).repeat(150))
  t.equal(filled.match(/<td>a<\/td>/g)?.length, 60 * 150)
  const short = asHtml(`Before\n\na | b\n--|--\n1\n\n${bars}`)
  t.match(short, /<td>1<\/td>\n<td><\/td>/, 'what stands before is a table still')
})
