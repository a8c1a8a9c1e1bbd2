import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  GraphQLError,
  GraphQLScalarType,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql'
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity'
import mercurius, { type IResolvers, type MercuriusContext, type MercuriusLoaders } from 'mercurius'
import { againstFloods } from '../../lti/flood.ts'
import type { Caller } from './caller.ts'
import type { Changes } from './changes.ts'
import { busy, isBusy, tellRequestId } from './http.ts'
import { Refusal } from './refusal.ts'
import { keepGuestsOut } from './open-to-guests.ts'
import { schemaOf } from './schema.ts'
import { guardSockets, openSockets, socketOptions } from './sockets.ts'

/** What a resolver gets as its third argument. */
export interface GraphContext extends MercuriusContext {
  reply: FastifyReply
  /** who asks; asking without a valid bearer is refused before any resolver runs */
  caller: Caller
}

export interface Signed {
  caller: Caller
  /** commits, or rolls back; may be called again without effect */
  finish(how: 'commit' | 'rollback'): Promise<void>
}

export interface GraphOptions {
  resolvers: object[]
  loaders: object[]
  /** answers undefined when the request carries no valid visit */
  signIn(request: FastifyRequest): Promise<Signed | undefined>
  /** texts of the client's documents by SHA-256: with `persistedOnly` nothing else is answered */
  documents: ReadonlyMap<string, string>
  persistedOnly: boolean
  changes: Changes
}

const maximumCost = 20_000
const maximumDepth = 12
const usualFirst = 20
/** Nothing is to be kept of these: their answers need not wait for the end of the transaction. */
const onlyReads = new WeakSet<FastifyRequest>()
const signedIn = new WeakMap<FastifyRequest, Signed>()

/** GraphQL: documents known by hash, one transaction a request, bounded depth and cost, faults masked; over WebSocket signals alone. */
export async function registerGraph(app: FastifyInstance, options: GraphOptions): Promise<void> {
  await openSockets(app)
  await app.register(mercurius, {
    schema: schemaOf(),
    resolvers: merge([scalars, options.changes.resolvers, ...options.resolvers]) as IResolvers,
    loaders: merge(options.loaders) as MercuriusLoaders,
    path: '/graphql',
    jit: 1,
    queryDepth: maximumDepth,
    graphiql: false,
    allowBatchedQueries: false,
    context: (request, reply) => contextOf(request, reply, options),
    errorFormatter: mask,
    persistedQueryProvider: {
      isPersistedQuery: body => options.persistedOnly || (body as { persisted?: boolean }).persisted === true,
      getHash: body => ((body as { persisted?: boolean }).persisted ? body.query : (false as unknown as string)),
      getQueryFromHash: async hash => options.documents.get(hash) as string,
      isPersistedQueryRetry: () => false,
      saveQuery: undefined as never,
      notFoundError: 'unknown operation',
      notSupportedError: 'unknown operation',
    },
    subscription: socketOptions(options.changes),
    // a file of one megabyte, as JSON
    additionalRouteOptions: {
      bodyLimit: 2_097_152,
      config: { rateLimit: { max: perMinute, timeWindow: '1 minute' } },
      errorHandler: answerUnasked,
      onResponse: async request => signedIn.get(request)?.finish('rollback'), // what failed before it was answered
    },
  })
  keepGuestsOut(app.graphql.schema)
  guardSockets(app, options)
  app.graphql.addHook('preExecution', refuseTooLarge)
  app.graphql.addHook('onResolution', async (execution: ExecutionResult, context) => {
    const signed = signedIn.get(context.reply.request)
    if (!signed) return
    if (!execution.errors?.length) {
      const { request } = context.reply
      const ended = signed.finish('commit')
      if (!onlyReads.has(request)) return ended
      ended.catch(error => request.log.error({ err: error }, 'a transaction that only read did not end well'))
      return
    }
    // a fault undoes the whole request, so no part of its answer may stand
    await signed.finish('rollback')
    execution.data = null
  })
}

/** Of a visit; who comes without one, as a browser does that opens a WebSocket, is counted with all who share the address: as many as at a launch. */
const perMinute = ({ ip }: FastifyRequest, countedBy: string): number =>
  countedBy === ip ? againstFloods.rateLimit.max : 600

/** Before a statement is sent. */
// eslint-disable-next-line max-params -- mercurius' signature
async function refuseTooLarge(
  schema: GraphQLSchema,
  query: DocumentNode,
  { reply }: MercuriusContext,
  variables?: Record<string, unknown>,
): Promise<void> {
  const writes = query.definitions.some(node => node.kind === Kind.OPERATION_DEFINITION && node.operation !== 'query')
  if (!writes) onlyReads.add(reply.request)
  const cost = costOf(schema, query, variables ?? {})
  if (cost > maximumCost)
    throw new mercurius.ErrorWithProps(`this question is too large: ${cost} of ${maximumCost}`, { code: 'TOO_LARGE' })
}

