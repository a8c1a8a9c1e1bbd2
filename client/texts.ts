// The catalogues of all page folders, one chunk a language; and the keys that pages may say.
import type { Language } from './ui/say.svelte.ts'
import type cohorts from './cohorts/text.en.json'
import type assignments from './assignments/text.en.json'
import type bookings from './bookings/text.en.json'
import type meetingReport from './bookings/report/text.en.json'
import type endorsements from './bookings/endorsements/text.en.json'
import type feedback from './bookings/feedback/text.en.json'
import type calendar from './calendar/text.en.json'
import type evidence from './evidence/text.en.json'
import type design from './evidence/design/text.en.json'
import type diagnostics from './modules/diagnostics/text.en.json'
import type guests from './guests/text.en.json'
import type gaps from './gaps/text.en.json'
import type me from './me/text.en.json'
import type modules from './modules/text.en.json'
import type notices from './notices/text.en.json'
import type people from './people/text.en.json'
import type ratings from './ratings/text.en.json'
import type records from './records/text.en.json'
import type consent from './sessions/consent/text.en.json'
import type effect from './sessions/effect/text.en.json'
import type chase from './sessions/chase/text.en.json'
import type demand from './sessions/demand/text.en.json'
import type hours from './sessions/hours/text.en.json'
import type offering from './sessions/offering/text.en.json'
import type material from './sessions/material/text.en.json'
import type sessions from './sessions/text.en.json'
import type unable from './sessions/unable/text.en.json'
import type setUp from './set-up/text.en.json'
import type review from './evidence/review/text.en.json'
import type ui from './ui/text.en.json'

declare module './ui/say.svelte.ts' {
  interface Texts
    extends
      Keys<typeof diagnostics>,
      Keys<typeof design>,
      Keys<typeof cohorts>,
      Keys<typeof assignments>,
      Keys<typeof bookings>,
      Keys<typeof endorsements>,
      Keys<typeof meetingReport>,
      Keys<typeof feedback>,
      Keys<typeof calendar>,
      Keys<typeof evidence>,
      Keys<typeof gaps>,
      Keys<typeof guests>,
      Keys<typeof modules>,
      Keys<typeof notices>,
      Keys<typeof people>,
      Keys<typeof ratings>,
      Keys<typeof records>,
      Keys<typeof me>,
      Keys<typeof consent>,
      Keys<typeof effect>,
      Keys<typeof chase>,
      Keys<typeof demand>,
      Keys<typeof hours>,
      Keys<typeof offering>,
      Keys<typeof material>,
      Keys<typeof sessions>,
      Keys<typeof unable>,
      Keys<typeof setUp>,
      Keys<typeof review>,
      Keys<typeof ui> {}
}
type Keys<Catalogue> = { [Key in keyof Catalogue]: string }

const catalogues: Record<Language, () => Promise<{ texts: Record<string, string> }>> = {
  en: () => import('./texts.en.ts'),
  'zh-Hans': () => import('./texts.zh-Hans.ts'),
}

export const loadTexts = async (language: Language): Promise<Record<string, string>> =>
  (await catalogues[language]()).texts
