// Chapters of a film as somebody writes them, a line each: `0:00 Where it begins`, `1:02:05 How it ends`. Pure.

export interface Chapter {
  /** seconds from its beginning */
  at: number
  title: string
}

/** What is wrong with a line, counted from 1. */
export interface ChapterProblem {
  code:
    | 'CHAPTER_TIME_UNREADABLE'
    | 'CHAPTER_TITLE_MISSING'
    | 'CHAPTER_TITLE_TOO_LONG'
    | 'CHAPTER_NOT_RISING'
    | 'CHAPTER_BEYOND_END'
    | 'TOO_MANY_CHAPTERS'
  line: number
}

const most = { chapters: 100, title: 200 }

/** As it is typed in either language: full-width colons too, and a dash before the title, which is whatever is left: so nothing is tried twice. */
const written = /^(?:(\d{1,2})[:：](?=\d\d[:：]))?(\d{1,3})[:：]([0-5]\d)(?![\d:：])\s*(?:[-–—]\s*)?(.*)$/s

/**
 * Those before the first line that is wrong.
 * @param lasts seconds; null: not known
 */
export function chaptersIn(
  lines: string,
  lasts: number | null,
): { chapters: Chapter[]; problem: ChapterProblem | null } {
  const chapters: Chapter[] = []
  for (const [at, line] of lines.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue
    const chapter = chapterIn(line.trim())
    const code = chapter ? problemOf(chapter, chapters, lasts) : 'CHAPTER_TIME_UNREADABLE'
    if (!chapter || code) return { chapters, problem: { code: code!, line: at + 1 } }
    chapters.push(chapter)
  }
  return { chapters, problem: null }
}

function chapterIn(line: string): Chapter | null {
  const [, hours, minutes, seconds, title] = written.exec(line) ?? []
  if (title === undefined || (hours !== undefined && Number(minutes) > 59)) return null
  return { at: (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds), title }
}

function problemOf(
  { at, title }: Chapter,
  before: readonly Chapter[],
  lasts: number | null,
): ChapterProblem['code'] | null {
  if (before.length === most.chapters) return 'TOO_MANY_CHAPTERS'
  if (title === '') return 'CHAPTER_TITLE_MISSING'
  if (title.length > most.title) return 'CHAPTER_TITLE_TOO_LONG'
  if (at <= (before.at(-1)?.at ?? -1)) return 'CHAPTER_NOT_RISING'
  return lasts !== null && at >= lasts ? 'CHAPTER_BEYOND_END' : null
}
