import type { WrittenQuizInput } from '../../graph-types.ts'
import { questionsDrawn } from '../playing/quiz-rules.ts'
import { kind, shapeOf } from './kind.ts'
import { quizProblems } from './quiz-problems.ts'
import { quiz as shape } from './quiz-shape.ts'

/** Questions with a mark to reach: passing is what does it. */
export const quiz = kind(shapeOf('quiz', { quiz: shape }), {
  read: ({ quiz }) => ({ quiz: quiz && readQuiz(quiz) }),
  idsIn: ({ quiz: { questions } }) =>
    [...questions, ...questions.flatMap(({ options }) => options)].map(({ id }) => id),
  problems: ({ quiz }, { languages }) => quizProblems(quiz, languages),
  written: ({ quiz }) => ({ quiz }),
  facts: ({ quiz }) => ({
    quiz: { questions: questionsDrawn(quiz), tries: quiz.tries, passMark: quiz.passMark },
  }),
  opened: () => ({}),
  readerSays: false,
})

const readQuiz = ({ draw, tries, questions, ...quiz }: WrittenQuizInput) => ({
  ...quiz,
  draw: draw ?? null,
  tries: tries ?? null,
  questions: questions.map(({ number, tolerance, feedback, options, ...question }) => ({
    ...question,
    number: number ?? null,
    tolerance: tolerance ?? null,
    feedback: feedback ?? null,
    options: options.map(({ feedback, ...option }) => ({ ...option, feedback: feedback ?? null })),
  })),
})
