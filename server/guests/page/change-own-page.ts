import { note, type Caller } from '../../base/caller.ts'
import { isZone } from '../../base/days.ts'
import { refuse } from '../../base/refusal.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import type { LocalizedText } from '../../graph-types.ts'
import { guest } from '../access.ts'
import { languageFrom, textFrom } from '../written.ts'
import { replaceExpertise, updateLanguage, updateProfile, updateZone } from './queries.ts'

export interface WrittenProfile {
  employer: string
  occupation: string
  about: LocalizedText
  expertise: readonly { competencyId: string; level: number }[]
}

const mostCompetencies = 30

/** All of it, as it is to stand. */
export async function saveGuestProfile(caller: Caller, written: WrittenProfile): Promise<void> {
  guest(caller)
  const employer = textFrom('employer', written.employer)
  const occupation = textFrom('occupation', written.occupation)
  const expertise = await expertiseFrom(caller, written.expertise)
  await updateProfile(caller, { employer, occupation, about: aboutFrom(written.about) })
  await replaceExpertise(caller, expertise)
  await note(caller, 'guest-profile-saved')
}

function aboutFrom(written: LocalizedText): LocalizedText | null {
  const [en, zh] = [textFrom('about', written.en), textFrom('about', written['zh-Hans'])]
  return en === null && zh === null ? null : { en: en ?? '', 'zh-Hans': zh ?? '' }
}

/** Named twice, the last level counts. */
async function expertiseFrom(
  caller: Caller,
  written: WrittenProfile['expertise'],
): Promise<WrittenProfile['expertise'][number][]> {
  const framework = await frameworkOf(caller)
  const levels = new Map(written.map(({ competencyId, level }) => [competencyId, level]))
  if (levels.size > mostCompetencies) refuse('TOO_MANY_COMPETENCIES', { most: mostCompetencies })
  return [...levels].map(([competencyId, level]) => {
    if (!framework?.competency(competencyId)) refuse('COMPETENCY_NOT_FOUND')
    if (level < 1 || level > 5) refuse('LEVEL_UNKNOWN')
    return { competencyId, level }
  })
}

export async function chooseGuestZone(caller: Caller, zone: string): Promise<void> {
  guest(caller)
  if (!isZone(zone)) refuse('ZONE_UNKNOWN', { zone })
  await updateZone(caller, zone)
}

export async function chooseGuestLanguage(caller: Caller, language: string): Promise<void> {
  guest(caller)
  await updateLanguage(caller, languageFrom(language))
}
