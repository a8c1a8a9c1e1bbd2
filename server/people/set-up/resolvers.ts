import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { listCourseRoles } from '../courses/change-course-role.ts'
import { listKnownCourses, seekKnownCourse } from '../courses/known-courses.ts'
import { listAppointees, listGrants } from '../grants/list-grants.ts'
import { showViewerAnew } from '../viewer/show-viewer.ts'
import { admitDeployment, listDeployments } from './admit-deployment.ts'
import { changeSchool } from './change-school.ts'
import { countEntry, enterSetUpCode } from './enter-set-up-code.ts'
import { checkSetUp, showSchool, type StepsBeyond } from './show-set-up.ts'

export const resolversWith = (beyond: StepsBeyond): Resolvers => ({
  Query: {
    setUp: (_root, _args, { caller }) => (caller.viewer.roles.has('operator') ? { schoolId: caller.schoolId } : null),
  },
  SetUp: {
    school: (_setUp, _args, { caller }) => showSchool(caller),
    checklist: (_setUp, _args, { caller }) => checkSetUp(caller, beyond),
    courses: (_setUp, args, { caller }) => listKnownCourses(caller, args),
    course: (_setUp, { id }, { caller }) => seekKnownCourse(caller, id),
    courseRoles: (_setUp, _args, { caller }) => listCourseRoles(caller),
    grants: (_setUp, args, { caller }) => listGrants(caller, args),
    appointees: (_setUp, args, { caller }) => listAppointees(caller, args),
    deployments: (_setUp, args, { caller }) => listDeployments(caller, args),
  },
  Deployment: { ofThisVisit: ({ id }, _args, { caller }) => id === caller.viewer.deploymentId },
  Mutation: {
    enterSetUpCode: async (_root, { input }, { caller }) => {
      const tries = await countEntry(caller, input.code) // outside of what a refusal undoes
      return answering(caller, 'viewer', async caller => {
        await enterSetUpCode(caller, { code: input.code, tries })
        return showViewerAnew(caller)
      })
    },
    admitDeployment: (_root, { input }, { caller }) =>
      answering(caller, 'deployment', caller => admitDeployment(caller, input)),
    changeSchool: (_root, { input }, { caller }) => answering(caller, 'school', caller => changeSchool(caller, input)),
  },
})
