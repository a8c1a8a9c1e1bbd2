import t from 'tap'
import { openSecrets, sameText } from '../../server/base/secrets.ts'

const [older, newer] = ['the secret of last year, long enough', 'the secret of this year, long enough']

t.test('what is sealed opens again for its purpose alone', async t => {
  const { encrypt, decrypt } = openSecrets([older])
  const sealed = encrypt('a private key 私钥', 'tool-key')
  t.equal(decrypt(sealed, 'tool-key'), 'a private key 私钥')
  t.notMatch(sealed, /private/)
  t.not(encrypt('a private key 私钥', 'tool-key'), sealed, 'twice the same does not look the same')
  t.throws(() => decrypt(sealed, 'ticket'), 'another purpose has another key')
})

t.test('what was changed on its way does not open', async t => {
  const { encrypt, decrypt } = openSecrets([older])
  const [id = '', body = ''] = encrypt('Amara', 'tool-key').split('.')
  const bytes = Buffer.from(body, 'base64url')
  for (const place of bytes.keys()) {
    const changed = Buffer.from(bytes)
    changed[place]! ^= 1
    t.throws(() => decrypt(`${id}.${changed.toString('base64url')}`, 'tool-key'), `byte ${place}`)
  }
  t.throws(() => decrypt(`${id}.${bytes.subarray(0, 20).toString('base64url')}`, 'tool-key'), 'cut off')
  t.throws(() => decrypt('', 'tool-key'), 'nothing at all')
})

t.test('a tag that was cut short does not open', async t => {
  const { encrypt, decrypt } = openSecrets([older])
  const [id = '', body = ''] = encrypt('', 'tool-key').split('.')
  const bytes = Buffer.from(body, 'base64url')
  t.equal(bytes.length, 28)
  for (const length of [16, 20, 24, 27])
    t.throws(() => decrypt(`${id}.${bytes.subarray(0, length).toString('base64url')}`, 'tool-key'), `${length} bytes`)
})

t.test('a secret can be replaced without losing what it sealed', async t => {
  const before = openSecrets([older])
  const during = openSecrets([newer, older])
  const after = openSecrets([newer])
  const old = before.encrypt('a private key', 'tool-key')
  t.equal(during.decrypt(old, 'tool-key'), 'a private key')
  const again = during.encrypt('a private key', 'tool-key')
  t.equal(after.decrypt(again, 'tool-key'), 'a private key', 'sealed anew by the newest')
  t.throws(() => after.decrypt(old, 'tool-key'), /not known/)
  t.throws(() => before.decrypt(again, 'tool-key'), /not known/)
})

t.test('a signature holds for one text and one secret', async t => {
  const { mac } = openSecrets([newer, older])
  t.equal(mac('login'), openSecrets([newer]).mac('login'))
  t.not(mac('login'), mac('logins'))
  t.not(mac('login'), openSecrets([older]).mac('login'))
})

t.test('texts are compared whole', async t => {
  t.ok(sameText('陈伟', '陈伟'))
  t.notOk(sameText('陈伟', '陈'))
  t.notOk(sameText('abc', 'abd'))
})

t.test('without a secret nothing is opened at all', async t => {
  t.throws(() => openSecrets([]), /no secret key/)
})
