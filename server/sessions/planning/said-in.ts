// What a coordinator wrote of a session, in bounds, or a refusal that says what is not.
import { z } from 'zod'
import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { plainText } from '../../base/plain-text.ts'
import { read } from '../../base/read-shape.ts'
import { refuse } from '../../base/refusal.ts'
import { isZone } from '../../base/days.ts'
import { instantOf, type LocalMoment } from '../../base/zones.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import type { SessionCompetencyInput, SessionPlanInput } from '../../graph-types.ts'
import { wire } from '../dates/date-rules.ts'
import { guestToPlanWith } from '../guests/guests-to-ask.ts'
import { wholeNumber, words } from '../said.ts'
import type { Said } from './queries.ts'

const written = (most: number) => {
  const text = z.string().transform(plainText).pipe(z.string().trim().max(most))
  return z.object({ en: text, 'zh-Hans': text }).strict()
}

/** @param before who gives it already: they may stay even where they would not be asked any more */
export async function saidIn(caller: Caller, plan: SessionPlanInput, before: string | null): Promise<Said> {
  const title = read(z.object({ title: written(200) }), { title: plan.title }).title
  const about = read(z.object({ about: written(4000) }), { about: plan.about }).about
  if (title.en === '' && title['zh-Hans'] === '') refuse('SESSION_TITLE_MISSING')
  if (!isZone(plan.zone)) refuse('ZONE_UNKNOWN', { zone: plan.zone })
  const capacity = wholeNumber(plan.capacity, { field: 'capacity', least: 1, most: 10_000 })
  const guestId = plan.guestId ?? null
  if (guestId !== null && guestId !== before) await guestToPlanWith(caller, guestId)
  return {
    title,
    about,
    mode: plan.mode,
    guestId,
    minutes: wholeNumber(plan.minutes, { field: 'minutes', least: 15, most: 1440 }),
    languages: [...new Set(plan.languages)],
    zone: plan.zone,
    capacity,
    minimum: wholeNumber(plan.minimum, { field: 'minimum', least: 0, most: capacity }),
    ...momentsIn(plan),
    material: words(plan.material ?? '', { field: 'material', most: 2000 }) || null,
    competencies: await competenciesIn(caller, plan.competencies),
  }
}

function momentsIn({ zone, cutOff, registrationOpens, registrationCloses }: SessionPlanInput) {
  const at = (moment: LocalMoment | null | undefined): string | null => {
    if (!moment) return null
    const { day, time } = moment
    return wire(instantOf({ day, time }, zone) ?? refuse('MOMENT_NOT_POSSIBLE', { day, time }))
  }
  const [opens, closes] = [at(registrationOpens), at(registrationCloses)]
  if (opens && closes && opens >= closes) refuse('REGISTRATION_NOT_POSSIBLE')
  return { cutOffAt: at(cutOff), registrationOpensAt: opens, registrationClosesAt: closes }
}

async function competenciesIn(caller: Caller, asked: readonly SessionCompetencyInput[]): Promise<Said['competencies']> {
  if (asked.length > 10) refuse('TOO_MANY', { path: 'competencies', most: 10 })
  const framework = await frameworkOf(caller)
  const seen = new Set<string>()
  return asked.map(({ competencyId, level }) => {
    const known = isId(competencyId) ? framework?.competency(competencyId) : undefined
    if (!known) refuse('COMPETENCY_NOT_FOUND', { competencyId })
    if (seen.has(competencyId)) refuse('COMPETENCY_TWICE', { competencyId })
    seen.add(competencyId)
    return { competencyId, level: wholeNumber(level, { field: 'level', least: 1, most: 4 }) }
  })
}
