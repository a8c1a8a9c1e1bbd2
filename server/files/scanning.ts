// Whether somebody looks for viruses in what comes, and what becomes of it.
import type { Readable } from 'node:stream'
import { scanWith, type ScannerAddress } from '../base/clamd.ts'
import type { Scan } from './queries.ts'

/** What a scanner says of these bytes. Without a scanner, `none`. When it is away, `waiting`. */
export type Scanning = (open: () => Promise<Readable>, type: string) => Promise<{ scan: Scan; virus?: string }>

interface Log {
  warn(details: object, message: string): void
}

export const scanningBy =
  (address: ScannerAddress | null, log: Log): Scanning =>
  async (open, type) => {
    if (!address) return { scan: 'none' }
    try {
      const verdict = await scanWith(address, await open())
      if (verdict.found === 'virus') {
        log.warn({ virus: verdict.name }, 'a file is infected: its bytes are thrown away')
        return { scan: 'infected', virus: verdict.name }
      }
      if (verdict.found === 'nothing') return { scan: 'clean' }
      // films are played, not opened; all else that the scanner cannot take stays closed until it is told to take more
      log.warn({ type }, 'a file is too large for the scanner: raise its StreamMaxLength')
      return { scan: /^(video|audio)\//.test(type) ? 'none' : 'waiting' }
    } catch (error) {
      log.warn({ err: error }, 'the scanner is away: what has come waits for it')
      return { scan: 'waiting' }
    }
  }
