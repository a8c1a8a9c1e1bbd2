// What the compiler leaves behind: the files that the compiled server reads at run time.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

// what was renamed must neither run nor be seeded; the compiler leaves alone what stays, and would not write it again
for (const folder of ['migrations', 'seeds/reference/modules', 'test/journeys'])
  for (const name of existsSync(`dist/${folder}`) ? readdirSync(`dist/${folder}`, { recursive: true }) : []) {
    const from = path.join(folder, String(name).replace(/\.js(\.map)?$/, '.ts'))
    if (!existsSync(from)) rmSync(path.join('dist', folder, String(name)), { recursive: true, force: true })
  }
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
