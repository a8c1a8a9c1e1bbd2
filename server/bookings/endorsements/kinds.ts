// What a teacher is told of a practitioner's word.
import type { Language } from '../../base/caller.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import type { Asking, NoticeKind, Values } from '../../notices/kinds.ts'
import { fill } from '../../notices/say.ts'
import { noticeTexts } from '../../notices/texts.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { sessionsById } from '../../sessions/published-sessions.ts'
import { readEndorsements } from './queries.ts'

type Texts = Record<'who' | 'level' | 'notYet' | 'between', string>
const texts = textsBeside<{ said: Texts }>(import.meta.url)

export const endorsed: NoticeKind = {
  name: 'endorsed',
  duty: false,
  usual: 'at_once',
  concerns: ({ roles }) => roles.has('faculty'),
  path: () => '/seats',
  texts: noticeTexts<'endorsed'>(import.meta.url)('endorsed'),
  values: findSaid,
}

async function findSaid(asking: Asking, ids: readonly string[]): Promise<ReadonlyMap<string, Values>> {
  const rows = (await readEndorsements(asking, { ids })).filter(({ takenBack }) => takenBack === null)
  const [sessions, framework] = await Promise.all([
    sessionsById(asking, [...new Set(rows.map(({ sessionId }) => sessionId))]),
    frameworkOf(asking),
  ])
  const both = (say: (language: Language) => string) => ({ en: say('en'), 'zh-Hans': say('zh-Hans') })
  return new Map(
    rows.map(({ id, sessionId, by, words, levels }) => {
      const { title } = sessions.find(one => one.id === sessionId)!
      return [
        id,
        {
          title: both(language => title[language] || title.en || title['zh-Hans']),
          guest: both(language =>
            by.employer
              ? fill(texts[language].said.who, { name: by.name, employer: by.employer }, language)
              : (by.name ?? '–'),
          ),
          levels: both(language =>
            levels
              .map(({ competencyId, level }) => {
                const { said } = texts[language]
                const what = framework!.competency(competencyId)!.title[language]
                return fill(level === null ? said.notYet : said.level, { what, level }, language)
              })
              .join(texts[language].said.between),
          ),
          words,
        },
      ]
    }),
  )
}
