// Every word for people comes from here: ICU messages by key, in the language of the visit.
import {
  anyText,
  dayText,
  listText,
  messageText,
  momentText,
  sizeText,
  spanText,
  timeText,
  zoneText,
  type Language,
  type Values,
} from './formats.ts'

export type { Language }
/** Filled by ../texts.ts with the keys of all catalogues. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Texts {}
export type TextKey = keyof Texts & string

let spoken = $state.raw<{ language: Language; texts: Readonly<Record<string, string>> }>({ language: 'en', texts: {} })

/** From now on pages are in this language; what is on the screen changes with it. */
export function speak(language: Language, texts: Readonly<Record<string, string>>): void {
  spoken = { language, texts }
  document.documentElement.lang = language
}

export const language = (): Language => spoken.language

export const say = (key: TextKey, values?: Values): string =>
  messageText(spoken.language, spoken.texts[key] ?? key, values)

/** A text whose key is made of a code that the server sent; `otherwise` where the catalogue or the server lacks what it takes. */
export function sayCode(
  group: string,
  code: string,
  { values, otherwise }: { values?: Values; otherwise: TextKey },
): string {
  const text = spoken.texts[`${group}.${code}`]
  if (text === undefined) return say(otherwise, { code })
  try {
    return messageText(spoken.language, text, values)
  } catch {
    return say(otherwise, { code }) // a place in the text for which nothing was sent
  }
}

/** What the server sent in both languages. */
export const local = (text: Readonly<Record<Language, string>>): string => text[spoken.language]

/** `2026-12-03` as 3 Dec 2026 or 2026年12月3日. */
export const sayDay = (day: string): string => dayText(spoken.language, day)

/** A moment in the reader's own zone, or in another one. */
export const sayMoment = (moment: string, zone?: string): string => momentText(spoken.language, moment, zone)

/** The time of day of a moment, in the reader's own zone. */
export const sayTime = (moment: number): string => timeText(spoken.language, moment)

/** Where an IANA zone is: Los Angeles time. */
export const sayZone = (zone: string): string => zoneText(spoken.language, zone)

/** From one moment to another by the clocks of a zone: Thu 3 Dec, 10:00–11:30. */
export const saySpan = (startsAt: string, endsAt: string, zone: string): string =>
  spanText(spoken.language, [startsAt, endsAt], zone)

/** Bytes as 1.3 MB. */
export const saySize = (bytes: number): string => sizeText(spoken.language, bytes)

/** Several things in one breath: a, b and c. */
export const sayList = (things: readonly string[]): string => listText(spoken.language, things)

/** One of several things: a, b or c. */
export const sayAny = (things: readonly string[]): string => anyText(spoken.language, things)
