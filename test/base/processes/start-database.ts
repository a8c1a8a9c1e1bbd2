// node start-database.js <folder>: starts or joins the embedded server, tells its address, and waits to be stopped or killed.
import { startEmbedded } from '../../../server/base/embedded-postgres.ts'

const embedded = await startEmbedded({ dataDir: process.argv[2]! })
console.log(JSON.stringify({ url: embedded.url, adminUrl: embedded.adminUrl, reused: embedded.reused }))
process.stdin.once('end', () => void embedded.stop()).resume()
