import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { isReachable, zoneOf } from '../../lti/addresses.ts'
import { fetchSafely, type FetchRefused, type Guard } from '../../lti/fetch-safely.ts'

const strict: Guard = { allowPrivateHosts: false, development: false }
const campus: Guard = { allowPrivateHosts: true, development: false }
const development: Guard = { allowPrivateHosts: false, development: true }

const refusal = (guard: Guard, url: string, request = {}): Promise<string> =>
  fetchSafely(guard, url, { timeoutMs: 10_000, ...request }).then(
    answer => `answered ${answer.status}`,
    (error: FetchRefused) => error.code,
  )

const serve = async (t: Test, listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

t.test('addresses lie in zones', async t => {
  const zones = {
    public: ['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'],
    private: ['10.1.2.3', '172.31.0.1', '192.168.1.1', '100.64.0.1', 'fd00::1', '::ffff:10.0.0.1', '::ffff:a00:1'],
    loopback: ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1'],
    never: [
      ...['0.0.0.0', '169.254.169.254', '::', '224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.1', 'fe80::1'],
      ...['::ffff:169.254.169.254', '2002:a00:1::', '64:ff9b::a00:1', '2001:db8::1', 'ff02::1', 'localhost', ''],
    ],
  }
  for (const [zone, addresses] of Object.entries(zones))
    for (const address of addresses) t.equal(zoneOf(address), zone, address)
  t.equal(isReachable('169.254.169.254', 'https:', { allowPrivateHosts: true, development: true }), false)
})

t.test('never asked are', async t => {
  const cases: [string, Guard, string, string][] = [
    ['http', strict, 'http://93.184.216.34/', 'URL_NOT_ALLOWED'],
    ['http in development beyond this machine', development, 'http://93.184.216.34/', 'HOST_NOT_ALLOWED'],
    ['other protocols', strict, 'file:///etc/passwd', 'URL_NOT_ALLOWED'],
    ['no address at all', strict, 'jwks', 'URL_NOT_ALLOWED'],
    ['an address with a user', strict, 'https://a:b@lms.example/', 'URL_NOT_ALLOWED'],
    ['this machine', strict, 'https://127.0.0.1/', 'HOST_NOT_ALLOWED'],
    ['this machine, written oddly', strict, 'https://0x7f.1/', 'HOST_NOT_ALLOWED'],
    ['this machine, in IPv6', strict, 'https://[::ffff:127.0.0.1]/', 'HOST_NOT_ALLOWED'],
    ['this machine, by name', strict, 'https://localhost/', 'HOST_NOT_ALLOWED'],
    ['a private range', strict, 'https://10.0.0.1/', 'HOST_NOT_ALLOWED'],
    ["a cloud's metadata, also where campus hosts are allowed", campus, 'https://169.254.169.254/', 'HOST_NOT_ALLOWED'],
    ['this machine, also where campus hosts are allowed', campus, 'https://127.0.0.1/', 'HOST_NOT_ALLOWED'],
  ]
  for (const [sentence, guard, url, code] of cases) t.equal(await refusal(guard, url), code, sentence)
})

t.test('a name counts for the addresses behind it, where the connection takes them from', async t => {
  const named = (guard: Guard, ...addresses: string[]): Guard => ({
    ...guard,
    resolve: async () => addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
  })
  t.equal(await refusal(named(strict, '10.0.0.7'), 'https://lms.example/'), 'HOST_NOT_ALLOWED')
  t.equal(
    await refusal(named(strict, '93.184.216.34', '127.0.0.1'), 'https://lms.example/'),
    'HOST_NOT_ALLOWED',
    'one of several',
  )
  t.equal(await refusal(named(strict), 'https://lms.example/'), 'HOST_NOT_ALLOWED')
  t.equal(await refusal(named(development, '93.184.216.34'), 'http://localhost/'), 'HOST_NOT_ALLOWED')
  const url = await serve(t, (_, response) => response.end('here'))
  const here = url.replace('127.0.0.1', 'lms.localhost')
  let asked = 0
  const rebinding: Guard = {
    ...development,
    resolve: async () => [{ address: asked++ ? '10.0.0.1' : '127.0.0.1', family: 4 }],
  }
  t.equal(await refusal(rebinding, here), 'answered 200')
  t.equal(asked, 1, 'the resolver is asked once: its second answer is never used')
  t.equal(await refusal(rebinding, here), 'HOST_NOT_ALLOWED')
})

t.test('an answer is bounded in size and time', async t => {
  const url = await serve(t, (request, response) => {
    if (request.url === '/slow') return
    if (request.url === '/drip') return void response.write('{')
    response.end('x'.repeat(2_000))
  })
  t.equal(await refusal(development, `${url}/`), 'answered 200')
  t.equal(await refusal(development, `${url}/`, { maxBytes: 1_000 }), 'ANSWER_TOO_LARGE')
  t.equal(await refusal(development, `${url}/slow`, { timeoutMs: 50 }), 'TIMED_OUT')
  t.equal(await refusal(development, `${url}/drip`, { timeoutMs: 50 }), 'TIMED_OUT')
  t.equal(await refusal(development, 'http://127.0.0.1:1/'), 'UNREACHABLE')
})

t.test('redirects are followed on the same host, checked one by one', async t => {
  const seen: (string | undefined)[] = []
  const other = await serve(t, (request, response) => {
    seen.push(request.headers.authorization)
    response.end('other')
  })
  const url = await serve(t, (request, response) => {
    const to: Record<string, string> = {
      '/near': '/end',
      '/far': `${other}/`,
      '/inside': 'http://10.0.0.1/',
      '/circle': '/circle',
    }
    const location = to[request.url ?? '']
    if (location) response.writeHead(302, { location }).end()
    else response.end('end')
  })
  t.equal(await refusal(development, `${url}/near`), 'answered 200')
  t.equal(await refusal(development, `${url}/near`, { redirects: 'none' }), 'REDIRECT_NOT_ALLOWED')
  t.equal(await refusal(development, `${url}/near`, { method: 'POST' }), 'REDIRECT_NOT_ALLOWED')
  t.equal(await refusal(development, `${url}/far`), 'REDIRECT_NOT_ALLOWED')
  t.equal(await refusal(development, `${url}/inside`, { redirects: 'any' }), 'HOST_NOT_ALLOWED')
  t.equal(await refusal(development, `${url}/circle`, { redirects: 'any' }), 'REDIRECT_NOT_ALLOWED')
  const headers = { Authorization: 'Bearer secret' }
  t.equal(await refusal(development, `${url}/far`, { redirects: 'any', headers }), 'answered 200')
  t.strictSame(seen, [undefined], 'another host never gets our token')
})
