// What people said of a session, summed up, and what of it its guest may know. Pure: the time is an argument.
import type { FeltLevel } from '../../graph-types.ts'
import { fewest, inFives, inHalves } from '../effect/rules.ts'

const day = 86_400_000
/** So long after they took part is somebody asked: what is older nobody remembers well enough. */
export const askedDays = 90
/** So long may they change what they have said. */
export const changeDays = 30

/** Until when somebody may say something, or change it. */
export const answerableUntil = (tookPartAt: Date, firstGivenAt: Date | null): Date =>
  firstGivenAt === null
    ? new Date(tookPartAt.getTime() + askedDays * day)
    : new Date(firstGivenAt.getTime() + changeDays * day)

/** What somebody once said. */
export interface Given {
  personId: string
  useful: number
  level: FeltLevel
  words: string
  mayRead: boolean
  /** in the school's zone */
  day: string
}

export interface Summed {
  answers: number
  /** on average */
  useful: number
  tooEasy: number
  right: number
  tooHard: number
  words: string[]
}

/** The newest of each person, in the order in which people first answered. `given` is in the order of time. */
function newest(given: readonly Given[]): Given[] {
  return [...new Map(given.map(one => [one.personId, one])).values()]
}

/** By what they say, so that nobody is told by when they said it. */
const inOrder = (words: readonly string[]): string[] =>
  words.filter(text => text !== '').sort((one, other) => (one < other ? -1 : 1))

function sum(answers: readonly Given[], words: readonly string[]): Summed {
  const saying = (level: FeltLevel): number => answers.filter(one => one.level === level).length
  const useful = answers.reduce((all, one) => all + one.useful, 0) / Math.max(1, answers.length)
  const levels = { tooEasy: saying('too_easy'), right: saying('right'), tooHard: saying('too_hard') }
  return { answers: answers.length, useful, ...levels, words: inOrder(words) }
}

/** All of it; null: nobody has said anything. */
export function summed(given: readonly Given[]): Summed | null {
  const answers = newest(given)
  return answers.length === 0
    ? null
    : sum(
        answers,
        answers.map(({ words }) => words),
      )
}

/**
 * Until a day, and of whole fives of people in the order in which they first answered: so one answer more moves nothing. Words come by fives too, and
 * only as long as whoever wrote them lets them be read and has not written others. Null: too few.
 */
export function veiledFeedback(given: readonly Given[], until: string): Summed | null {
  const answers = newest(given.filter(one => one.day <= until))
  if (answers.length < fewest) return null
  const counted = answers.slice(0, inFives(answers.length))
  const now = new Map(given.map(one => [one.personId, one]))
  const readable = answers
    .filter(({ personId, words, mayRead }) => {
      const last = now.get(personId)!
      return mayRead && words !== '' && last.mayRead && last.words === words
    })
    .map(({ words }) => words)
  const { useful, tooEasy, right, tooHard, ...shown } = sum(counted, readable.slice(0, inFives(readable.length)))
  return {
    ...shown,
    useful: inHalves(useful),
    tooEasy: inFives(tooEasy),
    right: inFives(right),
    tooHard: inFives(tooHard),
  }
}
