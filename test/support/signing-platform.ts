import { createHmac, generateKeyPair, sign, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import type { Test } from 'tap'

type Json = Record<string, unknown>
const generate = promisify(generateKeyPair)

export interface SigningKey {
  kid: string
  privateKey: KeyObject
  jwk: Json
}

const makeKey = async (kid: string): Promise<SigningKey> => {
  const { privateKey, publicKey } = await generate('rsa', { modulusLength: 2048 })
  return { kid, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' } }
}

const pool = new Map<string, Promise<SigningKey>>()
/** Keys are made once a process: making one takes longer than a test. */
export const keyNamed = (kid: string): Promise<SigningKey> => pool.get(kid) ?? pool.set(kid, makeKey(kid)).get(kid)!

export interface SigningPlatform {
  url: string
  jwksUrl: string
  /** how often the keys were asked for */
  asked: number
  /** what is published; replace it to rotate */
  published: SigningKey[]
  /** takes the place of the key set's answer */
  answer: ((request: IncomingMessage, response: ServerResponse) => void) | null
  sign(claims: Json, header?: Json, key?: SigningKey): string
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A platform that signs whatever it is told, and publishes its keys on this machine. */
export async function signingPlatform(t: Test): Promise<SigningPlatform> {
  const key = await keyNamed('platform-key')
  const platform: SigningPlatform = {
    url: '',
    jwksUrl: '',
    asked: 0,
    published: [key],
    answer: null,
    sign(claims, header = {}, by = key) {
      const head = Object.fromEntries(
        Object.entries({ typ: 'JWT', alg: 'RS256', kid: by.kid, ...header }).filter(([, value]) => value !== undefined),
      )
      const body = `${part(head)}.${part(claims)}`
      return `${body}.${signature(String(head['alg']), body, by)}`
    },
  }
  const server = createServer((request, response) => {
    platform.asked++
    if (platform.answer) return platform.answer(request, response)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ keys: platform.published.map(one => one.jwk) }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  platform.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  platform.jwksUrl = `${platform.url}/jwks`
  return platform
}

/** As the header says, right or wrong. */
function signature(alg: string, body: string, { privateKey, jwk }: SigningKey): string {
  if (alg === 'none') return ''
  const hash = `sha${alg.slice(2)}`
  if (alg.startsWith('HS')) return createHmac(hash, JSON.stringify(jwk)).update(body).digest('base64url')
  return sign(`RSA-${hash.toUpperCase()}`, Buffer.from(body), privateKey).toString('base64url')
}
