import t from 'tap'
import { upload } from '../support/files.ts'
import { film } from '../support/films.ts'
import { aGuest } from '../support/guests.ts'
import { agreedSession, brings, broughtFor, codeFor, signs } from '../support/material.ts'
import { moduleOf } from '../support/modules.ts'
import { sessionTo } from '../support/sessions.ts'
import { people, world, type Somebody } from '../support/world.ts'

const previewOf = async (who: Somebody, id: string) =>
  (
    await who.ask<{ writtenModule: { problems: { code: string; line: number | null }[]; preview: object } | null }>(
      `query ($id: ID!) { writtenModule(id: $id) { problems { code line } preview { items { chapters { at title } } } } }`,
      { id },
    )
  ).writtenModule

t.test('a recording has chapters from who brought it or who coordinates, which go with it into the module', async t => {
  const w = await world(t)
  const { cora, amara } = await people(w)
  const her = await aGuest(w, cora)
  const other = await aGuest(w, cora, { email: 'hanna@yard.example', name: 'Hanna Yard', language: 'en' })
  const sessionId = await agreedSession(w, { coordinator: cora, guestId: her.personId })
  const sends = async (name: string, bytes: Buffer) => {
    await upload(w, her, { purpose: 'material', to: sessionId, name, bytes })
    return (await broughtFor(cora, sessionId))!.material.at(-1)!
  }
  const walk = await sends('walk.mp4', film('walk'))
  const writes = (who: Pick<Somebody, 'ask'>, lines: string, more: object = {}) =>
    brings(who, 'writeChapters', { materialId: walk.id, lines, ...more })

  t.match(await writes(her, '0:00 Welcome\n1:10 The dock'), {
    material: {
      chapters: [
        { at: 0, title: 'Welcome' },
        { at: 70, title: 'The dock' },
      ],
    },
    refusal: null,
  })
  t.match(await writes(her, '\n0:00 Welcome\nThe dock'), {
    refusal: { code: 'CHAPTER_TIME_UNREADABLE', details: { line: 3 } },
  })
  t.match(await writes(her, '1:10 The dock', { seconds: 60 }), { refusal: { code: 'CHAPTER_BEYOND_END' } })
  t.match(await writes(other, '0:00 Mine'), { refusal: { code: 'MATERIAL_NOT_FOUND' } }, 'another’s')
  t.match(await writes(amara, '0:00 Mine'), { refusal: { code: 'GUESTS_ONLY' } })
  const captions = await sends('walk.vtt', Buffer.from('WEBVTT\n\n00:00.000 --> 00:04.000\nHello\n'))
  t.match(await brings(her, 'writeChapters', { materialId: captions.id, lines: '0:00 x' }), {
    refusal: { code: 'RECORDING_NOT_FOUND' },
  })
  t.match(
    (await broughtFor(cora, sessionId))!.material[0],
    { chapterLines: '0:00 Welcome\n1:10 The dock' },
    'as it was',
  )

  await signs(her, { sessionId, reuseUntil: '2027-06-30' }, { code: await codeFor(w, her) })
  await brings(cora, 'approveMaterial', { materialId: walk.id })
  t.match(await writes(her, '0:00 Later'), { refusal: { code: 'MATERIAL_NOT_IN_STATE' } }, 'it was approved as it was')
  t.match(await writes(cora, '0:05 Welcome\n1:10 The dock'), { material: { chapters: [{ at: 5 }, { at: 70 }] } })

  t.match(await brings(cora, 'putIntoModule', { materialId: walk.id, seconds: 60 }), { refusal: null })
  const moduleId = (await sessionTo(cora, sessionId))!.module!.id
  const written = async () => (await moduleOf(cora, moduleId))!.draft.content['items']
  t.match(await written(), [{ chapterLines: '0:05 Welcome\n1:10 The dock' }], 'they went along')
  const tooShort = (await previewOf(cora, moduleId))!
  t.match(
    tooShort.problems.filter(({ line }) => line !== null),
    [{ code: 'CHAPTER_BEYOND_END', line: 2 }],
    'not to be published so',
  )
  t.match(tooShort.preview, { items: [{ chapters: [{ at: 5, title: 'Welcome' }] }] })

  const again = await sends('walk.mp4', film('walk once more'))
  t.match(again, { version: 2, chapterLines: '0:05 Welcome\n1:10 The dock' }, 'a later version has them too')
  await brings(her, 'writeChapters', { materialId: again.id, lines: '0:00 Anew' })
  await brings(cora, 'approveMaterial', { materialId: again.id })
  await brings(cora, 'putIntoModule', { materialId: again.id, seconds: 60 })
  t.match(await written(), [{ chapterLines: '0:00 Anew' }])
  const whole = (await previewOf(cora, moduleId))!
  t.same(
    whole.problems.filter(({ line }) => line !== null),
    [],
  )
})
