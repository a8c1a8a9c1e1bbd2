// The diagnostics of areas as the viewer finds them, and how they stand in one: what was right is told at the end.
import type { Caller } from '../../base/caller.ts'
import { frameworkOf, type Area, type Framework } from '../../competencies/framework.ts'
import { contentOf } from '../playing/content-of.ts'
import { shownQuestion, type ShownQuestion } from '../playing/show-question.ts'
import { questionOf } from './draw-diagnostic.ts'
import { levelsToday } from './levels-today.ts'
import { dealTo } from './offer-rules.ts'
import { againFrom, goesOn } from './placing-rules.ts'
import { readNewestTries, type DiagnosticQuestion, type TryRow } from './queries.ts'
import { sourcesFor } from './sources-for.ts'

export interface ShownDiagnostic {
  area: Area
  /** about how many would be asked now; 0: there are too few, or they could show no more than counts */
  questions: number
  againFrom: string | null
  try: ShownTry | null
}

export type ShownTry = TryRow & { area: Area }

/** All areas that there is a diagnostic for, and those where one was begun; none for those who take no part. */
export async function listDiagnostics(caller: Caller): Promise<ShownDiagnostic[]> {
  const framework = caller.viewer.roles.has('faculty') ? await frameworkOf(caller) : null
  return framework ? (await shownIn(caller, framework)).filter(isOffered) : []
}

const isOffered = ({ questions, try: tried }: ShownDiagnostic): boolean => questions > 0 || tried?.endedOn === null

/** That of an area; null where there is none, and never was one for the viewer. */
export async function findDiagnostic(caller: Caller, areaId: string): Promise<ShownDiagnostic | null> {
  const framework = caller.viewer.roles.has('faculty') ? await frameworkOf(caller) : null
  const shown = framework ? await shownIn(caller, framework) : []
  return shown.find(one => one.area.id === areaId && (one.questions > 0 || one.try)) ?? null
}

async function shownIn(caller: Caller, framework: Framework): Promise<ShownDiagnostic[]> {
  const [sources, tries, has] = await Promise.all([
    sourcesFor(caller),
    readNewestTries(caller),
    levelsToday(caller, framework),
  ])
  return framework.areas.map(area => {
    const tried = tries.find(one => one.areaId === area.id && (one.endedOn !== null || goesOn(one, caller.today)))
    const competencyIds = area.competencies.map(({ id }) => id)
    return {
      area,
      questions: dealTo(has, { competencyIds, sources, recent: new Set(), seed: area.id }).length,
      againFrom: tried ? againFrom(tried, caller.today) : null,
      try: tried ? { ...tried, area } : null,
    }
  })
}

const isAnswered = ({ answers }: TryRow, { questionId }: DiagnosticQuestion): boolean =>
  answers.some(answer => answer.questionId === questionId)

/** The question to answer next; null once all are. */
export async function nextOf(caller: Caller, tried: ShownTry): Promise<ShownQuestion | null> {
  const open = tried.drawn.find(drawn => !isAnswered(tried, drawn))
  return open ? shown(caller, tried, open) : null
}

/** All that were asked, with what is to be said about the answers; none before the end. */
export const questionsOf = async (caller: Caller, tried: ShownTry): Promise<ShownQuestion[]> =>
  tried.endedOn === null ? [] : Promise.all(tried.drawn.map(drawn => shown(caller, tried, drawn)))

async function shown(caller: Caller, tried: ShownTry, drawn: DiagnosticQuestion): Promise<ShownQuestion> {
  const given = tried.answers.find(({ questionId }) => questionId === drawn.questionId)
  const [question, { languages }] = await Promise.all([questionOf(caller, drawn), contentOf(caller, drawn.versionId)])
  return shownQuestion(question, { tryId: tried.id, drawn, given, languages })
}

/** Where it placed the viewer, in the framework's order. */
export function placementsOf({ placed, area }: ShownTry) {
  return area.competencies.flatMap(competency => {
    const found = placed?.find(({ competencyId }) => competencyId === competency.id)
    return found ? [{ ...found, competency }] : []
  })
}
