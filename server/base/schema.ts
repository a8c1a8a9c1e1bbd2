import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extendSchema, buildASTSchema, parse, printSchema, type DocumentNode } from 'graphql'

const folder = fileURLToPath(new URL('../', import.meta.url))

/** The slices of the graph that the features own (`server/<feature>/schema.graphql`), as one document. */
export function mergeSdl(): DocumentNode {
  const features = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  const texts = features.flatMap(feature => {
    try {
      return [readFileSync(`${folder}${feature.name}/schema.graphql`, 'utf8')]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  })
  const document = parse(texts.join('\n'))
  const extensions = document.definitions.filter(node => node.kind.endsWith('Extension'))
  const base = document.definitions.filter(node => !node.kind.endsWith('Extension'))
  const schema = buildASTSchema({ ...document, definitions: base }, { assumeValidSDL: true })
  return parse(printSchema(extendSchema(schema, { ...document, definitions: extensions }, { assumeValidSDL: false })))
}
