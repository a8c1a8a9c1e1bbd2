import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import {
  concatAST,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  validate,
  visit,
  buildSchema,
  type DocumentNode,
} from 'graphql'
import { sdl } from '../schema.ts'

const plugins = { typescript, 'typescript-operations': operations, 'typescript-resolvers': resolvers }
const scalars = {
  ID: 'string',
  DateTime: { input: 'string', output: 'Date | string' },
  Date: 'string',
  LocalizedText: 'LocalizedText',
  JSON: 'Record<string, unknown>',
}
const localized = "export type LocalizedText = { readonly en: string; readonly 'zh-Hans': string }\n"

/** The whole SDL in one text, sorted: what the service answers. */
export const schemaText = (): string =>
  `# Generated from server/*/schema.graphql: do not edit.\n${printSchema(lexicographicSortSchema(buildSchema(sdl())))}\n`

/** Resolver types. A type with a \`Row\` of its own says so in \`server/<feature>/mappers.json\`: {"Type": "file#Name"}. */
export async function graphTypes(): Promise<string> {
  const mappers: Record<string, string> = {}
  for (const feature of readdirSync('server', { withFileTypes: true }).filter(e => e.isDirectory())) {
    try {
      const own = JSON.parse(readFileSync(`server/${feature.name}/mappers.json`, 'utf8')) as Record<string, string>
      for (const [type, target] of Object.entries(own)) mappers[type] = `./${feature.name}/${target}`
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  const text = await codegen({
    filename: 'server/graph-types.ts',
    schema: parse(schemaText()),
    documents: [],
    config: {
      contextType: './base/graphql.ts#GraphContext',
      useTypeImports: true,
      enumsAsTypes: true,
      mappers,
      scalars,
      defaultScalarType: 'unknown',
      importExtension: '',
      emitLegacyCommonJSImports: true,
    },
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: plugins,
  })
  return `// Generated: do not edit.\n${localized}${text}\n`
}

/** Each document of the client as text with its hash and the types of its variables and answer. */
export async function clientDocuments(): Promise<{ typescript: string; persisted: string }> {
  const files = readdirSync('client', { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.graphql'))
    .sort()
  const parsed = files.map(name => ({
    location: path.join('client', name),
    document: parse(readFileSync(path.join('client', name), 'utf8')),
  }))
  const all = concatAST(parsed.map(file => file.document))
  const faults = validate(buildSchema(sdl()), all).filter(fault => !/Unused|never used/.test(fault.message))
  if (faults.length)
    throw new Error(faults.map(fault => `${fault.message} ${JSON.stringify(fault.locations)}`).join('\n'))
  const types = await codegen({
    filename: 'client/graph/documents.ts',
    schema: parse(schemaText()),
    documents: parsed,
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      scalars: { ...scalars, DateTime: 'string' },
      skipTypename: true,
    },
    plugins: [{ 'typescript-operations': {} }],
    pluginMap: plugins,
  })
  const documents = operationsIn(all).map(
    ({ name, type, hash, text }) =>
      `export const ${name}: Doc<${type}, ${type}Variables> = { hash: '${hash}', text: ${JSON.stringify(text)} }`,
  )
  const doc =
    'export interface Doc<Result, Variables> {\n  readonly hash: string\n  readonly text: string\n  readonly types?: (variables: Variables) => Result\n}\n'
  return {
    typescript: `// Generated from the *.graphql files: do not edit.\n${localized}${doc}${types}\n${documents.join('\n')}\n`,
    persisted:
      JSON.stringify(Object.fromEntries(operationsIn(all).map(({ hash, text }) => [hash, text])), null, 2) + '\n',
  }
}

function operationsIn(all: DocumentNode): { name: string; type: string; hash: string; text: string }[] {
  return all.definitions.flatMap(node => {
    if (node.kind !== Kind.OPERATION_DEFINITION || !node.name) return []
    const name = node.name.value
    const type = name[0]!.toUpperCase() + name.slice(1) + node.operation[0]!.toUpperCase() + node.operation.slice(1)
    const text = print(withFragments(all, name))
    return [
      {
        name: name[0]!.toLowerCase() + name.slice(1) + 'Document',
        type,
        hash: createHash('sha256').update(text).digest('hex'),
        text,
      },
    ]
  })
}

function withFragments(all: DocumentNode, operation: string): DocumentNode {
  const wanted = new Set([operation])
  for (let before = 0; before !== wanted.size;) {
    before = wanted.size
    for (const node of all.definitions) {
      if ('name' in node && node.name && wanted.has(node.name.value))
        visit(node, { FragmentSpread: spread => void wanted.add(spread.name.value) })
    }
  }
  return {
    kind: Kind.DOCUMENT,
    definitions: all.definitions.filter(node => 'name' in node && node.name && wanted.has(node.name.value)),
  }
}
