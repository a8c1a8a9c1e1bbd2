/** Why a registration does not go on; the texts are in the catalogue under `refused.<code>`. */
export type RegistrationFault =
  | 'LINK_INCOMPLETE'
  | 'LINK_UNKNOWN'
  | 'LINK_EXPIRED'
  | 'LINK_USED'
  | 'LINK_IN_USE'
  | 'ADDRESS_NOT_ALLOWED'
  | 'PLATFORM_UNREACHABLE'
  | 'PLATFORM_ANSWER_UNREADABLE'
  | 'CONFIGURATION_INCOMPLETE'
  | 'ISSUER_MISMATCH'
  | 'HOST_MISMATCH'
  | 'METHOD_NOT_SUPPORTED'
  | 'REGISTRATION_REFUSED'
  | 'PLATFORM_ALREADY_CONNECTED'

/** A registration that must not go on. Nothing was stored. */
export class RegistrationRefusal extends Error {
  readonly code: RegistrationFault
  /** what exactly, for the administrator: a field, a host, what the LMS answered */
  readonly detail: string | undefined

  constructor(code: RegistrationFault, detail?: string) {
    super(detail ? `${code}: ${detail}` : code)
    this.code = code
    this.detail = detail?.slice(0, 300)
  }
}

export const refuseRegistration = (code: RegistrationFault, detail?: string): never => {
  throw new RegistrationRefusal(code, detail)
}
