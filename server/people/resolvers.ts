import { answering, type Caller } from '../base/caller.ts'
import { refuse } from '../base/refusal.ts'
import type { Resolvers } from '../graph-types.ts'
import { listFaculty } from './faculty/list-faculty.ts'
import { findViewerPage, updateLanguage } from './queries.ts'

async function viewerOf(caller: Caller) {
  const row = await findViewerPage(caller.db, caller)
  const { roles, leadsCourseIds, language } = caller.viewer
  return {
    person: { id: row.person_id, name: row.name },
    roles: [...roles],
    viewerCanSeePeople: roles.has('coordinator') || leadsCourseIds.length > 0,
    visitEndsAt: row.ends_at,
    language,
    course: row.course_id ? { id: row.course_id, title: row.title, marked: row.mark_id !== null } : null,
    schoolName: row.school_name,
  }
}

export const resolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { caller }) => viewerOf(caller),
    people: (_root, args, { caller }) => listFaculty(caller, args),
  },
  Mutation: {
    chooseLanguage: (_root, { input }, { caller }) =>
      answering(caller, 'viewer', async caller => {
        const language =
          input.language === 'en' || input.language === 'zh-Hans' ? input.language : refuse('LANGUAGE_UNKNOWN')
        await updateLanguage(caller.db, caller, language)
        return viewerOf({ ...caller, viewer: { ...caller.viewer, language } })
      }),
  },
}
