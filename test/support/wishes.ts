// Sessions that teachers wish for, over the wire.
import type { Somebody } from './world.ts'

interface Wish {
  id: string
  askedAt: string
  competency: { code: string }
}
interface Answer {
  wish: Wish | null
  refusal: { code: string } | null
}
const wish = 'id askedAt competency { code }'

const does = async (who: Somebody, name: string, { input, type }: { input: object; type: string }): Promise<Answer> =>
  (
    await who.ask<{ answer: Answer }>(
      `mutation ($input: ${type}!) { answer: ${name}(input: $input) { wish { ${wish} } refusal { code } } }`,
      { input },
    )
  ).answer

export const asksForSession = (who: Somebody, competencyId: string): Promise<Answer> =>
  does(who, 'askForSession', { input: { competencyId }, type: 'AskForSessionInput' })
export const withdraws = (who: Somebody, wishId: string): Promise<Answer> =>
  does(who, 'withdrawWish', { input: { wishId }, type: 'WishInput' })
export const wishesOf = async (who: Somebody): Promise<Wish[]> =>
  (await who.ask<{ wishes: Wish[] }>(`{ wishes { ${wish} } }`)).wishes

export interface Demanded {
  competency: { code: string }
  lacking: number
  assessed: number
  asked: number
  level: number
  planned: { id: string }[]
}
export const demandOf = async (who: Somebody): Promise<Demanded[]> =>
  (
    await who.ask<{ demand: Demanded[] }>(
      '{ demand { competency { code } lacking assessed asked level planned { id } } }',
    )
  ).demand

export const wantedBy = async (who: Pick<Somebody, 'ask'>) =>
  (
    await who.ask<{ wantedGaps: { competency: { code: string }; teachers: number; level: number; known: boolean }[] }>(
      '{ wantedGaps { competency { code } teachers level known } }',
    )
  ).wantedGaps
