// Modules as they are written: what takes an identifier, with a live one.
import type { Item } from '../../server/modules/content.ts'
import { changed } from '../support/cohorts.ts'
import { upload } from '../support/files.ts'
import { draftModule, publishedModule, sent, wrote } from '../support/modules.ts'
import { captions, film, videoItem } from '../support/films.ts'
import { both, contentOf, page, quiz, single, task } from '../support/playing.ts'
import { competency, input, type Side, type Walk } from './sides.ts'

const drafted = async ({ w, coordinator }: Side, content?: Awaited<ReturnType<typeof contentOf>>) => {
  const { id, draft } = await draftModule(coordinator, content ?? (await contentOf(w)))
  return { moduleId: id, revision: draft.revision }
}
const which = input(async side => ({ moduleId: (await drafted(side)).moduleId }))

let number = 0
const cohortOf = async ({ coordinator }: Side): Promise<string> =>
  (await changed(coordinator, 'beginCohort', { name: `Readers ${++number}` })).id

/** Published for a cohort. */
async function forCohort(side: Side): Promise<{ moduleId: string }> {
  const { w, coordinator } = side
  return { moduleId: (await publishedModule(coordinator, await contentOf(w), [await cohortOf(side)])).id }
}

/** A part with files that were uploaded to the module. */
async function filmIn({ w, coordinator }: Side, moduleId: string): Promise<Item> {
  const send = async (name: string, bytes: Buffer) =>
    (await upload(w, coordinator, { purpose: 'module', to: moduleId, name, bytes })).body.file!.id
  return videoItem(await send('film.mp4', film('x')), [await send('en.vtt', captions)])
}

/** A draft of one question. */
async function quizIn(side: Side) {
  const item = quiz([single()])
  const { moduleId } = await drafted(side, await contentOf(side.w, { items: [item] }))
  return { about: { moduleId, itemId: item.id }, questionId: item.quiz.questions[0]!.id }
}

export const writingWalks: Record<string, Walk> = {
  'Query.writtenModule': { as: 'coordinator', prepare: async side => ({ id: (await drafted(side)).moduleId }) },
  'Mutation.beginModule': {
    as: 'coordinator',
    prepare: input(async side => ({ title: both('Theirs'), cohortIds: [await cohortOf(side)] })),
  },
  'Mutation.copyModule': {
    as: 'coordinator',
    prepare: input(async side => ({ moduleId: (await drafted(side)).moduleId, cohortIds: [await cohortOf(side)] })),
  },
  'Mutation.chooseModuleCohorts': {
    as: 'coordinator',
    prepare: input(async side => ({ ...(await forCohort(side)), cohortIds: [await cohortOf(side)] })),
  },
  'Mutation.askModuleApproval': { as: 'coordinator', prepare: input(forCohort) },
  'Mutation.approveModule': {
    as: 'coordinator',
    prepare: input(async side => ({ ...(await forCohort(side)), number: 1 })),
  },
  'Mutation.returnModule': {
    as: 'coordinator',
    prepare: input(async side => {
      const which = await forCohort(side)
      await wrote(side.coordinator, 'askModuleApproval', which)
      return { ...which, reason: 'x' }
    }),
  },
  'Mutation.previewQuiz': { as: 'coordinator', prepare: input(async side => (await quizIn(side)).about) },
  'Mutation.markPreviewAnswer': {
    as: 'coordinator',
    prepare: input(async side => {
      const { about, questionId } = await quizIn(side)
      const document =
        'mutation ($input: QuizInput!) { previewQuiz(input: $input) { tryId questions { options { id } } } }'
      const { previewQuiz } = await side.coordinator.ask<{
        previewQuiz: { tryId: string; questions: { options: { id: string }[] }[] }
      }>(document, { input: about })
      const { tryId, questions } = previewQuiz
      return { moduleId: about.moduleId, tryId, questionId, optionIds: [questions[0]!.options[0]!.id] }
    }),
  },
  'Mutation.retireModule': { as: 'coordinator', prepare: which },
  'Mutation.resumeModule': { as: 'coordinator', prepare: which },
  'Mutation.publishModule': {
    as: 'coordinator',
    prepare: input(async side => ({ ...(await drafted(side)), staysCurrent: false })),
  },
  'Mutation.saveModuleDraft': {
    as: 'coordinator',
    prepare: input(async side => {
      const items = [page(), task({ [await competency(side)]: 3 })]
      const refresh = { events: ['EV-EU-3-EURO'] }
      const content = await contentOf(side.w, { proves: { 'NEG-04': [0, 2] }, refresh, items })
      const made = await drafted(side, content)
      const film = await filmIn(side, made.moduleId)
      return { ...made, content: sent({ ...content, hours: 2, items: [film, ...items] }) }
    }),
  },
}

/** Identifiers that a page makes for what is new: they name nothing that there is. */
export const madeByPages = /^(Written(Item|Question|Option|Criterion)|Lesson(Outcome|Phase|Source))Input\.id$/
