import { createHash, randomBytes } from 'node:crypto'

// Crockford's base 32: without I, L, O and U, so that nothing is mistaken when it is read out or copied by hand
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Random bits in groups of four signs. */
export function newReadableCode(bytes: number): string {
  let bits = BigInt(`0x${randomBytes(bytes).toString('hex')}`)
  let text = ''
  for (let sign = 0; sign * 5 < bytes * 8; sign++, bits >>= 5n) text += signs[Number(bits & 31n)]
  return text.match(/.{1,4}/g)!.join('-')
}

/** Spaces, dashes, case and look-alikes of what was typed do not matter. */
const plainOf = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')

/** How many signs somebody typed of a code, and of how many it must be. Null: as many, and all of them are signs of codes. */
export function lackingOfCode(typed: string, bytes: number): { signs: number; of: number } | null {
  const [plain, of] = [plainOf(typed), Math.ceil((bytes * 8) / 5)]
  const known = [...plain].filter(sign => signs.includes(sign)).length
  return plain.length === of && known === of ? null : { signs: known, of }
}

/** Only this is kept. */
export const hashOfCode = (typed: string): Buffer =>
  createHash('sha256')
    .update(`code ${plainOf(typed)}`)
    .digest()
