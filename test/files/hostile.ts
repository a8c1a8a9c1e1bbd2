// What somebody sends who means harm, or knows no better.
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { done, draft, evidenceOf } from '../support/evidence.ts'
import { beginUpload, download, linkTo, pdf, sendPart, upload } from '../support/files.ts'
import { headersOfAll } from '../support/headers.ts'
import { filesRoot, people, world } from '../support/world.ts'

/** Amara with a draft; `send` answers what became of a file. */
async function sender(t: Test) {
  const w = await world(t)
  const { amara } = await people(w)
  const { id: to } = await done(amara, 'saveDraft', await draft(w))
  const send = async (name: string, bytes: Buffer | string) =>
    (await upload(w, amara, { to, name, bytes: Buffer.from(bytes) })).body
  const code = async (...sent: Parameters<typeof send>) => (await send(...sent)).code
  const lies = (): string[] => {
    const folder = `${filesRoot}/${w.here.schoolId}`
    return existsSync(folder)
      ? readdirSync(folder, { recursive: true })
          .map(String)
          .filter(name => name.length > 60)
      : []
  }
  return { w, amara, to, send, code, lies }
}

t.test('a drawing with a script is refused, whatever its name', async t => {
  const { code, lies } = await sender(t)
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script></svg>'
  for (const name of ['a.svg', 'a.png', 'a.txt', 'a.pdf']) t.equal(await code(name, drawing), 'FILE_TYPE_REFUSED', name)
  t.equal(await code('a.svg', `<?xml version="1.0"?>${drawing}`), 'FILE_TYPE_REFUSED')
  t.equal(await code('a.txt', Buffer.from(`\ufeff${drawing}`, 'utf16le')), 'FILE_TYPE_REFUSED')
  t.same(lies(), [], 'and nothing of it stays')
})

t.test('a page that calls itself a PDF is refused', async t => {
  const { code, lies, amara, to } = await sender(t)
  t.equal(await code('work.pdf', '<!doctype html><script>alert(1)</script>'), 'FILE_TYPE_REFUSED')
  t.equal(await code('work.txt', ' \n<html><body onload=alert(1)>'), 'FILE_TYPE_REFUSED')
  t.same([lies(), (await evidenceOf(amara, to))!.files], [[], []])
})

t.test('what lies about its type is refused, or called by its right name', async t => {
  const { code, send } = await sender(t)
  t.equal(
    await code('work.pdf', Buffer.concat([Buffer.from('MZ'), randomBytes(600)])),
    'FILE_TYPE_REFUSED',
    'a program',
  )
  t.equal(await code('run.txt', '#!/bin/sh\nrm -rf /'), 'FILE_TYPE_REFUSED', 'a script')
  t.equal(await code('noise.txt', randomBytes(4000)), 'FILE_TYPE_REFUSED', 'noise is no text')
  t.match(await send('a.exe', pdf('1')), { file: { name: 'a.exe.pdf', type: 'application/pdf' } })
  t.match(await send('C:\\temp\\..\\a.html', pdf('2')), { file: { name: 'a.html.pdf' } })
  t.match(
    await send('表.csv', Buffer.from([0xb1, 0xed, 0x2c, 0xb8, 0xf1, 0x0a])),
    { file: { type: 'text/csv' } },
    'GB 18030',
  )
})

t.test('a zip bomb is kept as it is: nothing of ours unpacks it', async t => {
  const { send, w, amara } = await sender(t)
  const before = process.memoryUsage().rss
  // a gigabyte in one megabyte, where a document has the list of its parts
  const bomb = zip('[Content_Types].xml', deflateRawSync(Buffer.alloc(1024 ** 3)), 1024 ** 3)
  const grown = process.memoryUsage().rss
  const { file, code } = await send('bomb.zip', bomb)
  t.ok(process.memoryUsage().rss - Math.max(before, grown) < 200 * 1024 ** 2, 'it was not blown up')
  if (file) t.equal((await download(w, await linkTo(amara, file.id))).rawPayload.length, bomb.length)
  else t.equal(code, 'FILE_TYPE_REFUSED')
})

t.test('a name leads nowhere, and shows what it is', async t => {
  const { send } = await sender(t)
  const named = async (name: string, text: string) => (await send(name, pdf(text))).file?.name
  t.equal(await named('../../etc/passwd', '1'), 'passwd.pdf')
  t.equal(await named('..\\..\\boot.ini', '2'), 'boot.ini.pdf')
  t.equal(await named('a\0.exe\0.pdf', '3'), 'a.exe.pdf')
  t.equal(await named('gnp\u202efdp.exe', '4'), 'gnpfdp.exe.pdf', 'nothing turns the reading direction')
  t.equal(await named('....', '5'), 'file.pdf')
  t.equal(await named(`${'长'.repeat(300)}.pdf`, '6'), `${'长'.repeat(120)}.pdf`)
  t.equal(await named('x'.repeat(5000), '7'), `${'x'.repeat(120)}.pdf`)
  t.equal(await named('a"; filename="b.html', '8'), 'a_; filename=_b.html.pdf')
})

t.test('what is kept is handed out to be saved, and could do nothing were it shown', async t => {
  const { send, w, amara } = await sender(t)
  const { file } = await send('x.pdf', pdf('x'))
  t.match((await download(w, await linkTo(amara, file!.id))).headers, {
    'content-disposition': /^attachment; filename="x\.pdf"/,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
  })
})

t.test('what is told of an upload on its way has the headers of every answer, also when it is refused', async t => {
  const { w, amara, to } = await sender(t)
  const ours = await headersOfAll(w)
  const bytes = pdf('on its way')
  const { id } = await beginUpload(amara, { to, name: 'a.pdf', size: bytes.length })
  t.match(await sendPart(w, amara, { id: id!, offset: 0, bytes: bytes.subarray(0, 5) }), {
    statusCode: 204,
    headers: ours,
  })
  t.match(await sendPart(w, amara, { id: id!, offset: 1, bytes }), { statusCode: 409, headers: ours })
  const headers = { authorization: `Bearer ${amara.bearer}`, 'tus-resumable': '1.0.0' }
  const asked = await w.app.inject({ method: 'HEAD', url: `/files/uploads/${id}`, headers })
  t.match(asked, { statusCode: 200, headers: { ...ours, 'upload-offset': '5' } })
})

/** One entry, well formed as far as anybody looks. */
function zip(name: string, packed: Buffer, size: number): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(size, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, Buffer.from(name), packed, Buffer.from('PK\x05\x06'), Buffer.alloc(18)])
}
