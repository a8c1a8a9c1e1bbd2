import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { allowsReuse, allowsShowing } from '../../server/sessions/consent/rules.ts'
import { hashOf, textOf } from '../../server/sessions/consent/text.ts'
import { books, published } from '../support/bookings.ts'
import { download, linkTo, pdf, upload } from '../support/files.ts'
import { film } from '../support/films.ts'
import { aGuest } from '../support/guests.ts'
import { brings, broughtFor, codeFor, consentIn, consentText, signs, takesBack } from '../support/material.ts'
import { people, world } from '../support/world.ts'

t.test('what is signed allows no more than it says', async t => {
  const signed = { recording: false, reuseUntil: '2028-12-31', takenBackAt: null }
  const cases = [
    [null, 'slides', false, false],
    [signed, 'slides', true, true],
    [signed, 'recording', false, false],
    [signed, 'captions', false, false],
    [{ ...signed, recording: true }, 'recording', true, true],
    [{ ...signed, reuseUntil: null }, 'slides', true, false],
    [{ ...signed, reuseUntil: '2026-11-25' }, 'slides', true, false],
    [{ ...signed, takenBackAt: '2026-11-25T00:00:00Z' }, 'slides', false, false],
  ] as const
  for (const [consent, kind, shown, again] of cases)
    t.same([allowsShowing(consent, kind), allowsReuse(consent, kind, '2026-11-26')], [shown, again])
  const { version, hash } = textOf(
    { title: { en: 'T', 'zh-Hans': '题' }, school: 'S' },
    { recording: true, reuseUntil: '2028-12-31' },
  )
  const known = { 1: '82dd1c57f34bc7e470efd7449dcd5fc2d62acdbcb882ab149a11d93e3e7769f4' }
  t.same({ [version]: hash }, known, 'words that were signed are never edited: others are a new version, here too')
})

t.test('Gwen signs, Cora approves, Amara who has a seat sees it, until Gwen takes it back', async t => {
  const w = await world(t)
  const { cora, amara, bilal } = await people(w)
  const her = await aGuest(w, cora)
  const him = await aGuest(w, cora, { name: 'Hao Lin', email: 'hao@customs.example', language: 'en' })
  const { id: sessionId } = await published(w, cora, { guestId: her.personId })
  const sends = (name: string, bytes: Buffer) => upload(w, her, { purpose: 'material', to: sessionId, name, bytes })
  await sends('inbound.pdf', pdf('a'))
  await sends('walk.mp4', film('walk'))
  const [slides, recording] = (await broughtFor(cora, sessionId))!.material
  const approves = (materialId: string) => brings(cora, 'approveMaterial', { materialId })
  t.match(await approves(slides!.id), { refusal: { code: 'CONSENT_MISSING', details: { kind: 'slides' } } })

  const choices = { sessionId, recording: false, reuseUntil: '2028-12-31' }
  t.match(await consentText(her, choices), {
    version: 1,
    text: { en: /^What I upload for “Inbound[\s\S]*Until 31 December 2028, Our school/, 'zh-Hans': /2028年12月31日/ },
  })
  t.notMatch((await consentText(her, choices))!.text.en, /may record/)
  t.equal(await consentText(him, choices), null)
  t.match(await signs(her, choices, { code: '000000' }), { refusal: { code: 'CODE_ENDED' } })
  for (const [wrong, why] of [
    [{ signature: ' ' }, 'SIGNATURE_MISSING'],
    [{ textHash: 'x' }, 'CONSENT_TEXT_CHANGED'],
    [{ recording: true }, 'CONSENT_TEXT_CHANGED'],
    [{ reuseUntil: '2026-11-23' }, 'END_IN_THE_PAST'],
  ] as const)
    t.match(await signs(her, choices, { code: '000000', ...wrong }), { refusal: { code: why } })
  t.match(await signs(him, choices, { code: '000000' }), { refusal: { code: 'SESSION_NOT_FOUND' } })
  const signed = await signs(her, choices, { code: await codeFor(w, her) })
  t.match(signed, {
    consent: { recording: false, reuseUntil: '2028-12-31', signature: 'Gwen Park', version: 1, takenBackAt: null },
  })
  const { text_hash } = await inSchool(w.db, w.here.schoolId, db =>
    db.selectFrom('consent').select('text_hash').executeTakeFirstOrThrow(),
  )
  t.equal(text_hash, hashOf(signed.consent!.text), 'the words are kept as they were shown')
  t.match(await consentIn(cora, sessionId), { signature: 'Gwen Park' })

  t.match(await approves(recording!.id), { refusal: { code: 'CONSENT_MISSING', details: { kind: 'recording' } } })
  t.match(await approves(slides!.id), { material: { state: 'approved' } })
  t.same((await broughtFor(amara, sessionId))!.material, [], 'without a seat')
  t.equal(await linkTo(amara, slides!.fileId), 'FILE_NOT_FOUND')
  await books(amara, sessionId)
  t.match(await broughtFor(amara, sessionId), { materialExpected: null, material: [{ name: 'inbound.pdf' }] })
  t.equal(await consentIn(amara, sessionId), null)
  const url = await linkTo(amara, slides!.fileId)
  t.equal((await download(w, url, { range: 'bytes=0-3' })).statusCode, 206)
  for (const fileId of [recording!.fileId]) t.equal(await linkTo(amara, fileId), 'FILE_NOT_FOUND')
  t.equal(await linkTo(bilal, slides!.fileId), 'FILE_NOT_FOUND')

  await signs(her, { ...choices, recording: true }, { code: await codeFor(w, her) })
  t.match(await approves(recording!.id), { material: { state: 'approved' } })
  t.equal((await broughtFor(amara, sessionId))!.material.length, 2)
  await sends('inbound.pdf', pdf('b'))
  t.match((await broughtFor(amara, sessionId))!.material, [{ version: 1 }, {}], 'the next is not approved yet')

  const { id: consentId } = (await consentIn(cora, sessionId))!
  t.match(await takesBack(him, consentId), { refusal: { code: 'CONSENT_NOT_FOUND' } })
  t.match(await takesBack(her, consentId), { consent: { takenBackAt: '2026-11-24T02:00:00Z' } })
  t.match(await takesBack(her, consentId), { refusal: { code: 'CONSENT_TAKEN_BACK' } })
  t.same((await broughtFor(amara, sessionId))!.material, [])
  t.equal((await download(w, url)).statusCode, 404, 'also by a link that was made before')
  t.equal((await broughtFor(cora, sessionId))!.material.length, 3)
})
