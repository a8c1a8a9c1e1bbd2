// Diagnostics as faculty answer them, over the wire.
import { inSchool } from '../../server/base/database.ts'
import type { Question } from '../../server/modules/content.ts'
import { answerTo, contentOf, publish, quiz, single, type Asked, type Telling } from './playing.ts'
import type { Somebody, World } from './world.ts'

const asked = `id kind languages prompt options { id text } answered { optionIds text correct rightOptionIds rightText feedback }`
export const diagnostic = `area { id code } questions againFrom
  try { id startedOn endedAt count answered next { ${asked} } questions { ${asked} }
    placements { competency { code } level right asked shows }
    evidence { id title note state kind { code } appraisals { level rater { id } competency { code } } } suggested { id title } }`

export interface Shown {
  area: { id: string; code: string }
  questions: number
  againFrom: string | null
  try: {
    id: string
    startedOn: string
    endedAt: string | null
    count: number
    answered: number
    next: Asked | null
    questions: Asked[]
    placements: { competency: { code: string }; level: number | null; right: number; asked: number; shows: number }[]
    evidence: {
      id: string
      title: string
      note: string
      appraisals: { level: number; rater: { id: string }; competency: { code: string } }[]
    } | null
    suggested: { id: string; title: { en: string } }[]
  } | null
}
export interface DiagnosticAnswer {
  diagnostic: Shown | null
  counts?: boolean | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

export const areaIn = (w: World, code: string): Promise<string> =>
  inSchool(w.db, w.here.schoolId, async db => {
    const row = db.selectFrom('area').select('id').where('code', '=', code)
    return (await row.executeTakeFirstOrThrow()).id
  })

export const offeredTo = async (who: Somebody): Promise<string[]> =>
  (await who.ask<{ diagnostics: Shown[] }>(`{ diagnostics { ${diagnostic} } }`)).diagnostics.map(
    ({ area }) => area.code,
  )

export const diagnosticOf = async (who: Somebody, areaId: string): Promise<Shown | null> =>
  (
    await who.ask<{ diagnostic: Shown | null }>(
      `query ($areaId: ID!) { diagnostic(areaId: $areaId) { ${diagnostic} } }`,
      {
        areaId,
      },
    )
  ).diagnostic

export const starts = async (who: Somebody, areaId: string): Promise<DiagnosticAnswer> =>
  (
    await who.ask<{ answer: DiagnosticAnswer }>(
      `mutation ($input: StartDiagnosticInput!) { answer: startDiagnostic(input: $input) { diagnostic { ${diagnostic} } refusal { code details } } }`,
      { input: { areaId } },
    )
  ).answer

export const answers = async (who: Somebody, input: Record<string, unknown>): Promise<DiagnosticAnswer> =>
  (
    await who.ask<{ answer: DiagnosticAnswer }>(
      `mutation ($input: AnswerDiagnosticInput!) { answer: answerDiagnostic(input: $input) { diagnostic { ${diagnostic} } counts refusal { code details } } }`,
      { input },
    )
  ).answer

/** Answers all that is open: rightly, wrongly or by not knowing, as told of each question. */
export async function answersThrough(
  who: Somebody,
  areaId: string,
  { pool, how }: { pool: readonly Question[]; how: (questionId: string) => 'right' | 'wrong' | 'unknown' },
): Promise<NonNullable<Shown['try']>> {
  let tried = (await starts(who, areaId)).diagnostic!.try!
  while (tried.next) {
    const { next } = tried
    const manner = how(next.id)
    const answer = manner === 'unknown' ? { unknown: true } : given(pool, next, manner === 'right')
    tried = (await answers(who, { tryId: tried.id, questionId: next.id, ...answer })).diagnostic!.try!
  }
  return tried
}

export const given = (pool: readonly Question[], next: Asked, right: boolean) =>
  answerTo({ ...quiz([]).quiz, questions: [...pool] }, next, right)

export const pool = (count: number): Question[] => Array.from({ length: count }, single)

/** A module of one quiz that asks these questions. */
export async function publishAsking(
  w: World,
  questions: readonly Question[],
  { by, proves, ...telling }: Telling & { by: Somebody },
): Promise<string> {
  const content = await contentOf(w, {
    ...telling,
    ...(proves && { proves }),
    items: [quiz(questions, { tries: null })],
  })
  return publish(w, content, { by })
}
