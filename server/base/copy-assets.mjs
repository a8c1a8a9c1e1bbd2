// What the compiler leaves behind: the files that the compiled server reads at run time.
import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'

const wanted = /\.(graphql|sql|json|css|svg|html|txt)$/
for (const root of ['server', 'lti', 'migrations', 'seeds', 'test']) {
  for (const entry of readdirSync(root, { recursive: true })) {
    const file = path.join(root, String(entry))
    if (wanted.test(file) && !/(tsconfig\S*|package(-lock)?)\.json$|node_modules/.test(file)) cpSync(file, path.join('dist', file))
  }
}
