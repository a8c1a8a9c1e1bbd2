import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildASTSchema,
  buildSchema,
  extendSchema,
  parse,
  printSchema,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'

const folder = fileURLToPath(new URL('../', import.meta.url))

interface Slices {
  sdl: string
  /** `Type.field` of what bears `@openToGuests`: printing a schema leaves directives out */
  openToGuests: ReadonlySet<string>
}

let merged: Slices | undefined

/** The slices of the graph that the features own: each `schema.graphql` below a feature, as one. Made once: each app of a process asks for it. */
const slices = (): Slices => (merged ??= mergeSlices())

export const sdl = (): string => slices().sdl
/** Anew for each app, which puts its resolvers into it; what was merged is valid. */
export const schemaOf = (): GraphQLSchema => buildSchema(sdl(), { assumeValidSDL: true, noLocation: true })
export const openToGuests = (): ReadonlySet<string> => slices().openToGuests

function mergeSlices(): Slices {
  const texts = readdirSync(folder, { recursive: true })
    .map(name => String(name).replaceAll('\\', '/'))
    .filter(name => name.endsWith('/schema.graphql')) // the whole, which is generated, stands in the folder itself
    .sort()
    .map(name => readFileSync(`${folder}${name}`, 'utf8'))
  const document = parse(texts.join('\n'))
  const extensions = document.definitions.filter(node => node.kind.endsWith('Extension'))
  const base = document.definitions.filter(node => !node.kind.endsWith('Extension'))
  const schema = buildASTSchema({ ...document, definitions: base }, { assumeValidSDL: true })
  const whole = extendSchema(schema, { ...document, definitions: extensions }, { assumeValidSDL: false })
  return { sdl: printSchema(whole), openToGuests: openIn(document) }
}

const openIn = ({ definitions }: DocumentNode): ReadonlySet<string> =>
  new Set(
    definitions.flatMap(node => {
      if (node.kind !== 'ObjectTypeDefinition' && node.kind !== 'ObjectTypeExtension') return []
      const open = node.fields?.filter(field => field.directives?.some(({ name }) => name.value === 'openToGuests'))
      return open?.map(field => `${node.name.value}.${field.name.value}`) ?? []
    }),
  )
