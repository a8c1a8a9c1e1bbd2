import type { InjectOptions } from 'fastify'
import t from 'tap'
import { newId } from '../../server/base/ids.ts'
import { world, type World } from '../support/world.ts'

const perMinute = 3000
const campus = '198.51.100.7'
const routes: [string, InjectOptions][] = [
  ['/lti/login/nowhere', { method: 'POST' }],
  ['/lti/launch', { method: 'POST' }],
  ['/lti/launch', { method: 'GET' }],
  ['/app/visit', { method: 'POST' }],
  [`/app/${newId()}/gaps`, { method: 'GET' }],
]

/** Each time the statuses that were seen. */
async function flood(w: World, asked: InjectOptions, from: (at: number) => string): Promise<number[]> {
  const seen = new Set<number>()
  for (let at = 0; at < perMinute; at++)
    seen.add((await w.app.inject({ ...asked, remoteAddress: from(at) })).statusCode)
  return [...seen]
}

t.test('a lecture that opens at once from one address comes in; a flood waits, route by route', async t => {
  const w = await world(t)
  for (const [url, how] of routes) {
    const asked = { ...how, url }
    t.notOk((await flood(w, asked, () => campus)).includes(429), `${how.method} ${url}: as many as a campus asks`)
    w.statements()
    const answer = await w.app.inject({ ...asked, remoteAddress: campus })
    t.equal(answer.statusCode, 429)
    t.match(answer.headers, { 'retry-after': /^\d+$/ }, 'told when there is room again')
    t.same(w.statements(), [], 'and costs no look at the database')
    t.not((await w.app.inject({ ...asked, remoteAddress: '198.51.100.8' })).statusCode, 429, 'nobody else waits')
  }
  await t.test('a page says in the language of the reader to try again in a moment', async t => {
    const page = async (language: string) =>
      (await w.app.inject({ url: '/lti/launch', remoteAddress: campus, headers: { 'accept-language': language } })).body
    t.match(await page('en'), /Too much at once[^]*Wait a minute\.[^]*ASKED_TOO_OFTEN/)
    t.match(await page('zh-CN'), /<html lang="zh-Hans">[^]*同时访问的人太多/)
  })
})

t.test('a machine that changes its address within its network is counted as one', async t => {
  const w = await world(t)
  const asked = { url: '/lti/launch' }
  const from = (network: string) => (at: number) => `2001:db8:0:${network}:${(at + 1).toString(16)}::1`
  await flood(w, asked, from('a'))
  t.equal((await w.app.inject({ ...asked, remoteAddress: from('a')(perMinute) })).statusCode, 429)
  t.not((await w.app.inject({ ...asked, remoteAddress: from('b')(0) })).statusCode, 429)
})

t.test('behind a proxy whoever floods is known by what it has written, not by what they write before that', async t => {
  const somebody = '198.51.100.8'
  for (const proxies of [1, 2]) {
    const w = await world(t, { env: { TRUST_PROXY: String(proxies) } })
    const status = async (at: number, address: string) => {
      const written = [`203.0.113.${at % 256}`, address, ...Array<string>(proxies - 1).fill('10.0.0.1')]
      const headers = { 'x-forwarded-for': written.join(', ') }
      return (await w.app.inject({ url: '/lti/launch', headers, remoteAddress: '10.0.0.2' })).statusCode
    }
    for (let at = 0; at < perMinute; at++) await status(at, campus)
    t.equal(await status(perMinute, campus), 429, `of ${proxies}`)
    t.not(await status(perMinute, somebody), 429, 'nobody else waits')
  }
})

t.test('what stands among the origins of a platform and is none gets into no policy', async t => {
  const w = await world(t)
  const { deploymentId, platformId } = w.here
  const hostile = [
    "https://evil.example; script-src 'unsafe-inline'",
    'https:',
    'https://*',
    '*',
    'https://a.example b.example',
  ]
  const origins = [...hostile, 'https://moodle.example', 'https://canvas.example:8443']
  await w.db.updateTable('platform').set({ origins }).where('id', '=', platformId).execute()
  const policyOf = async (url: string) => String((await w.app.inject(url)).headers['content-security-policy'])
  const framers = async (url: string) =>
    (await policyOf(url)).split('; ').filter(part => part.startsWith('frame-ancestors'))
  const wrong = new URLSearchParams({
    iss: 'https://a.example',
    login_hint: '4',
    target_link_uri: 'http://127.0.0.1:3000/lti/launch',
  })
  const login = `/lti/login/${platformId}?${wrong.toString()}`
  const kept = 'https://moodle.example https://canvas.example:8443'
  t.same(await framers(`/app/${deploymentId}/gaps`), [`frame-ancestors 'self' ${kept}`])
  t.same(await framers(login), [`frame-ancestors ${kept}`], 'nor into that of a refusal')
  t.notMatch(await policyOf(`/app/${deploymentId}/gaps`), /unsafe-inline|evil/)
  t.same(await framers(`/app/${newId()}/gaps`), ["frame-ancestors 'self'"], 'of no deployment of ours')
})
