import type { Resolver, Resolvers } from '../graph-types.ts'
import type { GraphContext } from './graphql.ts'

type LoaderOf<Field> =
  NonNullable<Field> extends Resolver<infer Result, infer Parent, infer _Context, infer Args>
    ? | ((asked: { obj: Parent; params: Args }[], context: GraphContext) => Promise<readonly Awaited<Result>[]>)
      | {
          loader: (asked: { obj: Parent; params: Args }[], context: GraphContext) => Promise<readonly Awaited<Result>[]>
          opts: { cache: boolean }
        }
    : never

/** Loaders by type and field, typed from the same SDL as the resolvers: one question for all that is asked, answered in asked order. */
export type Loaders = {
  [Type in Exclude<keyof Resolvers, 'Query' | 'Mutation' | 'Subscription'>]?: NonNullable<
    Resolvers[Type]
  > extends object
    ? { [Field in keyof NonNullable<Resolvers[Type]>]?: LoaderOf<NonNullable<Resolvers[Type]>[Field]> }
    : never
}
