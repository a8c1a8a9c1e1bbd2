// What no linter asks: sizes, homes and names of files, and the words beside every part of the graph.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql'

const generated = new Set(['server/graph-types.ts', 'migrations/tables.ts', 'client/graph/documents.ts'])
const readsTheEnvironment = /^(server\/config\.ts|client\/vite\.config\.ts|test\/.*)$/
const code = /\.(ts|mjs|js|svelte)$/

export interface Source {
  file: string
  text: string
}

/** The code below `root`, with the words of generated files left out. */
export function sources(root: string, folders: readonly string[]): Source[] {
  return folders
    .filter(folder => existsSync(path.join(root, folder)))
    .flatMap(folder =>
      readdirSync(path.join(root, folder), { recursive: true }).map(name => path.join(folder, String(name))),
    )
    .filter(file => code.test(file) && !generated.has(file) && !/node_modules|^test\/bench\/peers/.test(file))
    .map(file => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))
}

/** What is wrong with one file, in words. */
export function mistakesOf({ file, text }: Source): string[] {
  const lines = text.split('\n').length - 1
  const findings: [boolean, string][] = [
    [lines > 300, `${lines} lines: at most 300`],
    [
      /\bprocess\.env\b/.test(text) && !readsTheEnvironment.test(file),
      'reads the environment: only server/config.ts may',
    ],
    [
      /(^|\/)(utils?|helpers?|lib|common|misc)(\/|\.)/.test(file),
      'a drawer: a helper lives with its noun, by its name',
    ],
    [/^(\s|\/\/.*|export (type )?(\*|\{[^}]*\}).* from .*)+$/.test(text), 'a barrel: import from where a thing is'],
  ]
  return findings.filter(([wrong]) => wrong).map(([, why]) => `${file}: ${why}`)
}

/** The types, fields, inputs and values of a schema that say nothing about themselves; the roots say it by their fields. */
export function undescribed(sdl: string): string[] {
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const silent = types.filter(
    ({ astNode, description, name }) => astNode && !description && !/^(Query|Mutation|Subscription)$/.test(name),
  )
  const parts = types.flatMap(partsOf).filter(({ described }) => !described)
  return [...silent, ...parts].map(({ name }) => name)
}

function partsOf(type: GraphQLNamedType): { name: string; described: boolean }[] {
  const part = (name: string, { description }: { description?: string | null }) => ({ name, described: !!description })
  if (isEnumType(type)) return type.getValues().map(value => part(`${type.name}.${value.name}`, value))
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(field => part(`${type.name}.${field.name}`, field))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).map(field => part(`${type.name}.${field.name}`, field))
}
