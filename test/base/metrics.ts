import t, { type Test } from 'tap'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { testDatabase } from '../support/database.ts'
import { secretKey } from '../support/service.ts'

async function statusOfMetrics(t: Test, env: Record<string, string>, headers: Record<string, string> = {}) {
  const { db, url } = await testDatabase(t)
  const config = readConfig({ SECRET_KEY: secretKey, LOG_LEVEL: 'silent', DATA_DIR: '.data-test/files', ...env })
  const app = await buildApp({ config, db, databaseUrl: url, now: () => new Date(), sandboxUrl: () => null })
  t.teardown(() => app.close())
  return (await app.inject({ url: '/metrics', headers })).statusCode
}

t.test('a collector on this machine reads the metrics; behind a proxy only where that was said', async t => {
  t.equal(await statusOfMetrics(t, {}), 200)
  t.equal(await statusOfMetrics(t, { METRICS: 'false' }), 404)
  t.equal(await statusOfMetrics(t, { TRUST_PROXY: 'true' }), 404, 'the proxy may not say for whom it asks')
  t.equal(await statusOfMetrics(t, { TRUST_PROXY: 'true', METRICS: 'true' }), 200)
  const somebody = { 'x-forwarded-for': '198.51.100.7' }
  t.equal(await statusOfMetrics(t, { TRUST_PROXY: 'true', METRICS: 'true' }, somebody), 404)
})
