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

/** Only this is kept. Spaces, dashes, case and look-alikes of what was typed do not matter. */
export function hashOfCode(typed: string): Buffer {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return createHash('sha256').update(`code ${plain}`).digest()
}