/** Counted once for a document: of its variables only numbers and switches change what it costs. */
function costOf(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>): number {
  const key = JSON.stringify(
    Object.entries(variables).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean'),
  )
  const known = costs.get(query) ?? new Map<string, number>()
  const cost =
    known.get(key) ??
    getComplexity({ schema, query, variables, estimators: [byFirst, simpleEstimator({ defaultComplexity: 1 })] })
  if (known.size < 50 && key.length < 200) costs.set(query, known.set(key, cost)) // a key is what the asker makes it
  return cost
}
const costs = new WeakMap<DocumentNode, Map<string, number>>()

async function contextOf(
  request: FastifyRequest,
  { raw }: FastifyReply,
  options: GraphOptions,
): Promise<{ caller: Caller }> {
  const signed = await options.signIn(request)
  if (!signed) throw new mercurius.ErrorWithProps('sign in by a launch from the LMS', { code: 'LAUNCH_AGAIN' }, 401)
  signedIn.set(request, signed)
  // the browser may break off at any moment, also while we looked who it is
  const left = () => signed.finish('rollback').catch(error => request.log.error({ err: error }, 'not rolled back'))
  raw.once('close', left)
  if (raw.destroyed) await left()
  return { caller: signed.caller }
}

/** What went wrong before anything was asked: mercurius would first find out who asks, which is what a limit is to spare. */
function answerUnasked(error: Error, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const errors = [new GraphQLError(error.message, { originalError: error })]
  const { statusCode, response } = mask({ errors }, { reply })
  return reply.code(statusCode).send(response)
}

/** Only GraphQL's own complaints about a question go out as they are; a bug becomes one sentence and the request's id. */
function mask(
  execution: ExecutionResult & Required<Pick<ExecutionResult, 'errors'>>,
  context: object,
): { statusCode: number; response: ExecutionResult } {
  const { reply } = context as MercuriusContext
  const request = reply?.request
  let statusCode = 200
  const errors = execution.errors.map(error => {
    const cause = (error.originalError ?? error) as Error & {
      code?: string
      statusCode?: number
      extensions?: { code?: string }
    }
    const tooMuch = isBusy(cause)
    const unkept = unkeepable.has(cause.code ?? '')
    const code = tooMuch ? 'TRY_AGAIN' : unkept ? 'BAD_QUESTION' : (cause.extensions?.code ?? cause.code)
    const theirs = cause.statusCode !== undefined && cause.statusCode < 500
    const plain = cause instanceof GraphQLError || cause instanceof Refusal || theirs || tooMuch
    if (cause.statusCode) statusCode = cause.statusCode
    const { errors: faults } = cause as { errors?: readonly Error[] } // of a document or its variables
    if (unkept) request?.log.warn({ err: cause, path: error.path }, 'a value that cannot be kept')
    if (plain || unkept)
      return new GraphQLError(
        faults?.map(({ message }) => message).join(' ') ||
          (tooMuch ? busy : unkept ? 'it holds a value that cannot be kept' : error.message),
        {
          ...located(error),
          extensions: { code: code ?? 'BAD_QUESTION' },
        },
      )
    if (!reply?.raw.destroyed) request?.log.error({ err: cause, path: error.path }, 'a resolver failed')
    return new GraphQLError('Something went wrong on our side.', {
      ...located(error),
      extensions: { code: 'FAULT', requestId: request?.id },
    })
  })
  if (statusCode >= 500 && reply) tellRequestId(reply)
  return { statusCode, response: { data: execution.data ?? null, errors } }
}
/** Characters and days that PostgreSQL does not know: its codes of them. */
const unkeepable = new Set(['22008', '22021', '22P02', '22P05'])
const located = (error: GraphQLError) => ({ path: error.path ?? null, nodes: error.nodes ?? null })

/** A list costs as many as are asked for; when nobody says how many, as many as then come. */
const byFirst: ComplexityEstimator = ({ args, field, childComplexity }) => {
  if (!field.args.some(({ name }) => name === 'first')) return undefined
  const first = typeof args['first'] === 'number' ? args['first'] : usualFirst
  return Math.max(1, first) * (1 + childComplexity)
}

function merge(parts: object[]): Record<string, Record<string, unknown>> {
  const whole: Record<string, Record<string, unknown>> = {}
  for (const part of parts) {
    for (const [type, fields] of Object.entries(part))
      whole[type] = fields instanceof GraphQLScalarType ? (fields as never) : { ...whole[type], ...fields }
  }
  return whole
}

const text = (name: string, good: (value: string) => boolean, out: (value: unknown) => unknown = value => value) =>
  new GraphQLScalarType({
    name,
    serialize: out,
    parseValue: value => check(name, typeof value === 'string' && good(value), value),
    parseLiteral: node =>
      check(name, node.kind === Kind.STRING && good(node.value), (node as ValueNode & { value: string }).value),
  })
function check<T>(name: string, good: boolean, value: T): T {
  if (!good) throw new GraphQLError(`not a ${name}`)
  return value
}
const day = /^\d{4}-\d{2}-\d{2}$/
const scalars = {
  Date: text(
    'Date',
    value => day.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value),
  ),
  DateTime: text(
    'DateTime',
    value => !Number.isNaN(Date.parse(value)),
    value => (value instanceof Date ? value.toISOString() : value),
  ),
  LocalizedText: new GraphQLScalarType({ name: 'LocalizedText' }),
  JSON: new GraphQLScalarType({ name: 'JSON' }),
}
