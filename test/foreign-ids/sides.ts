// Two schools with the same kinds of people, and for every field that takes an identifier a live one.
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { accept, done, draft, handIn, levels } from '../support/evidence.ts'
import { beginUpload, pdf, upload } from '../support/files.ts'
import { aGuest } from '../support/guests.ts'
import { codes } from '../support/told.ts'
import { give, type Somebody, type World } from '../support/world.ts'

export type Part = 'teacher' | 'coordinator' | 'operator' | 'guest'
export interface Side extends Record<Part, Somebody> {
  w: World
  rater: Somebody
  instructor: Somebody
  /** those who ask most begin another visit: what one may ask in a minute has an end */
  comeAgain(): Promise<void>
}

/** One of the two schools with its people; everything that is made below is made in it. */
export async function sideOf(world: World, which: 'here' | 'elsewhere'): Promise<Side> {
  const place = world[which]
  const w: World = {
    ...world,
    here: place,
    elsewhere: which === 'here' ? world.elsewhere : world.here,
    launch: (who, options) => world.launch(who, { place, ...options }),
  }
  const named = (part: string) => w.launch({ sub: part, name: `${part} of ${which}` })
  const [teacher, coordinator] = [await named('teacher'), await named('coordinator')]
  const [operator, rater] = [await named('operator'), await named('rater')]
  const instructor = await w.launch({ sub: 'instructor', name: `instructor of ${which}` }, { roles: ['Instructor'] })
  await give(w, coordinator, 'coordinator')
  await give(w, operator, 'operator')
  await give(w, rater, 'rater')
  const guest = await aGuest(w, coordinator, { name: `guest of ${which}`, email: 'guest@work.example', language: 'en' })
  const side: Side = {
    ...{ w, guest, teacher, coordinator, operator, rater, instructor },
    async comeAgain() {
      side.teacher = await named('teacher')
      side.coordinator = await named('coordinator')
      side.operator = await named('operator')
    },
  }
  return side
}

export interface Walk {
  /** who may do it with what `prepare` answers */
  as: Part
  /** makes what it needs, anew each time, and answers the field's arguments */
  prepare(side: Side): Promise<Record<string, unknown>>
  /** for a field below another: the document around it; what it needs stands beside the arguments, as `around` */
  within?(field: string, around: string): string
  /** whether something of what was named is in a list that also holds other things */
  found?(answer: unknown): boolean
}

export const input =
  (make: (side: Side) => Promise<Record<string, unknown>>): Walk['prepare'] =>
  async side => ({ input: await make(side) })
const one = { 'NEG-04': 2 }

const handedIn = async ({ w, teacher }: Side) => (await handIn(w, teacher)).id
export const drafted = async ({ w, teacher }: Side) => (await done(teacher, 'saveDraft', await draft(w))).id
/** What the coordinator was told when the teacher handed in. */
async function told(side: Side): Promise<string> {
  await handedIn(side)
  const { notices } = await side.coordinator.ask<{ notices: { edges: { node: { id: string } }[] } }>(
    '{ notices(first: 1) { edges { node { id } } } }',
  )
  return notices.edges[0]!.node.id
}
const accepted = async (side: Side) =>
  (await accept(side.w, side.coordinator, { id: await handedIn(side), levels: one })).evidence!
const returned = async (side: Side) =>
  (await done(side.coordinator, 'returnEvidence', { evidenceId: await handedIn(side), reason: 'x' })).id

const aFile = { name: 'x.pdf', size: 20, modifiedAt: '2026-11-20T08:00:00Z' }
async function withUpload(side: Side): Promise<string> {
  const evidenceId = await drafted(side)
  await beginUpload(side.teacher, { ...aFile, to: evidenceId })
  return evidenceId
}
async function withFile(side: Side): Promise<{ evidenceId: string; fileId: string }> {
  const evidenceId = await drafted(side)
  const { body } = await upload(side.w, side.teacher, { to: evidenceId, name: 'x.pdf', bytes: pdf(evidenceId) })
  return { evidenceId, fileId: body.file!.id }
}

export const competency = async ({ w }: Side) => (await codes(w)).competency('NEG-04')

