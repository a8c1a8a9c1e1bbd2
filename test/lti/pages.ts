import { readFileSync } from 'node:fs'
import t from 'tap'
import { claim } from '../../lti/claims.ts'
import { acceptedLanguage, languageOf } from '../../lti/language.ts'
import { assets } from '../../lti/pages/assets.ts'
import { reasons } from '../../lti/refusals.ts'
import { texts } from '../../lti/text.ts'
import { tool } from './tool.ts'

t.test('every reason has its words in both languages', async t => {
  t.strictSame(Object.keys(texts['zh-Hans'].page), Object.keys(texts.en.page))
  const used = new Set(Object.values(reasons).map(({ cause }) => cause))
  for (const language of ['en', 'zh-Hans'] as const) {
    const { causes } = texts[language]
    t.strictSame(new Set(Object.keys(causes)), used, language)
    for (const [cause, { title, text, steps }] of Object.entries(causes)) t.ok(title && text && steps.length, cause)
  }
})

t.test('a refusal is told in the language of the launch, else of the browser', async t => {
  const world = await tool(t)
  const begun = await world.login()
  const token = world.platform.sign(world.claims('other', { [claim.presentation]: { locale: 'zh_cn' } }))
  const chinese = await world.launch(begun, token)
  t.match(chinese.html, /<html lang="zh-Hans">/)
  t.match(chinese.html, /无法验证此次登录/)
  const accept = { headers: { 'accept-language': 'fr, zh-CN;q=0.9, en;q=0.8' } }
  t.match((await world.ask('/lti/launch', accept)).html, /Landbridge需从课程中打开/)
  t.match((await world.ask('/lti/launch', {})).html, /Landbridge opens from your course/)
  t.equal(languageOf('zh_TW'), 'zh-Hans')
  t.equal(languageOf('eng'), undefined)
  t.equal(acceptedLanguage('de;q=1, en;q=0, zh;q=0.1'), 'zh-Hans')
})

t.test('a page names its reason, its request and its platform, and lets nothing in', async t => {
  const world = await tool(t, { platform: { name: '<img src=x onerror=alert(1)>' } })
  const answer = await world.open({ nonce: 'x' })
  t.equal(answer.reason, 'NONCE_WRONG')
  t.match(answer.html, /<code>[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]+<\/code>/)
  t.match(answer.html, '&lt;img src=x onerror=alert(1)&gt;')
  t.match(answer.html, '2026-11-24 08:00:00 UTC')
  t.notMatch(answer.html, /<script>|<img|style=/)
  const policy = answer.headers.get('content-security-policy') ?? ''
  t.match(policy, `frame-ancestors ${world.row.issuer}`)
  t.match(policy, "default-src 'none'; script-src 'self'; style-src 'self'")
  t.equal(answer.headers.get('cache-control'), 'no-store')
  t.equal(answer.headers.get('x-frame-options'), null)
})

t.test('hints, states and tokens come out of a page as they went in, and as nothing else', async t => {
  const world = await tool(t)
  const hint = `"><script>alert(1)</script>'&`
  const begun = await world.login({ lti_storage_target: 'frame_1', lti_message_hint: hint })
  t.equal(begun.status, 200)
  t.notMatch(begun.html, '<script>alert')
  const next = new URL(/data-next="([^"]*)"/.exec(begun.html)![1]!.replaceAll('&amp;', '&'))
  t.equal(next.searchParams.get('lti_message_hint'), hint)
  const target = await world.login({ lti_storage_target: '"><script>' })
  t.equal(target.status, 302, 'a frame with an impossible name is none')
})

t.test('what the pages load is served with them, and may be kept', async t => {
  const world = await tool(t)
  const page = await world.ask('/lti/launch', {})
  for (const { path, type } of Object.values(assets)) {
    const answer = await world.ask(path, {})
    t.equal(answer.status, 200)
    t.equal(answer.headers.get('content-type'), type)
    t.match(answer.headers.get('cache-control'), 'immutable')
  }
  t.match(page.html, assets.style.path)
  t.match(page.html, assets.error.path)
  t.match(page.html, `rel="icon" href="${assets.icon.path}"`)
  t.match(page.headers.get('content-security-policy'), "img-src 'self'")
  t.match(assets.style.body, readFileSync('client/ui/tokens.css', 'utf8').slice(0, 200))
})

t.test('a fault of ours is told as such, without its text', async t => {
  const fail = async () => {
    throw new Error('relation "person" does not exist')
  }
  const world = await tool(t, { handlers: { onLaunch: fail } })
  const answer = await world.open()
  t.equal(answer.reason, 'FAULT_OF_OURS')
  t.equal(answer.status, 500)
  t.notMatch(answer.html, /relation/)
})

t.test('who is too busy says so, and asks to come back in a moment', async t => {
  const fail = async () => {
    throw Object.assign(new Error('Service Unavailable'), { statusCode: 503 })
  }
  const world = await tool(t, { handlers: { onLaunch: fail } })
  const answer = await world.open()
  t.match([answer.status, answer.reason], [503, 'TOO_MUCH_AT_ONCE'])
  t.match(answer.html, /Too much at once[^]*Wait a minute\./)
})

t.test('a body that is no form, or too large, ends on a page too', async t => {
  const world = await tool(t)
  const json = { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }
  t.equal((await world.ask('/lti/launch', json)).reason, 'NOT_A_LAUNCH')
  t.equal((await world.post('/lti/launch', { id_token: 'x'.repeat(300_000) })).reason, 'TOKEN_TOO_LARGE')
  t.equal((await world.ask('/lti/launch', { method: 'POST' })).reason, 'STATE_MISSING')
})
