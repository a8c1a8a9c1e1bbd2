import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extendSchema, buildASTSchema, parse, printSchema, type DocumentNode } from 'graphql'

const folder = fileURLToPath(new URL('../', import.meta.url))

/** The slices of the graph that the features own: each `schema.graphql` below a feature, as one document. */
export function mergeSdl(): DocumentNode {
  const texts = readdirSync(folder, { recursive: true })
    .map(name => String(name).replaceAll('\\', '/'))
    .filter(name => name.endsWith('/schema.graphql')) // the whole, which is generated, stands in the folder itself
    .sort()
    .map(name => readFileSync(`${folder}${name}`, 'utf8'))
  const document = parse(texts.join('\n'))
  const extensions = document.definitions.filter(node => node.kind.endsWith('Extension'))
  const base = document.definitions.filter(node => !node.kind.endsWith('Extension'))
  const schema = buildASTSchema({ ...document, definitions: base }, { assumeValidSDL: true })
  return parse(printSchema(extendSchema(schema, { ...document, definitions: extensions }, { assumeValidSDL: false })))
}
