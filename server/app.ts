// The only file that names every feature.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { LaunchHandlers } from '../lti/launch-types.ts'
import { originsOf } from '../lti/store/platforms.ts'
import { lti } from '../lti/plugin.ts'
import { registration } from '../lti/registration/routes.ts'
import { makeSchool } from '../seeds/reference/make-school.ts'
import { openChanges } from './base/changes.ts'
import { addClientPages, clientPageAlone } from './base/client-pages.ts'
import { folderStore } from './base/folder-store.ts'
import { addFrontPage } from './base/front-page.ts'
import { registerGraph } from './base/graphql.ts'
import { buildHttp } from './base/http.ts'
import type { AnyJob } from './base/jobs.ts'
import { openJobs } from './base/jobs/work.ts'
import { addOutboxPage } from './base/outbox-page.ts'
import type { Looks } from './base/pressure.ts'
import { keepingPost, smtpPost, type Post } from './base/post.ts'
import { sweepTokens } from './base/tokens.ts'
import { persistedDocuments } from './base/persisted.ts'
import { openSecrets, type Secrets } from './base/secrets.ts'
import type { Db } from './base/database.ts'
import type { FileStore } from './base/files.ts'
import type { Config, FilesConfig } from './config.ts'
import { frameworkOf } from './competencies/framework.ts'
import { addConditionKind } from './cohorts/filling/conditions.ts'
import { fillAgain, fillCohorts } from './cohorts/filling/fill-cohorts.ts'
import * as cohortLoaders from './cohorts/loaders.ts'
import * as cohorts from './cohorts/resolvers.ts'
import { profileCondition } from './competencies/profile-condition.ts'
import { runRules } from './assignments/by-rule/run-rules.ts'
import { givingJob } from './assignments/giving/giving-job.ts'
import { closeCompleted, closeSatisfied } from './assignments/life/close-assignments.ts'
import { reopenCompleted } from './assignments/life/reopen-assignments.ts'
import { hourlyOfAssignments } from './assignments/jobs.ts'
import { assignmentFacts } from './assignments/life/gap-assignments.ts'
import * as assignments from './assignments/resolvers.ts'
import { assignmentNotices } from './assignments/notices/kinds.ts'
import { onAttain } from './evidence/on-attain.ts'
import { onJudged } from './evidence/on-judged.ts'
import * as competencies from './competencies/resolvers.ts'
import * as competencyLoaders from './competencies/loaders.ts'
import { attainAfterMerge } from './evidence/attain.ts'
import { evidenceFiles } from './evidence/files/evidence-files.ts'
import { tellShownToGuests } from './evidence/files/shown-to-guests.ts'
import { evidenceNotices } from './evidence/notices/kinds.ts'
import { remindReviewers } from './evidence/notices/remind-reviewers.ts'
import * as recordLoaders from './evidence/records/loaders.ts'
import * as evidence from './evidence/resolvers.ts'
import * as evidenceLoaders from './evidence/loaders.ts'
import { tellBeside } from './gaps/beside.ts'
import { tellOfClosed } from './files/closing.ts'
import * as files from './files/resolvers.ts'
import { addFileRoutes } from './files/routes.ts'
import { scanWaiting } from './files/scan-waiting.ts'
import { scanningBy } from './files/scanning.ts'
import { sweepFiles } from './files/sweep-files.ts'
import type { FileUses } from './files/uses.ts'
import { addGuestRoutes } from './guests/links/routes.ts'
import type { Posting } from './guests/links/send-link.ts'
import * as guests from './guests/resolvers.ts'
import * as gaps from './gaps/resolvers.ts'
import * as gapLoaders from './gaps/loaders.ts'
import { moduleNotices } from './modules/approval/notices.ts'
import * as diagnostics from './modules/diagnostics/resolvers.ts'
import * as modulePreview from './modules/preview/resolvers.ts'
import { moduleFileInfected } from './modules/files/infected-notice.ts'
import { moduleFiles, modulePictures } from './modules/files/module-files.ts'
import { sweepModuleFiles } from './modules/files/sweep-module-files.ts'
import { taskHandedIn } from './modules/playing/hand-in.ts'
import * as playing from './modules/playing/resolvers.ts'
import { onFinish } from './modules/playing/finishing/on-finish.ts'
import { taskJudged } from './modules/playing/finishing/task-judged.ts'
import { moduleFacts } from './modules/playing/ways-for.ts'
import * as writing from './modules/writing/resolvers.ts'
import { accountsJoined, tellJoined } from './notices/joined/accounts-joined.ts'
import { mailNotices, sweepNotices } from './notices/mail/mail-notices.ts'
import { knownOfBookings } from './bookings/bookings-of-sessions.ts'
import { remindGuests } from './bookings/endorsements/remind-guests.ts'
import { handInsShown } from './bookings/endorsements/show-participants.ts'
import { bookingNotices } from './bookings/notices/kinds.ts'
import { endOffer } from './bookings/offers/end-offer.ts'
import { mailOffer } from './bookings/offers/mail-offer.ts'
import { addSeatOffers } from './bookings/offers/routes.ts'
import { sessionFacts } from './bookings/on-gap.ts'
import * as bookings from './bookings/resolvers.ts'
import { keepOnePlace } from './bookings/seats/keep-one-place.ts'
import { tellOfBookings } from './sessions/bookings-of.ts'
import { calendarJobs } from './sessions/calendar/jobs.ts'
import { hourlyOfSessions } from './sessions/jobs.ts'
import { materialFiles } from './sessions/material/material-files.ts'
import { closedByConsent } from './sessions/module/show-put.ts'
import { sessionNotices } from './sessions/told/kinds.ts'
import * as sessions from './sessions/resolvers.ts'
import { addCalendarFeeds } from './sessions/calendar/feed/routes.ts'
import { addUnsubscribing } from './notices/mail/routes.ts'
import * as notices from './notices/resolvers.ts'
import { arrive, arriveAgain } from './people/arrive.ts'
import { recognise, visitsGoingOn } from './people/listen.ts'
import * as peopleLoaders from './people/loaders.ts'
import * as courses from './people/courses/resolvers.ts'
import * as faculty from './people/faculty/resolvers.ts'
import * as grants from './people/grants/resolvers.ts'
import * as identities from './people/identities/resolvers.ts'
import { sendMail, sweepMail } from './people/mail/send-mail.ts'
import { addVisitRoutes } from './people/routes.ts'
import { makeSetUpCode } from './people/set-up/make-set-up-code.ts'
import * as setUp from './people/set-up/resolvers.ts'
import { sweepVisits } from './people/sweep-visits.ts'
import * as viewer from './people/viewer/resolvers.ts'
import { openBearer, signIn } from './people/visit.ts'

