// Nothing of one school is reached from another by any identifier that a field, a mutation or a route takes.
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql'
import pg from 'pg'
import t, { type Test } from 'tap'
import { newId } from '../server/base/ids.ts'
import { assigningWalks } from './foreign-ids/assigning.ts'
import { everythingOf, fieldsWithLeaves, replaced, valueAt, type Leaf } from './foreign-ids/leaves.ts'
import { diagnosticWalks } from './foreign-ids/diagnostics.ts'
import { guestWalks } from './foreign-ids/guests.ts'
import { bookingWalks } from './foreign-ids/bookings.ts'
import { cohortWalks } from './foreign-ids/cohorts.ts'
import { rulingWalks } from './foreign-ids/ruling.ts'
import { playingWalks } from './foreign-ids/playing.ts'
import { sessionWalks } from './foreign-ids/sessions.ts'
import { drafted, sideOf, type Part, walks as othersWalks, type Side, type Walk } from './foreign-ids/sides.ts'
import { texts } from './foreign-ids/texts.ts'
import { madeByPages, writingWalks } from './foreign-ids/writing.ts'
import { beginUpload, download, finishUpload, linkTo, pdf, sendPart, upload } from './support/files.ts'
import { world, type World } from './support/world.ts'

const walks = {
  ...assigningWalks, // before others prove what it is given for
  ...othersWalks,
  ...writingWalks,
  ...playingWalks,
  ...diagnosticWalks,
  ...cohortWalks,
  ...rulingWalks,
  ...sessionWalks,
  ...guestWalks,
  ...bookingWalks,
}
const isText = ({ name }: Leaf): boolean => texts.some(pattern => pattern.test(name))
const idsAmong = (leaves: readonly Leaf[]): Leaf[] =>
  leaves.filter(({ type, name }) => type === 'ID' && !madeByPages.test(name))

const w = await world(t)
const sides = [await sideOf(w, 'here'), await sideOf(w, 'elsewhere')] as const
const [ours, theirs] = sides
const { schema } = w.app.graphql

t.test('the walk knows every field that takes an identifier, and every text', async t => {
  const fields = fieldsWithLeaves(schema)
  const unknown = [...fields].filter(([, leaves]) => idsAmong(leaves).length > 0).map(([name]) => name)
  t.same(unknown.sort(), Object.keys(walks).sort(), 'say in test/foreign-ids/sides.ts how to get a live one')
  const unsaid = [...fields.values()].flat().filter(leaf => leaf.type === 'String' && !isText(leaf))
  t.same(unsaid, [], 'say in test/foreign-ids/texts.ts what these are')
})

t.test('what is another school’s is as if it were not', async t => {
  const contents = await contentsOf(t, w)
  let number = 0
  for (const [field, leaves] of fieldsWithLeaves(schema)) {
    const walk = walks[field]
    if (!walk) continue
    if (++number % 10 === 0) for (const side of [ours, theirs]) await side.comeAgain() // a visit asks 600 times a minute at most
    const prepared = new Map([
      [ours, await walk.prepare(ours)],
      [theirs, await walk.prepare(theirs)],
    ])
    const before = await contents()
    for (const [asking, owning] of [
      [ours, theirs],
      [theirs, ours],
    ] as const)
      for (const { name, path } of idsAmong(leaves).filter(leaf => valueAt(prepared.get(owning), leaf.path))) {
        const foreign = valueAt(prepared.get(owning), path) as string
        const none = newId()
        for (const who of new Set([walk.as, 'coordinator', 'operator'] as const)) {
          const ask = async (id: string) => {
            const args = replaced(prepared.get(asking), path, id)
            const answer = await asked({ field, walk }, { side: asking, who, args })
            return JSON.parse(JSON.stringify(answer).replaceAll(id, 'it')) as Answer
          }
          const answer = await ask(foreign)
          t.same(answer, await ask(none), `${field}, ${name}: the same as for nothing, ${who}`)
          t.notOk(answer.found, `${field}, ${name}: nothing, ${who}`)
        }
      }
    t.same(await contents(), before, `${field}: nothing was written`)
    for (const [side, args] of prepared) {
      const answer = await asked({ field, walk }, { side, who: walk.as, args })
      t.ok(answer.found, `${field}: its owner reaches it ${answer.found ? '' : JSON.stringify(answer)}`)
    }
  }
})

t.test('nor does a route that takes an identifier', async t => {
  const routes = w.app.printRoutes({ commonPrefix: false }).match(/\/\S*:\S+/g)
  const launches = ['/login/:platform', '/canvas/:file'] // before anybody belongs to a school: test/lti
  const outbox = '/:at' // what this process would have mailed, in development alone
  const guestPage = '/:link' // begins with its school: test/guests/links.ts
  const unsubscribing = '/:token' // begins with its school: test/notices/unsubscribe.ts
  const offering = '/:token' // begins with its school: test/bookings/offers.ts
  const calendar = '/:link' // begins with its school: test/bookings/following.ts
  const known = [outbox, unsubscribing, offering, calendar, '/uploads/:id', '/:token', ...launches, guestPage]
  t.same(routes, known, 'say here what a new one answers to another school')
  for (const [asking, owning] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const sent = { name: 'x.pdf', bytes: pdf('x') }
    const to = await drafted(owning)
    const { id = '' } = await beginUpload(owning.teacher, { to, name: 'x.pdf', size: sent.bytes.length })
    for (const unknown of [id, newId()]) {
      t.match(await sendPart(w, asking.teacher, { id: unknown, offset: 0, ...sent }), { statusCode: 404 })
      t.match(await finishUpload(w, asking.teacher, unknown), { statusCode: 404, body: { code: 'UPLOAD_NOT_FOUND' } })
    }
    const added = await upload(w, owning.teacher, { to, ...sent })
    t.ok(added.body.file, 'its owner adds a file to it')
    const url = await linkTo(owning.teacher, added.body.file!.id)
    t.equal((await download(w, url)).statusCode, 200, 'and has it back')
    const turned = url.replace(owning.teacher.schoolId, asking.teacher.schoolId)
    t.equal((await download(w, turned)).statusCode, 404, 'a link begins with its school and opens nothing of another')
  }
})

