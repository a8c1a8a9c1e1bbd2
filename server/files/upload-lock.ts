// One request at a time writes an upload, whichever process of the service it has come to: it holds the upload's row, and says so again and again.
import { setTimeout as pause } from 'node:timers/promises'
import { ERRORS, type Lock, type Locker } from '@tus/server'
import { inSchool, type Db } from '../base/database.ts'
import { newId } from '../base/ids.ts'
import { keepHold, releaseHold, takeHold, type Hold } from './queries.ts'

const keepEveryMs = 1000
const askEveryMs = 200
const waitMs = 30_000

/** Whether who sends may still do so, asked once more when they hold it: what is taken from them meanwhile interrupts only holders. */
export type MayGoOn = () => Promise<boolean>

/** By rows and the database's clock alone: no connection is kept meanwhile, and who dies holds nothing for long. */
export const uploadLocker = (db: Db, schoolId: string, mayGoOn: MayGoOn = async () => true): Locker => ({
  newLock: uploadId => lockOf(db, { schoolId, uploadId, holder: newId() }, mayGoOn),
})

function lockOf(db: Db, hold: Hold, mayGoOn: MayGoOn): Lock {
  const inRow = <T>(work: (db: Db, hold: Hold) => Promise<T>): Promise<T> =>
    inSchool(db, hold.schoolId, db => work(db, hold))
  let keeping: NodeJS.Timeout | undefined
  return {
    /** Whoever holds it is told that it is wanted, and `cancel` is called when somebody wants it from us. */
    async lock(signal, cancel) {
      const until = performance.now() + waitMs
      while (!((await inRow(takeHold)) ?? gone())) {
        if (signal.aborted || performance.now() > until) throw ERRORS.ERR_LOCK_TIMEOUT
        await pause(askEveryMs)
      }
      if (!(await mayGoOn())) {
        await inRow(releaseHold)
        throw launchAgain
      }
      const stay = async (): Promise<void> => {
        if ((await inRow(keepHold)) !== 'unwanted') await cancel()
      }
      keeping = setInterval(() => void stay().catch(() => {}), keepEveryMs) // a database that is away for a moment is asked again
    },
    async unlock() {
      clearInterval(keeping)
      await inRow(releaseHold)
    },
  }
}

/** As tus answers it. */
const launchAgain = { status_code: 401, body: JSON.stringify({ code: 'LAUNCH_AGAIN' }) }

function gone(): never {
  throw ERRORS.FILE_NOT_FOUND
}
