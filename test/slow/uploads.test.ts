import { statSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { sendTwoGigabytes, temporaryFolder } from './two-gigabytes.ts'

t.test(
  'two gigabytes arrive whole in a folder over a line that breaks, and the service’s memory stays flat',
  async t => {
    const folder = temporaryFolder(t)
    const lies = async (schoolId: string, sha256: string) =>
      statSync(path.join(folder, 'files', schoolId, sha256.slice(0, 2), sha256), { throwIfNoEntry: false })?.size
    await sendTwoGigabytes(t, { env: { DATA_DIR: folder }, lies })
  },
)
