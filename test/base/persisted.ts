import { createHash } from 'node:crypto'
import { parse } from 'graphql'
import t from 'tap'
import { clientDocument, listen, production, rawSocket } from '../support/service.ts'
import { people, world } from '../support/world.ts'

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')
const [shell, changed] = [clientDocument('Shell'), clientDocument('Changed')]
const unknown = '{ viewer { schoolName } }'
const introspection = '{ __schema { types { name } } }'
const apq = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha(text) } })

t.test('production answers the client’s documents alone, over HTTP', async t => {
  const w = await world(t, { now: new Date().toISOString() })
  const [{ amara }, { port }] = await Promise.all([people(w), production(t, w.url)])
  const ask = async (body: unknown, more: { path?: string; type?: string } = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql${more.path ?? ''}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${amara.bearer}`, 'content-type': more.type ?? 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, text, data: (JSON.parse(text) as { data?: unknown }).data ?? null }
  }
  t.match(await ask({ persisted: true, query: sha(shell) }), {
    data: { viewer: { roles: ['faculty'] } },
  })

  const tries: Record<string, Parameters<typeof ask>> = {
    'a document': [{ query: unknown }],
    'a document of the client by its text': [{ query: shell }],
    introspection: [{ query: introspection }],
    'a document said to be persisted': [{ persisted: true, query: unknown }],
    'an unknown hash': [{ persisted: true, query: sha(unknown) }],
    'the name of something that every object has': [{ persisted: true, query: 'constructor' }],
    'a hash with a document beside it': [{ persisted: false, query: unknown, extensions: apq(shell) }],
    'a document to be kept for later': [{ query: unknown, extensions: apq(unknown) }],
    'what was to be kept': [{ extensions: apq(unknown) }],
    'several at once': [[{ query: unknown }, { persisted: true, query: sha(shell) }]],
    'several of the client’s at once': [[{ persisted: true, query: sha(shell) }]],
    'a syntax tree': [{ query: parse(unknown) }],
    'a syntax tree as text': [{ query: JSON.stringify(parse(unknown)) }],
    'a document by name': [{ query: `${shell} query Other ${unknown}`, operationName: 'Other' }],
    'another name': [{ persisted: true, query: sha(shell), operationName: 'Other' }],
    'a document as the body': [unknown, { type: 'application/graphql' }],
    'GET with a document': [undefined, { path: `?query=${encodeURIComponent(unknown)}` }],
    'GET with introspection': [undefined, { path: `?query=${encodeURIComponent(introspection)}` }],
    'GET with one to be kept': [undefined, { path: `?extensions=${encodeURIComponent(JSON.stringify(apq(unknown)))}` }],
    'the subscription': [{ persisted: true, query: sha(changed), variables: { topics: ['gaps'] } }],
    'the page of an editor': [undefined, { path: '?raw' }],
  }
  for (const [what, args] of Object.entries(tries)) {
    const { status, data, text } = await ask(...args)
    t.match([data, status >= 400 || /errors/.test(text)], [null, true], what)
    t.notMatch(text, /Amara|Our school|__Type|Did you mean/, `${what}: nothing is told`)
  }
})

t.test('and over WebSocket', async t => {
  const w = await world(t, { now: new Date().toISOString() })
  const [{ amara }, { port }] = await Promise.all([people(w), production(t, w.url)])
  t.ok(await listen(t, port, amara.bearer), 'the client’s own subscription is answered')

  const topics = { variables: { topics: ['gaps'] } }
  const tries: Record<string, object> = {
    'a document': { query: unknown },
    'a document of the client that is no subscription': { query: shell },
    introspection: { query: introspection },
    'a mutation': { query: 'mutation { chooseLanguage(input: { language: "en" }) { viewer { schoolName } } }' },
    'another subscription': { query: 'subscription { changed(topics: [gaps]) }' },
    'introspection as a subscription': { query: 'subscription { __schema { types { name } } }' },
    'the subscription with a space more': { query: `${changed} `, ...topics },
    'the subscription under another name': { query: changed.replace('changed(', 'other: changed('), ...topics },
    'the subscription as a syntax tree': { query: parse(changed), ...topics },
    'a query as a syntax tree': { query: parse(unknown) },
    'a subscription as a syntax tree in text': { query: JSON.stringify(parse(changed)), ...topics },
    'a hash': { query: sha(changed), persisted: true, ...topics },
    'a hash to be looked up': { extensions: apq(changed), ...topics },
    'one of two by name': { query: `${changed} query Other ${unknown}`, operationName: 'Other', ...topics },
    'the subscription of two by name': {
      query: `${changed} query Other ${unknown}`,
      operationName: 'Changed',
      ...topics,
    },
    'a name that it has not': { query: changed, operationName: 'Other', ...topics },
    'several at once': [{ query: changed, ...topics }],
    nothing: {},
  }
  const bodies = ['graphql-transport-ws', 'graphql-ws'].flatMap(protocol =>
    Object.entries(tries).map(([what, payload]) => ({ protocol, what, payload })),
  )
  for (const { protocol, what, payload } of bodies) {
    const { say } = await rawSocket(t, port, { bearer: amara.bearer, protocol })
    const type = protocol === 'graphql-ws' ? 'start' : 'subscribe'
    const answer = await say({ id: '1', type, payload })
    t.match(answer, { type: 'error' }, `${what} (${protocol})`)
    t.notMatch(JSON.stringify(answer), /Amara|Our school|__Type/)
    const extended = {
      id: '2',
      type,
      payload,
      persisted: true,
      extensions: [{ type: 'connectionInit', payload: { persisted: true } }],
    }
    t.match(await say(extended), { type: 'error' }, `${what}, with an extension`)
  }
})

t.test('over a WebSocket nobody says more, or more often, than a page does', async t => {
  const w = await world(t, { now: new Date().toISOString() })
  const [{ amara }, { port }] = await Promise.all([people(w), production(t, w.url)])
  const asked = { id: '1', type: 'subscribe', payload: { query: unknown } }
  const { say } = await rawSocket(t, port, { bearer: amara.bearer })
  for (let page = 0; page < 40; page++) t.match(await say(asked), { type: 'error' })
  let answered = 40
  while (answered < 300 && 'type' in (await say(asked))) answered++
  t.ok(answered >= 90 && answered < 150, `${answered} answers`)

  const long = await rawSocket(t, port, { bearer: amara.bearer })
  const text = (signs: number) => ({ ...asked, payload: { query: `{ ${'a '.repeat(signs / 2)}}` } })
  t.match(await long.say(text(3000)), { type: 'error' })
  t.match(await long.say(text(5000)), { closed: 1009 })
})
