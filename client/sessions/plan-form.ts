// A session as the form holds it and as the service is asked.
import type {
  LocalMomentInput,
  PlannedSessionFragment,
  SessionDateInput,
  SessionLanguage,
  SessionMode,
  SessionPlanInput,
} from '../graph/documents.ts'

export interface DateForm {
  /** of a date that there is; null: a new one */
  id: string | null
  /** for the page alone */
  key: number
  day: string
  time: string
  roomId: string
  link: string
}

export interface MomentForm {
  day: string
  time: string
}

export interface PlanForm {
  title: { en: string; 'zh-Hans': string }
  about: { en: string; 'zh-Hans': string }
  mode: SessionMode
  guestId: string
  minutes: number | null
  languages: SessionLanguage[]
  zone: string
  capacity: number | null
  minimum: number | null
  cutOff: MomentForm
  opens: MomentForm
  closes: MomentForm
  material: string
  competencies: { competencyId: string; level: number }[]
  dates: DateForm[]
}

/** What clocks in a zone show at a moment. */
export function localIn(zone: string, moment: string | null): MomentForm {
  if (moment === null) return { day: '', time: '' }
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const [day = '', time = ''] = format.format(new Date(moment)).split(' ')
  return { day, time }
}

/** The moment at which clocks in a zone show this: the first of two when they go back; null where they leap over it, or it is not written yet. */
export function momentIn(zone: string, { day, time }: MomentForm): string | null {
  const shown = Date.parse(`${day}T${time}Z`)
  if (!(shown > 0)) return null // a year that is still being written, too
  const aheadAt = (at: number): number => {
    const there = localIn(zone, new Date(at).toISOString())
    return Date.parse(`${there.day}T${there.time}Z`) - at
  }
  const aDay = 24 * 3_600_000
  return (
    [shown - aDay, shown + aDay] // before and after any change of clocks
      .map(near => new Date(shown - aheadAt(near)).toISOString())
      .sort()
      .find(moment => localIn(zone, moment).day === day && localIn(zone, moment).time === time) ?? null
  )
}

/** of a new session; on demand none are counted */
const usualSeats = 20

/** The day a week from now, by the reader's clocks. */
export const inAWeek = (): string =>
  localIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date(Date.now() + 7 * 24 * 3_600_000).toISOString()).day

let made = 0
export const emptyDate = (): DateForm => ({ id: null, key: ++made, day: '', time: '', roomId: '', link: '' })

/** What it says now, or nothing yet but what it is to serve. */
export function formOf(session: PlannedSessionFragment | null, serves: PlanForm['competencies'] = []): PlanForm {
  const zone = session?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  return {
    title: { ...(session?.title ?? { en: '', 'zh-Hans': '' }) },
    about: { ...(session?.about ?? { en: '', 'zh-Hans': '' }) },
    mode: session?.mode ?? 'dated',
    guestId: session?.guest?.id ?? '',
    minutes: session?.minutes ?? 90,
    languages: session?.languages ?? ['english'],
    zone,
    capacity: session?.capacity ?? usualSeats,
    minimum: session?.minimum ?? 0,
    cutOff: localIn(zone, session?.cutOffAt ?? null),
    opens: localIn(zone, session?.registrationOpensAt ?? null),
    closes: localIn(zone, session?.registrationClosesAt ?? null),
    material: session?.plan?.material ?? '',
    competencies:
      session?.competencies.map(({ competency, level }) => ({ competencyId: competency.id, level })) ?? serves,
    dates: session?.dates.map(date => dateOf(zone, date)) ?? [emptyDate()],
  }
}

/** What it says now, its first date that is to come moved to where it could be; what is only online stays so. */
export function movedTo(
  session: PlannedSessionFragment,
  { day, time, roomId }: MomentForm & { roomId: string },
): PlanForm {
  const form = formOf(session)
  const now = new Date().toISOString()
  const moved = session.dates.find(({ startsAt }) => startsAt > now)
  const moving = (date: DateForm): DateForm =>
    date.id === moved?.id ? { ...date, day, time, roomId: date.link && !date.roomId ? '' : roomId } : date
  return { ...form, dates: form.dates.map(moving) }
}

/** Another like it: all but when it takes place and whom it waits for. Where the first date was, its own are likely to be. */
export function likeOf(session: PlannedSessionFragment): PlanForm {
  const form = formOf(session)
  const [first] = form.dates
  const never = (): MomentForm => ({ day: '', time: '' })
  return {
    ...form,
    dates: [{ ...emptyDate(), roomId: first?.roomId ?? '', link: first?.link ?? '' }],
    cutOff: never(),
    opens: never(),
    closes: never(),
  }
}

const dateOf = (zone: string, { id, startsAt, room, link }: PlannedSessionFragment['dates'][number]): DateForm => ({
  ...localIn(zone, startsAt),
  id,
  key: ++made,
  roomId: room?.id ?? '',
  link: link ?? '',
})

const whole = (given: number | null): number => Math.trunc(given ?? 0)
const moment = ({ day, time }: MomentForm): LocalMomentInput | null => (day && time ? { day, time } : null)

/** A day without a time of day, or the other way round: neither a date nor left empty, and it would be lost. */
export const halfSaid = ({ mode, dates, minimum, cutOff, opens, closes }: PlanForm): boolean =>
  mode === 'dated' &&
  [...dates, opens, closes, ...((minimum ?? 0) > 0 ? [cutOff] : [])].some(
    ({ day, time }) => (day === '') !== (time === ''),
  )

/** Only what has a day and a time can be a date. */
export const isDate = ({ day, time }: DateForm): boolean => day !== '' && time !== ''

export const datesOf = ({ dates }: PlanForm): SessionDateInput[] =>
  dates.filter(isDate).map(({ id, day, time, roomId, link }) => ({
    id,
    start: { day, time },
    roomId: roomId || null,
    link: link.trim() || null,
  }))

export function inputOf(form: PlanForm): SessionPlanInput {
  const dated = form.mode === 'dated'
  return {
    title: form.title,
    about: form.about,
    mode: form.mode,
    guestId: form.guestId || null,
    minutes: whole(form.minutes),
    languages: form.languages,
    zone: form.zone,
    capacity: dated ? whole(form.capacity) : usualSeats,
    minimum: dated ? whole(form.minimum) : 0,
    cutOff: dated ? moment(form.cutOff) : null,
    registrationOpens: dated ? moment(form.opens) : null,
    registrationCloses: dated ? moment(form.closes) : null,
    material: form.material.trim() || null,
    competencies: form.competencies,
    dates: dated ? datesOf(form) : [],
  }
}
