export type Endpoint = 'configuration' | 'registration' | 'authorization' | 'keys' | 'token'

type Changes = Readonly<Record<string, unknown>>
type Change = Changes | ((original: Record<string, unknown>) => Record<string, unknown>)

/** What the sandbox is told to do wrong. A value of `undefined` leaves the named thing out. */
export interface Behaviour {
  /** the login initiation's fields */
  login?: Change
  /** the id_token's claims */
  claims?: Change
  /** the id_token's header */
  header?: Change
  /** sign with a key that is not published, with no key at all, or with our public key as a shared secret */
  signature?: 'foreign' | 'none' | 'shared-secret' | 'broken'
  algorithm?: 'RS256' | 'RS384' | 'PS256'
  /** the fields posted to the tool */
  answer?: Change
  /** answer with `error=…` instead of a token */
  error?: { error: string; description?: string }
  /** answer with a token that was handed out before */
  replay?: boolean
  configuration?: Change
  /** the registration's answer */
  registration?: Change
  /** bodies in place of ours: text that is no JSON, ten megabytes, a redirect */
  instead?: Partial<Record<Endpoint, { status?: number; type?: string; body?: string; location?: string }>>
  /** milliseconds before an answer */
  slow?: Partial<Record<Endpoint, number>>
}

export const changed = (original: Record<string, unknown>, change: Change | undefined): Record<string, unknown> => {
  const whole = typeof change === 'function' ? change(original) : { ...original, ...change }
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined))
}
