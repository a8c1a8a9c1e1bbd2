import { isInputObjectType, isObjectType, type GraphQLObjectType } from 'graphql'
import pg from 'pg'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { logOf } from '../support/log.ts'
import { codes } from '../support/told.ts'
import { people, world } from '../support/world.ts'

const mutation = `mutation ($language: String!, $profileIds: [ID!]!) {
  chooseLanguage(input: { language: $language }) { viewer { language } refusal { code } }
  chooseProfiles(input: { profileIds: $profileIds }) { person { id } refusal { code } } }`

t.test('a fault is told outside in one sentence, inside as a whole, and undoes the request', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const profileIds = [(await codes(w)).profile('C2')]
  const admin = new pg.Client(w.adminUrl)
  await admin.connect()
  t.teardown(() => admin.end())
  const log = logOf(w)

  await admin.query('alter table event rename to event_away')
  const failed = await amara.raw(mutation, { language: 'zh-Hans', profileIds })
  const [error, ...others] = failed.errors!
  t.match([failed.data, error!.message, others], [null, 'Something went wrong on our side.', []])
  t.match(error!.extensions, { code: 'FAULT', requestId: /^[0-9a-f-]{36}$/ })
  t.notMatch(JSON.stringify(failed), /relation|event_away|insert|stack/, 'nothing of what happened')
  const told = log.map(line => JSON.parse(line) as { reqId: string; err: { message: string; stack: string } })
  t.match(told, [{ reqId: error!.extensions!['requestId'], err: { message: /relation "event" does not exist/ } }])
  await admin.query('alter table event_away rename to event')

  const kept = () =>
    inSchool(w.db, w.here.schoolId, async db => [
      (await db.selectFrom('profile_holding').select('profile_id').execute()).length,
      (await db.selectFrom('person').select('language').where('id', '=', amara.personId).executeTakeFirst())!.language,
    ])
  t.same(await kept(), [0, null], 'also what went well before it in the same request')
  t.match(await amara.raw(mutation, { language: 'zh-Hans', profileIds }), { errors: undefined })
  t.same(await kept(), [1, 'zh-Hans'], 'without the fault both are kept')
})

