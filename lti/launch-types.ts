import type { Db } from './store/database.ts'

export type Language = 'en' | 'zh-Hans'

export type CourseRole =
  | 'Instructor'
  | 'TeachingAssistant'
  | 'Learner'
  | 'ContentDeveloper'
  | 'Administrator'
  | 'Manager'
  | 'Mentor'
  | 'Member'
  | 'Officer'
  | 'Other'

/** Who the LMS says has come, and from where. Everything in it was signed by the platform and is already checked. */
export interface Launch {
  schoolId: string
  platformId: string
  lmsId: string
  /** our own id of the deployment; not bound: only the set-up form may be shown */
  deployment: { id: string; bound: boolean }
  message: 'resource-link' | 'deep-linking' | 'submission-review'
  person: {
    /** null only where the platform may launch anonymously */
    sub: string | null
    name: string | null
    givenName: string | null
    familyName: string | null
    email: string | null
    zone: string | null
    test: boolean
    highContrast: boolean
  }
  /** roles in this course only; what somebody is in the institution gives no authority */
  courseRoles: CourseRole[]
  /** any administrator's role outside the course: grants nothing by itself */
  administrator: boolean
  course: { contextId: string; title: string | null; label: string | null; kind: 'course' | 'account' | 'other' } | null
  resourceLinkId: string | null
  /** on our origin; null: the platform named none */
  targetLinkUri: string | null
  /** without what the platform left unfilled (`$Variable`) */
  custom: Record<string, string>
  /** as the platform wrote it */
  locale: string | null
  language: Language
  services: { lineItems: string | null; lineItem: string | null; agsScopes: string[]; memberships: string | null }
  presentation: { target: string | null; returnUrl: string | null }
  launchedAt: Date
}

export interface DeepLinkLaunch extends Launch {
  message: 'deep-linking'
  deepLinking: {
    returnUrl: string
    acceptTypes: string[]
    acceptMultiple: boolean
    autoCreate: boolean
    /** to be sent back untouched */
    data: string | null
  }
}

export interface SubmissionReviewLaunch extends Launch {
  message: 'submission-review'
  /** whose submission */
  forUser: { sub: string }
}

export interface LaunchRequest {
  requestId: string
  language: Language
}

/** Where the browser goes next. */
export interface Landing {
  redirect: string
}

/** A login that is still to be taken: once and for all, and only while what the launch was checked against is as it was. */
export interface OpenLogin {
  id: Buffer
  forgetAt: Date
  /** of the deployment, its platform and its school */
  connectionVersion: string
}

export interface LaunchHandlers {
  onLaunch(launch: Launch, request: LaunchRequest): Promise<Landing>
  /** Takes the login as well, by `take_login` in its own transaction. Undefined: it was not taken, and nothing has happened. */
  onLaunchAgain?(launch: Launch, login: OpenLogin): Promise<Landing | undefined>
  onDeepLink?(launch: DeepLinkLaunch, request: LaunchRequest): Promise<Landing>
  onSubmissionReview?(launch: SubmissionReviewLaunch, request: LaunchRequest): Promise<Landing>
}

export interface LtiSecrets {
  encrypt(plain: string, purpose: string): string
  decrypt(sealed: string, purpose: string): string
  /** of 86 letters */
  longMac(value: string): string
  mac(value: string): string
}

export interface LtiOptions {
  db: Db
  /** the origin that the LMS knows */
  publicUrl: string
  now: () => Date
  secrets: LtiSecrets
  /** a campus LMS on a private address may be asked */
  allowPrivateHosts: boolean
  /** http to this machine itself is allowed */
  development: boolean
  handlers: LaunchHandlers
}
