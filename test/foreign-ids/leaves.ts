// What in the schema takes an identifier, or a text that could carry one.
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'

export interface Leaf {
  /** where it is declared: `EvidenceInput.evidenceId`, `Query.gaps.personId` */
  name: string
  /** where it is in the arguments; `*` stands for each item of a list */
  path: readonly string[]
  type: 'ID' | 'String'
}

/** All identifiers and texts that a field takes, however deep they stand in its arguments. */
export function leavesOf(owner: string, { name, args }: GraphQLField<unknown, unknown>): Leaf[] {
  return args.flatMap(arg => within(arg.type, { name: `${owner}.${name}.${arg.name}`, path: [arg.name] }))
}

function within(type: GraphQLInputType, at: Pick<Leaf, 'name' | 'path'>): Leaf[] {
  if (isNonNullType(type)) return within(type.ofType, at)
  if (isListType(type)) return within(type.ofType, { ...at, path: [...at.path, '*'] })
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap(field =>
      within(field.type, { name: `${type.name}.${field.name}`, path: [...at.path, field.name] }),
    )
  return type.name === 'ID' || type.name === 'String' ? [{ ...at, type: type.name }] : []
}

/** Every field of the schema that takes one, by `Type.field`. */
export function fieldsWithLeaves(schema: GraphQLSchema): Map<string, Leaf[]> {
  const found = new Map<string, Leaf[]>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const leaves = leavesOf(type.name, field)
      if (leaves.length > 0) found.set(`${type.name}.${field.name}`, leaves)
    }
  }
  return found
}

/** The same arguments with something else at one place. */
export function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by
  if (value === undefined || value === null) return value
  if (step === '*') return (value as unknown[]).map(item => replaced(item, rest, by))
  const object = value as Record<string, unknown>
  return { ...object, [step]: replaced(object[step], rest, by) }
}

export function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || value === undefined || value === null) return value
  return valueAt(step === '*' ? (value as unknown[])[0] : (value as Record<string, unknown>)[step], rest)
}

/** so often is one type read with what is below it; what is asked for in one question has an end */
const often = 8

/** Everything that can be read from a type without naming an identifier, two of each list; no type within itself. */
export function everythingOf(
  schema: GraphQLSchema,
  typeName: string,
  { above = [], times = new Map<string, number>() }: { above?: readonly string[]; times?: Map<string, number> } = {},
): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type) || above.includes(typeName) || above.length > 9) return ''
  const time = (times.get(typeName) ?? 0) + 1
  times.set(typeName, time)
  const fields = Object.values(type.getFields()).flatMap(field => {
    if (field.args.some(arg => isNonNullType(arg.type))) return []
    const args = field.args.some(arg => arg.name === 'first') ? '(first: 2)' : ''
    const inner = getNamedType(field.type)
    if (!isObjectType(inner)) return [`${field.name}${args}`]
    if (time > often) return []
    const below = everythingOf(schema, inner.name, { above: [...above, typeName], times })
    return below ? [`${field.name}${args} ${below}`] : []
  })
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : ''
}
