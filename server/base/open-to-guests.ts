import type { GraphQLField, GraphQLSchema } from 'graphql'
import mercurius from 'mercurius'
import type { Caller } from './caller.ts'
import { openToGuests } from './schema.ts'

/** Guests are kept out of every question and deed that its SDL does not mark with `@openToGuests`. */
export function keepGuestsOut(schema: GraphQLSchema): void {
  const open = openToGuests()
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {}))
      if (!open.has(`${type!.name}.${field.name}`)) close(field)
}

function close(field: GraphQLField<unknown, { caller: Caller }>): void {
  const { resolve } = field
  // eslint-disable-next-line max-params -- graphql's signature
  field.resolve = (source, args, context, info) => {
    if (context.caller.viewer.roles.has('guest'))
      throw new mercurius.ErrorWithProps('this is not for guests', { code: 'NOT_FOR_GUESTS' })
    return resolve?.(source, args, context, info)
  }
}
