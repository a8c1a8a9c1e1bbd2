import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

export interface Secrets {
  /** AES-256-GCM under a key of `purpose`; the text begins with the id of the secret it was made with. */
  encrypt(plain: string, purpose: string): string
  /** Throws when the text was changed, is of another purpose, or its secret is not known any more. */
  decrypt(sealed: string, purpose: string): string
  /** HMAC-SHA-256 under a key of its own, base64url. */
  mac(value: string): string
  /** HMAC-SHA-512 under another, to be cut into parts of which none tells of another. */
  longMac(value: string): string
}

/**
 * @param keys the service's secrets, the newest first: it encrypts and signs; the older ones only decrypt, so that a
 * secret can be replaced without losing what it sealed.
 */
export function openSecrets(keys: readonly string[]): Secrets {
  const [newest] = keys
  if (!newest) throw new TypeError('no secret key')
  const idOf = (key: string) => createHash('sha256').update(`id:${key}`).digest('base64url').slice(0, 8)
  const byId = new Map(keys.map(key => [idOf(key), key]))
  const derive = (key: string, purpose: string) => Buffer.from(hkdfSync('sha256', key, 'landbridge', purpose, 32))
  const [macKey, longMacKey] = ['mac', 'long mac'].map(purpose => createSecretKey(derive(newest, purpose)))
  return {
    encrypt(plain, purpose) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', derive(newest, purpose), iv)
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return `${idOf(newest)}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    decrypt(sealed, purpose) {
      const [id = '', text = ''] = sealed.split('.')
      const key = byId.get(id)
      if (!key) throw new Error(`sealed with a secret key that is not known: ${id}`)
      const bytes = Buffer.from(text, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', derive(key, purpose), bytes.subarray(0, 12), {
        authTagLength: 16, // shorter ones are accepted otherwise
      })
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
    mac: value => createHmac('sha256', macKey!).update(value).digest('base64url'),
    longMac: value => createHmac('sha512', longMacKey!).update(value).digest('base64url'),
  }
}

/** Compares without telling by its time where two texts differ. */
export function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
