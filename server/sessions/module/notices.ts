import type { Language } from '../../base/caller.ts'
import type { Asking, NoticeKind, Values } from '../../notices/kinds.ts'
import { noticeTexts } from '../../notices/texts.ts'
import { readTitles, readPut, readWhere } from './queries.ts'
import { closedPut } from './reuse-rules.ts'

const textsOf = noticeTexts<'closed'>(import.meta.url)

/** Told to who planned the session that it was brought for. */
export const materialClosed: NoticeKind = {
  name: 'material-closed',
  duty: true,
  usual: 'at_once',
  concerns: ({ roles }) => roles.has('coordinator'),
  path: about => `/planned/${about}`,
  texts: textsOf('closed'),
  values: findClosed,
}

/** What is open again, or stands in no module any more, is left out. */
async function findClosed(asking: Asking, sessionIds: readonly string[]): Promise<ReadonlyMap<string, Values>> {
  const put = (await readPut(asking, { sessionIds })).filter(row => closedPut(row, asking.today))
  const [titles, where] = await Promise.all([
    readTitles(asking, sessionIds),
    readWhere(
      asking,
      put.map(({ fileId }) => fileId),
    ),
  ])
  const modulesOf = (id: string, language: Language): string[] => {
    const own = put.filter(({ sessionId }) => sessionId === id).map(({ fileId }) => fileId)
    const there = where.filter(({ fileId }) => own.includes(fileId))
    return [...new Set(there.map(({ title }) => title[language] || title.en || title['zh-Hans']))]
  }
  return new Map(
    titles.flatMap(({ id, title }) => {
      const [en, zhHans] = [modulesOf(id, 'en'), modulesOf(id, 'zh-Hans')]
      const modules = {
        en: en.map(title => `“${title}”`).join(', '),
        'zh-Hans': zhHans.map(title => `《${title}》`).join('、'),
      }
      const guest = put.find(({ sessionId }) => sessionId === id)?.guest ?? null
      const named = { en: title.en || title['zh-Hans'], 'zh-Hans': title['zh-Hans'] || title.en }
      return en.length > 0 ? [[id, { title: named, guest, modules }] as const] : []
    }),
  )
}
