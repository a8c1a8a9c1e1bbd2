// A service of its own that books for many at once: it says that it is ready, begins when told so, and prints what each was answered.
import { buildApp } from '../../../server/app.ts'
import { openDatabase } from '../../../server/base/database.ts'
import { readConfig } from '../../../server/config.ts'
import { patient } from '../../support/service.ts'

const { DATABASE, SECRET, NOW, SESSION, BEARERS } = process.env as Record<string, string>
const began = Date.now()
const db = openDatabase(DATABASE!)
const config = readConfig({ RUN: 'web', SECRET_KEY: SECRET!, LOG_LEVEL: 'silent', DATA_DIR: '.data-test/files' })
const app = await buildApp({
  config,
  db,
  databaseUrl: DATABASE!,
  now: () => new Date(Number(NOW) + Date.now() - began),
  sandboxUrl: () => null,
  pressure: patient,
})
await app.ready()
const query = `mutation ($input: BookSeatInput!) { bookSeat(input: $input) { booking { state } refusal { code } } }`
const book = async (bearer: string) => {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${bearer}` },
    payload: { query, variables: { input: { sessionId: SESSION, orWait: true } } },
  })
  const { data, errors } = answer.json<{ data: { bookSeat: object } | null; errors?: object[] }>()
  return data?.bookSeat ?? { refusal: errors ?? answer.statusCode }
}
console.log('ready')
process.stdin.once('data', () => {
  void Promise.all((JSON.parse(BEARERS!) as string[]).map(book)).then(async told => {
    console.log(JSON.stringify(told))
    await app.close()
    await db.destroy()
    process.exit(0)
  })
})
