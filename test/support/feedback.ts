// What people say of sessions in which they took part, over the wire.
import type { Somebody } from './world.ts'

type Asking = Pick<Somebody, 'ask'>

interface Own {
  session: { id: string }
  answer: { useful: number; level: string; words: string; mayRead: boolean } | null
  until: string
}
const own = 'session { id } until answer { useful level words mayRead }'

export const ownFeedback = async (who: Asking): Promise<Own[]> =>
  (await who.ask<{ ownFeedback: Own[] }>(`{ ownFeedback { ${own} } }`)).ownFeedback

interface Gave {
  feedback: Own | null
  refusal: { code: string; details: object } | null
}
export const givesFeedback = async (who: Asking, input: object): Promise<Gave> =>
  (
    await who.ask<{ giveFeedback: Gave }>(
      `mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) { feedback { ${own} } refusal { code details } } }`,
      { input },
    )
  ).giveFeedback

interface Summed {
  answers: number
  useful: number
  words: string[]
}
const summed = 'feedback { answers useful tooEasy right tooHard words countedOn }'

export const feedbackOn = async (who: Asking, id: string): Promise<Summed | null> =>
  (
    await who.ask<{ session: { feedback: Summed | null } }>(`query ($id: ID!) { session(id: $id) { ${summed} } }`, {
      id,
    })
  ).session.feedback

/** Among a guest's own. */
export const feedbackFor = async (who: Asking, id: string): Promise<{ feedback: Summed | null } | undefined> =>
  (
    await who.ask<{ ownSessions: { id: string; feedback: Summed | null }[] }>(`{ ownSessions { id ${summed} } }`)
  ).ownSessions.find(session => session.id === id)

interface Thanked {
  refusal: { code: string; details: object } | null
}
export const thanksGuest = async (who: Asking, input: object): Promise<Thanked> =>
  (
    await who.ask<{ thankGuest: Thanked }>(
      'mutation ($input: ThankGuestInput!) { thankGuest(input: $input) { session { id } refusal { code details } } }',
      { input },
    )
  ).thankGuest

export const thanks = async (who: Asking, id: string): Promise<object | null> =>
  (
    await who.ask<{ session: { thanks: object | null } }>(
      'query ($id: ID!) { session(id: $id) { thanks { sentAt words automaticAt by { name } } } }',
      { id },
    )
  ).session.thanks
