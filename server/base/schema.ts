import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extendSchema, buildASTSchema, parse, printSchema } from 'graphql'

const folder = fileURLToPath(new URL('../', import.meta.url))

let merged: string | undefined

/** The slices of the graph that the features own: each `schema.graphql` below a feature, as one text. Made once: each app of a process asks for it. */
export const sdl = (): string => (merged ??= mergeSlices())

function mergeSlices(): string {
  const texts = readdirSync(folder, { recursive: true })
    .map(name => String(name).replaceAll('\\', '/'))
    .filter(name => name.endsWith('/schema.graphql')) // the whole, which is generated, stands in the folder itself
    .sort()
    .map(name => readFileSync(`${folder}${name}`, 'utf8'))
  const document = parse(texts.join('\n'))
  const extensions = document.definitions.filter(node => node.kind.endsWith('Extension'))
  const base = document.definitions.filter(node => !node.kind.endsWith('Extension'))
  const schema = buildASTSchema({ ...document, definitions: base }, { assumeValidSDL: true })
  return printSchema(extendSchema(schema, { ...document, definitions: extensions }, { assumeValidSDL: false }))
}