let number = 0
async function launchedCourse({ w }: Side): Promise<string> {
  const course = `course ${++number}`
  await w.launch({ sub: `student ${number}` }, { course })
  return inSchool(w.db, w.here.schoolId, async db => {
    const row = db.selectFrom('course').select('id').where('context_id', '=', course)
    return (await row.executeTakeFirstOrThrow()).id
  })
}
const markedCourse = ({ w }: Side) =>
  inSchool(w.db, w.here.schoolId, async db => {
    const row = db.selectFrom('course').select('id').where('context_id', '=', 'facdev')
    return (await row.executeTakeFirstOrThrow()).id
  })
async function pendingDeployment({ w }: Side): Promise<string> {
  const id = newId()
  const row = { id, platform_id: w.here.platformId, deployment_id: id, state: 'pending', created_at: w.clock.now }
  await w.db.insertInto('deployment').values(row).execute()
  return id
}
const confirmation = async (side: Side) => ({
  courseId: await markedCourse(side),
  personId: side.instructor.personId,
})
async function said(who: Somebody, name: string, input: object): Promise<void> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { answer } = await who.ask<{ answer: { refusal: object | null } }>(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { refusal { code } } }`,
    { input },
  )
  if (answer.refusal) throw new Error(`${name}: ${JSON.stringify(answer.refusal)}`)
}
async function grant({ w, operator }: Side): Promise<string> {
  const { personId } = await w.launch({ sub: `appointee ${++number}` }, { roles: ['Instructor'] })
  await said(operator, 'grantRole', { personId, role: 'rater' })
  return inSchool(w.db, w.here.schoolId, async db => {
    const row = db.selectFrom('role_grant').select('id').where('person_id', '=', personId)
    return (await row.executeTakeFirstOrThrow()).id
  })
}
/** The teacher's other account, under another LMS of the school, linked with theirs. */
async function link({ w, teacher }: Side): Promise<string> {
  const other = await w.launch({ sub: `other ${++number}` }, { place: { ...w.here, lmsId: newId() } })
  const { startLinking } = await teacher.ask<{ startLinking: { linkingCode: { code: string } } }>(
    'mutation { startLinking { linkingCode { code } } }',
  )
  await said(other, 'linkIdentity', startLinking.linkingCode)
  return inSchool(w.db, w.here.schoolId, async db => {
    const row = db.selectFrom('person_merge').select('id').where('undone_at', 'is', null)
    return (await row.executeTakeFirstOrThrow()).id
  })
}

export const walks: Record<string, Walk> = {
  'Mutation.nameDeputy': {
    as: 'coordinator',
    prepare: input(async ({ rater }) => ({
      personId: rater.personId,
      startedOn: '2026-11-24',
      finishedOn: '2026-12-24',
    })),
  },
  'Mutation.readNotice': { as: 'coordinator', prepare: input(async side => ({ noticeId: await told(side) })) },
  'Query.evidence': { as: 'coordinator', prepare: async side => ({ id: await handedIn(side) }) },
  'Query.gaps': { as: 'coordinator', prepare: async ({ teacher }) => ({ personId: teacher.personId }) },
  'Query.gap': {
    as: 'coordinator',
    prepare: async side => {
      await said(side.coordinator, 'chooseProfiles', {
        personId: side.teacher.personId,
        profileIds: [(await codes(side.w)).profile('C2')],
      })
      return { personId: side.teacher.personId, competencyId: await competency(side) }
    },
  },
  'Person.levels': {
    as: 'teacher',
    prepare: async side => {
      await accepted(side)
      return { competencyIds: [await competency(side)] }
    },
    within: field => `{ viewer { person { ${field} } } }`,
  },
  'Evidence.effect': {
    as: 'coordinator',
    prepare: async side => ({ around: await handedIn(side), levels: await levels(side.w, { 'NEG-02': 2 }) }),
    within: (field, around) => `{ evidence(id: "${around}") { ${field} } }`,
    found: answer => (answer as unknown[]).length > 1, // what the piece itself claims is there always
  },
  'SetUp.course': {
    as: 'operator',
    prepare: async side => ({ id: await launchedCourse(side) }),
    within: field => `{ setUp { ${field} } }`,
  },
  'Query.unfinishedUploads': {
    as: 'teacher',
    prepare: async side => ({ purpose: 'evidence', subjectId: await withUpload(side) }),
  },
  'Mutation.beginUpload': {
    as: 'teacher',
    prepare: input(async side => ({ ...aFile, purpose: 'evidence', subjectId: await drafted(side) })),
  },
  'Mutation.linkFile': {
    as: 'coordinator',
    prepare: input(async side => {
      const held = await withFile(side)
      await done(side.teacher, 'handInEvidence', { evidenceId: held.evidenceId })
      return { fileId: held.fileId }
    }),
  },
  'Mutation.linkFiles': {
    as: 'coordinator',
    prepare: input(async side => {
      const held = await withFile(side)
      await done(side.teacher, 'handInEvidence', { evidenceId: held.evidenceId })
      return { fileIds: [held.fileId] }
    }),
    found: answer => ((answer as { links: unknown[] | null }).links ?? []).length > 0, // what is not theirs is left out
  },
  'Mutation.removeFile': { as: 'teacher', prepare: input(withFile) },
  'Mutation.saveDraft': {
    as: 'teacher',
    prepare: input(async side => ({
      evidenceId: await drafted(side),
      ...(await draft(side.w, { kind: 'external_certificate', refresh: { events: ['EV-EU-3-EURO'] } })),
    })),
  },
  'Mutation.discardDraft': { as: 'teacher', prepare: input(async side => ({ evidenceId: await drafted(side) })) },
  'Mutation.handInEvidence': { as: 'teacher', prepare: input(async side => ({ evidenceId: await drafted(side) })) },
  'Mutation.takeBackEvidence': { as: 'teacher', prepare: input(async side => ({ evidenceId: await handedIn(side) })) },
  'Mutation.correctEvidence': { as: 'teacher', prepare: input(async side => ({ evidenceId: await returned(side) })) },
  'Mutation.beginReview': { as: 'coordinator', prepare: input(async side => ({ evidenceId: await handedIn(side) })) },
  'Mutation.revokeEvidence': {
    as: 'coordinator',
    prepare: input(async side => ({ evidenceId: (await accepted(side)).id, reason: 'x' })),
  },
  'Mutation.passEvidence': {
    as: 'coordinator',
    prepare: input(async side => ({ evidenceId: await handedIn(side), personId: side.rater.personId })),
  },
  'Mutation.withdrawAppraisal': {
    as: 'coordinator',
    prepare: input(async side => ({ appraisalId: (await accepted(side)).appraisals[0]!.id, reason: 'x' })),
  },
  'Mutation.rateSelf': {
    as: 'teacher',
    prepare: input(async side => ({ ratings: [{ competencyId: await competency(side), level: 2 }] })),
  },
  'Mutation.chooseProfiles': {
    as: 'coordinator',
    prepare: input(async ({ w, teacher }) => ({
      personId: teacher.personId,
      profileIds: [(await codes(w)).profile('C2')],
    })),
  },
  'Mutation.recordAppraisals': {
    as: 'coordinator',
    prepare: input(async ({ w, teacher }) => ({
      kind: 'observed_teaching',
      title: 'Observed lesson',
      occurredOn: '2026-11-02',
      people: [{ personId: teacher.personId, levels: await levels(w, one) }],
    })),
  },
  'Mutation.admitDeployment': {
    as: 'operator',
    prepare: input(async side => ({ admit: true, deploymentId: await pendingDeployment(side) })),
  },
  'Mutation.markCourse': { as: 'operator', prepare: input(async side => ({ courseId: await launchedCourse(side) })) },
  'Mutation.unmarkCourse': {
    as: 'operator',
    prepare: input(async side => {
      const courseId = await launchedCourse(side)
      await said(side.operator, 'markCourse', { courseId })
      return { courseId }
    }),
  },
  'Mutation.confirmCoordinator': { as: 'operator', prepare: input(confirmation) },
  'Mutation.endCoordinator': {
    as: 'operator',
    prepare: input(async side => {
      await said(side.operator, 'confirmCoordinator', await confirmation(side)).catch(() => {})
      return confirmation(side)
    }),
  },
  'Mutation.grantRole': {
    as: 'operator',
    prepare: input(async ({ teacher }) => ({ personId: teacher.personId, role: 'rater' })),
  },
  'Mutation.endGrant': { as: 'operator', prepare: input(async side => ({ grantId: await grant(side) })) },
  'Mutation.undoLinking': { as: 'teacher', prepare: input(async side => ({ linkId: await link(side) })) },
}
