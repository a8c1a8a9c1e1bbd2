// What coordinators are told of practitioners' answers.
import type { Language } from '../../base/caller.ts'
import { spanEverywhere } from '../../base/when.ts'
import type { Asking, NoticeKind, Values } from '../../notices/kinds.ts'
import { noticeTexts } from '../../notices/texts.ts'
import { materialReceived } from '../material/notices.ts'
import { materialClosed } from '../module/notices.ts'
import { readTold, readUnable, type ToldSession } from './queries.ts'

const textsOf = noticeTexts<'answered' | 'offered' | 'unable'>(import.meta.url)

export const guestAnswered: NoticeKind = {
  name: 'guest-answered',
  duty: true,
  usual: 'at_once',
  concerns: ({ roles }) => roles.has('coordinator'),
  path: about => `/planned/${about}`,
  texts: textsOf('answered'),
  values: findTold,
}

export const guestOffered: NoticeKind = { ...guestAnswered, name: 'guest-offered', texts: textsOf('offered') }

export const guestUnable: NoticeKind = {
  ...guestAnswered,
  name: 'guest-unable',
  urgent: true,
  texts: textsOf('unable'),
  async values(asking, ids) {
    const rows = await readUnable(asking, ids)
    return new Map(
      rows.map(({ id, title, guest, reason }) => [id, { title: inEither(title), guest: guest.name, reason }]),
    )
  },
}

export const sessionNotices = [guestAnswered, guestOffered, guestUnable, materialReceived, materialClosed]

const inEither = (title: ToldSession['title']): ToldSession['title'] => ({
  en: title.en || title['zh-Hans'],
  'zh-Hans': title['zh-Hans'] || title.en,
})

async function findTold(asking: Asking, ids: readonly string[]): Promise<ReadonlyMap<string, Values>> {
  const rows = await readTold(asking, ids)
  return new Map(rows.map(row => [row.id, valuesOf(row)]))
}

function valuesOf({ title, guest, times, zone, reason }: ToldSession): Values {
  const spans = (language: Language): string =>
    times.map(span => spanEverywhere(span, [zone, guest.zone], language)).join('; ')
  return {
    title: inEither(title),
    guest: guest.name,
    times: { en: spans('en'), 'zh-Hans': spans('zh-Hans') },
    reason,
  }
}
