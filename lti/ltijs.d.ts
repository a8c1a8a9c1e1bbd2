// The parts of ltijs 5.9.9 that `provider.ts` uses; the published types describe version 4.

declare module 'ltijs/dist/Utils/Auth.js' {
  import type { KeyObject } from 'node:crypto'

  export type Claims = Record<string, unknown>

  export interface AuthPlatform {
    platformActive(): Promise<boolean>
    platformAuthConfig(): Promise<{ method: 'RSA_KEY'; key: KeyObject }>
    platformClientId(): Promise<string>
    platformKid(): Promise<string>
  }

  /** `maxAge` and `database` are only passed on, to methods that a subclass overrides */
  export interface ValidationParameters {
    iss: string
    maxAge: unknown
    alg?: string
  }

  type GetPlatform = (issuer: unknown, clientId: unknown) => Promise<AuthPlatform | false>

  export default class Auth {
    static validateToken(
      token: string,
      devMode: boolean,
      parameters: ValidationParameters,
      getPlatform: GetPlatform,
      encryptionKey: null,
      database: unknown,
    ): Promise<Claims>
    static verifyToken(
      token: string,
      key: KeyObject,
      parameters: ValidationParameters,
      platform: AuthPlatform,
      database: unknown,
    ): Promise<Claims>
    static oidcValidation(
      claims: Claims,
      platform: AuthPlatform,
      parameters: ValidationParameters,
      database: unknown,
    ): Promise<unknown>
    static validateAud(claims: Claims, platform: AuthPlatform): Promise<boolean>
    static validateAlg(alg: unknown): Promise<boolean>
    static validateMaxAge(claims: Claims, maxAge: unknown): Promise<boolean>
    static validateNonce(claims: Claims, database: unknown): Promise<boolean>
    static claimValidation(claims: Claims): Promise<void>
  }
}
