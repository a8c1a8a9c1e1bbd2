// npm run admin -- <verb>: what whoever runs the service does by hand, also while it is running.
import { obey } from './admin-command.ts'

const { code, told, complaints } = await obey(process.argv.slice(2), { now: () => new Date() })
if (code === 0) console.log(told)
else console.error(complaints)
process.exitCode = code
