// node migrate.js <url>: runs the steps that the database lacks and tells which.
import { migrate } from '../../../server/base/migrate.ts'

console.log(JSON.stringify(await migrate(process.argv[2]!)))
