import t from 'tap'
import { bucketAt, objectStorage } from '../support/object-storage.ts'
import { sendTwoGigabytes, temporaryFolder } from './two-gigabytes.ts'

t.test(
  'two gigabytes arrive whole in object storage over a line that breaks, and the service’s memory stays flat',
  async t => {
    const address = await objectStorage(t)
    const lies = async (schoolId: string, sha256: string) => {
      const found = await fetch(`${address}/landbridge/${schoolId}/${sha256.slice(0, 2)}/${sha256}`, { method: 'HEAD' })
      return found.ok ? Number(found.headers.get('content-length')) : undefined
    }
    await sendTwoGigabytes(t, { env: { DATA_DIR: temporaryFolder(t), ...bucketAt(address) }, lies })
  },
)
