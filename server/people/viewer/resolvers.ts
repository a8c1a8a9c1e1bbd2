import { answering, coordinates } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { Resolvers } from '../../graph-types.ts'
import { findSetUpStage } from '../set-up/find-set-up-stage.ts'
import { finishFirstVisit } from './finish-first-visit.ts'
import { findLed, updateLanguage } from './queries.ts'
import { showViewer } from './show-viewer.ts'

export const resolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { caller }) => showViewer(caller),
  },
  Viewer: {
    viewerCanSeePeople: ({ caller: { viewer } }) => coordinates(viewer),
    viewerCanLearn: ({ caller: { viewer } }) => viewer.roles.has('faculty'),
    viewerCanReview: ({ caller: { viewer } }) => viewer.roles.has('rater') || coordinates(viewer),
    viewerCanEditFramework: ({ caller: { viewer } }) => viewer.roles.has('coordinator'),
    viewerCanSetUp: ({ caller: { viewer } }) => viewer.roles.has('operator'),
    firstVisitDone: async ({ around }) => (await around()).first_visit_done,
    visitEndsAt: async ({ around }) => (await around()).ends_at,
    schoolName: async ({ around }) => (await around()).school_name,
    course: async ({ around }) => {
      const { course_id: id, title, marked } = await around()
      return id === null ? null : { id, title, marked }
    },
    setUpStage: ({ caller }) => findSetUpStage(caller),
    leadsCourses: ({ caller }) =>
      caller.viewer.leadsCourseIds.length > 0 ? findLed(caller, caller.viewer.leadsCourseIds) : [],
  },
  Mutation: {
    chooseLanguage: (_root, { input }, { caller }) =>
      answering(caller, 'viewer', async caller => {
        const language =
          input.language === 'en' || input.language === 'zh-Hans' ? input.language : refuse('LANGUAGE_UNKNOWN')
        await updateLanguage(caller, language)
        return showViewer({ ...caller, viewer: { ...caller.viewer, language } })
      }),
    finishFirstVisit: (_root, { input }, { caller }) =>
      answering(caller, 'viewer', async caller => {
        await finishFirstVisit(caller, input)
        return showViewer(caller)
      }),
  },
}
