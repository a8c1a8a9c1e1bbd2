// the last user of the embedded server stops it
import { startEmbedded } from '../../server/base/embedded-postgres.ts'

if (!process.env['TEST_DATABASE_URL']) await (await startEmbedded({ dataDir: '.data-test' })).stop()