export interface AppOptions {
  config: Config
  db: Db
  /** past a pooler, where signals arrive */
  databaseUrl: string
  now: () => Date
  /** where the demo's sandbox LMS is; null where there is none */
  sandboxUrl: () => string | null
  /** when to turn away who asks, where not as usual */
  pressure?: Looks
}

export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, db, now, sandboxUrl, pressure } = options
  const { publicUrl, logLevel, proxies, metrics, allowPrivateHosts, schoolGigabytes } = config
  const secrets = openSecrets(config.secretKeys)
  const production = config.mode === 'production'
  const visitOf = ({ headers }: FastifyRequest) => openBearer(secrets, headers.authorization ?? '', now())?.visitId
  const app = await buildHttp({ db, logLevel, proxies, metrics, secure: production, pressure, visitOf })
  const store = await fileStoreOf(config.files)
  const scanning = scanningBy(config.scanner, app.log)
  const uses: FileUses = [evidenceFiles, moduleFiles, modulePictures, materialFiles({ secrets, publicUrl })]
  const waiting = scanWaiting(store, scanning, uses)
  const kept = production || config.mail ? null : keepingPost()
  const post = config.mail ? smtpPost(config.mail) : kept
  if (config.run !== 'web')
    workOff(app, options, { post, secrets, ofFiles: [sweepFiles(store), waiting, sweepModuleFiles] })
  if (config.run === 'jobs') return app
  if (kept) addOutboxPage(app, kept)
  await addUnsubscribing(app, { db, now, kinds: noticeKinds })
  await addSeatOffers(app, { db, now })
  addCalendarFeeds(app, { db, now })
  addFrontPage(app, { publicUrl, sandboxUrl })
  await addClientPages(app, deployment => originsOf(db, deployment))
  const tool = { db, publicUrl, now, secrets, allowPrivateHosts, development: !production }
  await app.register(lti, { ...tool, handlers: launching(options) })
  await app.register(registration, {
    ...tool,
    handlers: {
      makeSchool: (name, zone) => makeSchool(db, { name, zone, now: now() }),
      makeSetUpCode: schoolId => makeSetUpCode(db, schoolId, now()),
    },
  })
  addVisitRoutes(app, { db, secrets, now })
  addGuestRoutes(app, { db, secrets, now, publicUrl, clientPage: await clientPageAlone() })
  const filing = { db, store, now, uses, scanning, scanWaiting: waiting, schoolGigabytes }
  await addFileRoutes(app, {
    ...filing,
    signIn: (request, uploading) => signIn(request, { db, secrets, now, uploading }),
  })
  const changes = openChanges({
    databaseUrl: options.databaseUrl,
    now,
    recognise: bearer => recognise(bearer, { db, secrets, now }),
    visitsGoingOn: (schoolId, ids) => visitsGoingOn(ids, { db, schoolId, now: now() }),
    onFault: error => app.log.error({ err: error }, 'listening for changes'),
  })
  app.addHook('onClose', changes.stop)
  await registerGraph(app, {
    resolvers: [
      ...peopleResolvers,
      notices.resolversWith(noticeKinds),
      files.resolversWith({ uses, schoolGigabytes, store }),
      ...featureResolvers,
      ...withPractitioners({ secrets, publicUrl }),
    ],
    loaders: [peopleLoaders, cohortLoaders, competencyLoaders, evidenceLoaders, recordLoaders, gapLoaders].map(
      ({ loaders }) => loaders,
    ),
    signIn: request => signIn(request, { db, secrets, now }),
    documents: persistedDocuments(),
    persistedOnly: production,
    changes,
  })
  return app
}

