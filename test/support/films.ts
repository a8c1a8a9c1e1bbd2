// A film as far as anybody looks at its bytes, and its captions.
import { newId } from '../../server/base/ids.ts'
import type { Item } from '../../server/modules/content.ts'
import { both } from './playing.ts'

export const film = (text: string) =>
  Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'), Buffer.from(text)])
export const captions = Buffer.from('WEBVTT\n\n00:00.000 --> 00:04.000\nHello\n')

export const videoItem = (fileId: string | null, vtt: string[] = [], seconds: number | null = 100): Item => ({
  id: newId(),
  kind: 'video',
  title: both('The film'),
  fileId,
  seconds,
  captions: vtt.map(fileId => ({ language: 'en', fileId })),
  note: both('Watch the stamps.'),
})
