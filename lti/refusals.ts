/** Why a login or a launch went no further. `cause` names the text that the reader gets, `status` the answer's. */
export const reasons = {
  ADDRESS_UNKNOWN: { cause: 'not-connected', status: 404 },
  ASKED_TOO_OFTEN: { cause: 'busy', status: 429 },
  AUDIENCE_WRONG: { cause: 'not-trusted', status: 403 },
  AUDIENCE_NOT_TRUSTED: { cause: 'not-trusted', status: 403 },
  AUTHORIZED_PARTY_WRONG: { cause: 'not-trusted', status: 403 },
  ALGORITHM_NOT_ALLOWED: { cause: 'not-trusted', status: 403 },
  BROWSER_NOT_RECOGNISED: { cause: 'browser', status: 403 },
  COURSE_INVALID: { cause: 'incomplete', status: 400 },
  DEEP_LINKING_NOT_OFFERED: { cause: 'not-offered', status: 501 },
  DEEP_LINKING_SETTINGS_MISSING: { cause: 'incomplete', status: 400 },
  DEEP_LINKING_RETURN_NOT_ALLOWED: { cause: 'incomplete', status: 400 },
  DEPLOYMENT_INVALID: { cause: 'incomplete', status: 400 },
  DEPLOYMENT_NOT_THE_ANNOUNCED: { cause: 'not-trusted', status: 403 },
  DEPLOYMENT_REFUSED: { cause: 'not-connected', status: 403 },
  DEPLOYMENT_UNKNOWN: { cause: 'not-connected', status: 403 },
  FAULT_OF_OURS: { cause: 'fault', status: 500 },
  HINT_TOO_LONG: { cause: 'incomplete', status: 400 },
  ISSUER_WRONG: { cause: 'not-trusted', status: 403 },
  KEY_MISSING: { cause: 'not-trusted', status: 403 },
  KEY_UNKNOWN: { cause: 'not-trusted', status: 403 },
  LAUNCH_ALREADY_USED: { cause: 'used', status: 409 },
  LAUNCH_EXPIRED: { cause: 'expired', status: 403 },
  LOGIN_INCOMPLETE: { cause: 'incomplete', status: 400 },
  MESSAGE_TYPE_UNKNOWN: { cause: 'not-offered', status: 400 },
  NONCE_MISSING: { cause: 'not-trusted', status: 403 },
  NONCE_WRONG: { cause: 'not-trusted', status: 403 },
  NOT_A_LAUNCH: { cause: 'not-a-launch', status: 400 },
  PERSON_INVALID: { cause: 'incomplete', status: 400 },
  PERSON_MISSING: { cause: 'nobody', status: 403 },
  PLATFORM_KEYS_UNREACHABLE: { cause: 'unreachable', status: 502 },
  PLATFORM_LOGIN_REQUIRED: { cause: 'sign-in-first', status: 403 },
  PLATFORM_REFUSED: { cause: 'platform-refused', status: 403 },
  PLATFORM_SUSPENDED: { cause: 'suspended', status: 403 },
  RESOURCE_LINK_MISSING: { cause: 'incomplete', status: 400 },
  ROLES_INVALID: { cause: 'incomplete', status: 400 },
  SCHOOL_SUSPENDED: { cause: 'suspended', status: 403 },
  SIGNATURE_WRONG: { cause: 'not-trusted', status: 403 },
  STATE_MISSING: { cause: 'not-a-launch', status: 400 },
  STATE_UNKNOWN: { cause: 'browser', status: 403 },
  SUBMISSION_REVIEW_NOT_OFFERED: { cause: 'not-offered', status: 501 },
  SUBMISSION_REVIEW_OF_NOBODY: { cause: 'incomplete', status: 400 },
  TARGET_NOT_OURS: { cause: 'not-trusted', status: 403 },
  TARGET_TOO_LONG: { cause: 'incomplete', status: 400 },
  TOKEN_EXPIRED: { cause: 'expired', status: 403 },
  TOKEN_FROM_THE_FUTURE: { cause: 'clock', status: 403 },
  TOKEN_MALFORMED: { cause: 'incomplete', status: 400 },
  TOKEN_MISSING: { cause: 'incomplete', status: 400 },
  TOKEN_TIMES_MISSING: { cause: 'incomplete', status: 400 },
  TOKEN_TOO_LARGE: { cause: 'incomplete', status: 413 },
  TOKEN_TOO_OLD: { cause: 'expired', status: 403 },
  TOO_MUCH_AT_ONCE: { cause: 'busy', status: 503 },
  VERSION_NOT_SUPPORTED: { cause: 'not-offered', status: 400 },
} as const

export type Reason = keyof typeof reasons
export type Cause = (typeof reasons)[Reason]['cause']

/** The person gets a page that tells what to do; nothing was written. */
export class LaunchRefused extends Error {
  readonly reason: Reason
  /** for the log, never for the page */
  readonly detail: string
  constructor(reason: Reason, detail = '') {
    super(detail ? `${reason}: ${detail}` : reason)
    this.reason = reason
    this.detail = detail
  }
}

export function refuseLaunch(reason: Reason, detail?: string): never {
  throw new LaunchRefused(reason, detail)
}