const launching = ({ db, now }: AppOptions): LaunchHandlers => ({
  onLaunch: launch => arrive(db, launch, { now: now(), follow: [fillCohorts] }),
  onLaunchAgain: (launch, login) => arriveAgain(db, launch, { now: now(), login }),
})

/** What features want of those to their right, as far as it is the same in every app. */
tellBeside(moduleFacts)
tellBeside(assignmentFacts)
tellBeside(sessionFacts)
onFinish(closeCompleted, reopenCompleted)
onAttain(closeSatisfied)
onJudged(taskJudged)
tellOfBookings(knownOfBookings)
tellOfClosed(closedByConsent)
tellShownToGuests(handInsShown)

/** Of all features: what somebody may be told. */
const noticeKinds = [
  ...evidenceNotices,
  moduleFileInfected,
  ...moduleNotices,
  ...assignmentNotices,
  ...sessionNotices,
  ...bookingNotices,
  accountsJoined,
]

/** What people wants of the features to its right is filled in here. */
const peopleResolvers = [
  viewer.resolvers,
  faculty.resolvers,
  courses.resolvers,
  grants.resolversWith([fillCohorts]),
  setUp.resolversWith({ frameworkThere: async caller => (await frameworkOf(caller)) !== null }),
  identities.resolversWith([attainAfterMerge, fillCohorts, keepOnePlace], tellJoined),
]

addConditionKind('profile', profileCondition)

/** What speaks with object storage is only loaded where there is one. */
const fileStoreOf = async (files: FilesConfig): Promise<FileStore> =>
  'bucket' in files ? (await import('./base/s3-store.ts')).s3Store(files) : folderStore(files.folder)

/** What is the same in every app. */
const featureResolvers = [
  cohorts.resolvers,
  competencies.resolvers,
  ...evidence.resolversOf({ onHandedIn: taskHandedIn }),
  gaps.resolvers,
  playing.resolvers,
  diagnostics.resolvers,
  modulePreview.resolvers,
  writing.resolvers,
  ...assignments.resolvers,
]

/** What practitioners have to do with: they are written to. */
const withPractitioners = (by: Posting) => [
  guests.resolversWith(by),
  ...sessions.resolversOf(by),
  ...bookings.resolversOf(by),
]

interface Workload {
  post: Post | null
  secrets: Secrets
  ofFiles: readonly AnyJob[]
}

/** From when it listens until it closes: an app that is only asked, as tests do, works nothing off. */
function workOff(
  app: FastifyInstance,
  { config, db, databaseUrl, now }: AppOptions,
  { post, secrets, ofFiles }: Workload,
): void {
  const hourly = [
    sweepTokens,
    sweepVisits,
    ...ofFiles,
    sweepMail,
    fillAgain,
    sweepNotices,
    remindReviewers,
    ...hourlyOfAssignments,
    ...hourlyOfSessions({ secrets, publicUrl: config.publicUrl }),
    remindGuests({ secrets, publicUrl: config.publicUrl }),
  ]
  const mailing = { post, publicUrl: config.publicUrl, secrets }
  const others = [
    sendMail(mailing),
    mailNotices({ ...mailing, kinds: noticeKinds }),
    givingJob,
    mailOffer(mailing),
    endOffer,
    ...calendarJobs({ post, publicUrl: config.publicUrl, from: config.mail?.from }),
  ]
  const periodic = [
    ...hourly.map(job => ({ job, cron: '17 * * * *' })),
    { job: runRules, cron: '27 * * * *' }, // once cohorts have been filled
  ]
  const jobs = openJobs({
    db,
    url: databaseUrl,
    now,
    log: app.log,
    jobs: [...hourly, runRules, ...others],
    periodic,
  })
  app.addHook('onListen', jobs.start)
  app.addHook('onClose', jobs.stop)
}
