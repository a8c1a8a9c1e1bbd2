import t from 'tap'
import { upload } from '../support/files.ts'
import { captions, film } from '../support/films.ts'
import { aGuest } from '../support/guests.ts'
import { agreedSession, brings, broughtFor, codeFor, signs } from '../support/material.ts'
import { moduleOf } from '../support/modules.ts'
import { sessionTo } from '../support/sessions.ts'
import { people, world } from '../support/world.ts'

t.test('captions are of a recording, and go with it into the module', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const her = await aGuest(w, cora)
  const sessionId = await agreedSession(w, { coordinator: cora, guestId: her.personId })
  const sends = async (name: string, bytes: Buffer) => {
    await upload(w, her, { purpose: 'material', to: sessionId, name, bytes })
    return (await broughtFor(cora, sessionId))!.material.at(-1)!
  }
  const walk = await sends('walk.mp4', film('walk'))
  const english = await sends('walk.en.vtt', captions)
  t.match(english, { kind: 'captions', captionsOf: 'walk.mp4', language: null }, 'of the only one that there is')
  const tour = await sends('tour.mp4', film('tour'))
  const chinese = await sends('walk.zh.vtt', Buffer.from(`${captions.toString()}\n你好\n`))
  t.equal(chinese.captionsOf, null, 'of two it has to be said')
  const says = (materialId: string, language: string, captionsOf: string | null) =>
    brings(her, 'describeMaterial', { materialId, kind: 'captions', language, captionsOf, competencies: [] })
  t.match(await says(chinese.id, 'chinese', 'walk.en.vtt'), { refusal: { code: 'RECORDING_NOT_FOUND' } })
  t.match(await says(english.id, 'english', 'walk.mp4'), { material: { captionsOf: 'walk.mp4' } })
  const again = await sends('walk.en.vtt', Buffer.from(`${captions.toString()}\n`))
  t.match(again, { version: 2, captionsOf: 'walk.mp4', language: 'english' }, 'a later version is of the same one')

  await signs(her, { sessionId, reuseUntil: '2027-06-30' }, { code: await codeFor(w, her) })
  for (const { id: materialId } of [walk, tour, again, chinese]) await brings(cora, 'approveMaterial', { materialId })
  const puts = (materialId: string) => brings(cora, 'putIntoModule', { materialId, seconds: 60 })
  t.match(await puts(chinese.id), { refusal: { code: 'CAPTIONS_OF_NOTHING' } })
  t.match(await puts(again.id), { refusal: { code: 'RECORDING_NOT_IN_MODULE' } })
  t.match(await puts(walk.id), { refusal: null })
  const moduleId = (await sessionTo(cora, sessionId))!.module!.id
  const films = async () => (await moduleOf(cora, moduleId))!.draft.content['items'] as { captions: object[] }[]
  t.match(await films(), [{ captions: [{ language: 'en' }] }])
  t.match(await puts(again.id), { refusal: { code: 'MATERIAL_IN_MODULE' } }, 'they came along')

  await brings(cora, 'returnMaterial', { materialId: chinese.id, reason: 'Of which recording?' })
  await says(chinese.id, 'chinese', 'walk.mp4')
  await brings(cora, 'approveMaterial', { materialId: chinese.id })
  t.match(await puts(chinese.id), { material: { inModule: { closed: null } } })
  t.match(await films(), [{ captions: [{ language: 'en' }, { language: 'zh-Hans' }] }])
  t.equal((await films()).length, 1, 'beside their film')
})
