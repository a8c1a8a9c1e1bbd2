import { z } from 'zod'
import { chaptersIn } from '../../files/chapters.ts'
import { languages } from '../offered.ts'
import { missingBeside } from '../writing/languages.ts'
import { kind, nothing, shapeOf } from './kind.ts'
import { id, text } from './text-shapes.ts'

const captions = z.object({ language: z.enum(languages), fileId: id }).strict()

/** A film that was uploaded; having seen nearly all of it is what does it. */
export const video = kind(
  shapeOf('video', {
    fileId: id.nullable(),
    /** how long it is, as its writer's browser says; null: that cannot play it */
    seconds: z
      .number()
      .positive()
      .max(24 * 3600)
      .nullable(),
    captions: z.array(captions).max(2),
    /** as they are written, a line each; without: none */
    chapterLines: z.string().max(25_000).optional(),
    note: text,
  }),
  {
    read: ({ fileId, seconds, captions, chapterLines, body }) => ({
      fileId: fileId ?? null,
      seconds: seconds ?? null,
      captions: captions ?? [],
      ...(chapterLines?.trim() && { chapterLines }),
      note: body ?? nothing(),
    }),
    idsIn: () => [],
    filesIn: ({ fileId, captions }) => [
      ...(fileId ? [{ fileId, types: ['video/mp4', 'video/webm'] }] : []),
      ...captions.map(({ fileId }) => ({ fileId, types: ['text/vtt'] })),
    ],
    problems: ({ fileId, seconds, chapterLines = '', note }, { languages }) => [
      ...(fileId ? [] : [{ code: 'ITEM_EMPTY' }]),
      ...(fileId && seconds === null ? [{ code: 'VIDEO_UNPLAYABLE' }] : []),
      ...[chaptersIn(chapterLines, seconds).problem].filter(problem => problem !== null),
      ...missingBeside(note, languages).map(language => ({ code: 'ITEM_EMPTY', language })),
    ],
    written: ({ fileId, seconds, captions, chapterLines = '', note }) => ({
      fileId,
      seconds,
      captions,
      chapterLines,
      body: note,
    }),
    facts: ({ seconds }) => ({ seconds }),
    opened: ({ fileId, seconds, captions, chapterLines = '', note }) => ({
      fileId,
      captions,
      chapters: chaptersIn(chapterLines, seconds).chapters,
      text: note,
    }),
    readerSays: false,
    lasts: ({ seconds }) => seconds,
  },
)