t.test('all that can be read, when all of this was done, holds nothing of another school', async t => {
  const ids = await Promise.all(sides.map(({ w }) => idsOf(t, w)))
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) =>
    args.every(arg => !/!$/.test(String(arg.type))),
  )
  for (const [at, side] of sides.entries()) {
    await side.comeAgain()
    const [own, foreign] = [ids[at]!, ids[1 - at]!]
    const read: string[] = []
    for (const who of ['teacher', 'coordinator', 'operator'] as const)
      for (const { name, type, args } of roots) {
        const first = args.some(arg => arg.name === 'first') ? '(first: 2)' : ''
        const { data, errors } = await side[who].raw(
          `{ ${name}${first} ${everythingOf(schema, getNamedType(type).name)} }`,
        )
        t.equal(errors, undefined, `${name} is read, ${who} ${JSON.stringify(errors ?? '').slice(0, 300)}`)
        read.push(JSON.stringify(data))
      }
    const seen = new Set(read.join(' ').match(uuids))
    t.same(
      [...seen].filter(id => foreign.has(id) && !own.has(id)),
      [],
    )
    t.ok([...seen].filter(id => own.has(id) && !foreign.has(id)).length > 60, 'while one’s own is all there')
    t.notMatch(read.join(' '), new RegExp(`of ${at === 0 ? 'elsewhere' : 'here'}\\b`))
  }
})

interface Answer {
  found: boolean
  answer: unknown
}

/** Asks for the field as somebody, and says whether anything was found. */
async function asked(
  { field, walk }: { field: string; walk: Walk },
  { side, who, args }: { side: Side; who: Part; args: unknown },
): Promise<Answer> {
  const [owner = '', name = ''] = field.split('.')
  const { args: declared, type } = (schema.getType(owner) as GraphQLObjectType).getFields()[name]!
  const given = declared.filter(arg => arg.name in (args as object))
  const inside = given.map(arg => `${arg.name}: $${arg.name}`).join(', ')
  const selected = `answer: ${name}(${inside}) ${shallow(getNamedType(type))}`
  const body =
    owner === 'Query' || owner === 'Mutation'
      ? `{ ${selected} }`
      : walk.within!(selected, (args as { around: string }).around)
  const operation = owner === 'Mutation' ? 'mutation' : 'query'
  const variables = given.map(arg => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const { data, errors } = await side[who].raw(`${operation} (${variables}) ${body}`, args as Record<string, unknown>)
  if (errors) throw new Error(`${field}: ${JSON.stringify(errors)}`)
  const answer = answerIn(data)
  if (walk.found && answer !== null) return { found: walk.found(answer), answer }
  if (Array.isArray(answer)) return { found: answer.length > 0, answer }
  if (owner !== 'Mutation') return { found: answer !== null, answer }
  return { found: (answer as { refusal: unknown }).refusal === null, answer }
}

const answerIn = (data: unknown): unknown => {
  const object = data as Record<string, unknown> | null
  if (object === null) return null
  return 'answer' in object ? object['answer'] : answerIn(Object.values(object)[0])
}

/** Plain fields, and what stands directly below. */
function shallow(type: unknown, deeper = true): string {
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()).flatMap(({ name, type, args }) => {
    const inner = getNamedType(type)
    if (args.length > 0) return []
    if (!isObjectType(inner)) return [name]
    return deeper ? [`${name} ${shallow(inner, false)}`] : []
  })
  return `{ __typename ${fields.join(' ')} }`
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

async function admin(t: Test, { adminUrl }: World): Promise<pg.Client> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  t.teardown(() => client.end())
  return client
}

/** Tells, each time, how many rows every table holds and which transactions wrote them. */
async function contentsOf(t: Test, w: World): Promise<() => Promise<unknown>> {
  const client = await admin(t, w)
  // as many tables look like much work: it would begin and end processes for it each time
  await client.query('set max_parallel_workers_per_gather = 0')
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  )
  const sql = rows.map(
    ({ name }) => `select '${name}' as name, count(*) as rows, sum(xmin::text::bigint) as written from "${name}"`,
  )
  const text = `${sql.join(' union all ')} order by name`
  return async () => (await client.query({ name: 'contents', text })).rows
}

/** Every identifier in the rows of a school. */
async function idsOf(t: Test, { here, ...w }: World): Promise<Set<string>> {
  const client = await admin(t, { here, ...w })
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.columns where column_name = 'school_id' and table_schema = 'public'`,
  )
  const ids = new Set<string>()
  for (const { name } of tables) {
    const { rows } = await client.query<{ text: string }>(
      `select x::text as text from "${name}" x where school_id = $1`,
      [here.schoolId],
    )
    for (const { text } of rows) for (const id of text.match(uuids) ?? []) ids.add(id)
  }
  return ids
}
