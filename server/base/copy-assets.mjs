// What the compiler leaves behind: the files that the compiled server reads at run time.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

// what was renamed must neither run nor be seeded
for (const gone of ['dist/migrations', 'dist/seeds/reference/modules', 'dist/test/journeys'])
  rmSync(gone, { recursive: true, force: true })
const wanted = /\.(graphql|sql|json|css|svg|html|txt|ttf|js)$|^seeds\/.*\.md$/
for (const root of ['server', 'lti', 'migrations', 'seeds', 'test']) {
  if (existsSync(root))
    for (const entry of readdirSync(root, { recursive: true })) {
      const file = path.join(root, String(entry))
      if (wanted.test(file) && !/(tsconfig\S*|package(-lock)?)\.json$|node_modules/.test(file))
        cpSync(file, path.join('dist', file))
    }
}
// one look for all pages
for (const name of ['tokens.css', 'style/base.css', 'style/buttons.css', 'icon.svg'])
  cpSync(`client/ui/${name}`, path.join('dist/lti/pages/assets', path.basename(name)))