t.test('where nobody finds out who asks, the answer’s header too says under which id that is logged', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const log = logOf(w)
  const asks = () =>
    w.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${amara.bearer}` },
      payload: { query: '{ viewer { person { id } } }' },
    })
  const lost = async () => Promise.reject(Object.assign(new Error('no line'), { statusCode: 500 }))
  const connecting = t.intercept(pg.Pool.prototype, 'connect', { value: lost })
  const { statusCode, headers } = await asks()
  connecting.restore()
  t.equal(statusCode, 500)
  t.match(headers['x-request-id'], /^[0-9a-f-]{36}$/)
  t.equal((JSON.parse(log[0]!) as { reqId: string }).reqId, headers['x-request-id'])
  const well = await asks()
  t.match([well.statusCode, well.headers['x-request-id']], [200, undefined])
})

t.test('a refusal is data, and undoes only what was refused', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const answer = await amara.raw(mutation, { language: 'zh-Hans', profileIds: [amara.personId] })
  t.match(answer, {
    statusCode: 200,
    errors: undefined,
    data: {
      chooseLanguage: { viewer: { language: 'zh-Hans' }, refusal: null },
      chooseProfiles: { person: null, refusal: { code: 'PROFILE_NOT_FOUND' } },
    },
  })
  t.match(await amara.ask('{ viewer { language } }'), { viewer: { language: 'zh-Hans' } })
})

t.test('two mutations of one request see each other’s effects', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const { profile } = await codes(w)
  const held = 'person { profiles { profile { code } } gaps { byDefault profiles { code } } }'
  const both = `mutation ($one: [ID!]!, $other: [ID!]!) { one: chooseProfiles(input: { profileIds: $one }) { ${held} }
    other: chooseProfiles(input: { profileIds: $other }) { ${held} } none: chooseProfiles(input: { profileIds: [] }) { ${held} } }`
  t.match(await amara.ask(both, { one: [profile('C2')], other: [profile('C2'), profile('R1')] }), {
    one: { person: { profiles: [{ profile: { code: 'C2' } }], gaps: { profiles: [{ code: 'C2' }] } } },
    other: { person: { profiles: { length: 2 }, gaps: { profiles: { length: 2 } } } },
    none: { person: { profiles: { length: 0 }, gaps: { byDefault: true, profiles: [{ code: 'R0' }] } } },
  })
})

t.test('a question that is too deep or too large is refused before it is asked', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const deep = (levels: number) =>
    `{ framework { competencies ${'{ prerequisites '.repeat(levels)}{ code }${' }'.repeat(levels)} } }`
  t.ok(await cora.ask(deep(8)))
  t.match(await cora.raw(deep(20)), { statusCode: 400, data: null, errors: [{ message: /depth/ }] })

  const people50 = 'people(first: 50) { edges { node { gaps { counts { onTarget } } } } }'
  const many = (times: number, what: string) =>
    `{ ${Array.from({ length: times }, (_, at) => `a${at}: ${what}`).join(' ')} }`
  t.ok(await cora.ask(many(3, people50)))
  w.statements()
  t.match(await cora.raw(many(100, people50)), { data: null, errors: [{ extensions: { code: 'TOO_LARGE' } }] })
  t.notOk(
    w.statements().some(sql => /gap_facts|from "?enrolment/.test(sql)),
    'nothing was read for it',
  )
  const byVariable = 'query ($first: Int) { people(first: $first) { edges { node { name } } } }'
  t.match(await cora.raw(byVariable, { first: 100_000 }), { errors: [{ extensions: { code: 'TOO_LARGE' } }] })
  const unsaid = 'people { edges { node { gaps { counts { onTarget } } } } }'
  t.match(await cora.raw(many(250, unsaid)), { errors: [{ extensions: { code: 'TOO_LARGE' } }] }, 'also when unsaid')
})

t.test('fragments within fragments are not counted without end', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const nested = (times: number) =>
    `{ viewer { person { ...F${times} } } } fragment F0 on Person { name } ${Array.from(
      { length: times },
      (_, at) => `fragment F${at + 1} on Person { ...F${at} ...F${at} }`,
    ).join(' ')}`
  t.ok(await cora.ask(nested(5)))
  const began = performance.now()
  t.match(await cora.raw(nested(200)), { data: null, errors: [{ message: /number of nodes/ }] })
  t.ok(performance.now() - began < 5000)
})

t.test('documents that come again are compiled', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const stacks: string[] = []
  const { name } = (w.app.graphql.schema.getType('Person') as GraphQLObjectType).getFields()
  name!.resolve = (person: { name: string }) => {
    stacks.push(new Error().stack ?? '')
    return person.name
  }
  for (let times = 0; times < 3; times++) await amara.ask('{ viewer { person { name } } }')
  t.match(stacks, [/graphql\/execution/, /graphql-jit/, /graphql-jit/])
})

t.test('the schema keeps its promises', async t => {
  const { app } = await world(t)
  const { schema } = app.graphql
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType)
  const connections = objects
    .flatMap(type => Object.values(type.getFields()))
    .filter(field => /Connection!?$/.test(String(field.type)))
  t.ok(connections.length > 0)
  for (const { name, args } of connections) {
    t.match(args.map(arg => `${arg.name}: ${String(arg.type)}`).sort(), /first: Int/, `${name} says how many`)
    t.ok(
      args.some(arg => arg.name === 'after'),
      `${name} goes on`,
    )
  }
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const answer = schema.getType(String(field.type).replace('!', '')) as GraphQLObjectType
    const { refusal, ...nouns } = answer.getFields()
    t.equal(String(refusal?.type), 'Refusal', `${field.name} may answer a refusal`)
    t.ok(
      Object.values(nouns).every(noun => !String(noun.type).endsWith('!')),
      `${field.name} answers one of the two`,
    )
    if (field.args.length === 0) continue // there is nothing to say
    t.same(
      field.args.map(arg => arg.name),
      ['input'],
      `${field.name} takes one input`,
    )
    t.ok(isInputObjectType(schema.getType(String(field.args[0]!.type).replace('!', ''))))
  }
})
