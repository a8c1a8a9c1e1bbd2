// Stock ltijs 5.9.9 (Express, ltijs-sequelize) as its documentation sets it up. Talks with the bench over IPC.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { Provider } = require('ltijs')
const Database = require('ltijs-sequelize')

const { databaseUrl, port, platform } = JSON.parse(process.env.BENCH)
const url = new URL(databaseUrl)
const plugin = new Database(url.pathname.slice(1), url.username, url.password, {
  host: url.hostname,
  port: Number(url.port),
  dialect: 'postgres',
  logging: false,
  pool: { max: 10 },
})
Provider.setup(
  '0123456789abcdef0123456789abcdef',
  { plugin },
  {
    appRoute: '/', // answers launches
    loginRoute: '/login',
    cookies: { secure: false, sameSite: '' },
    devMode: false,
  },
)
Provider.onConnect((token, _request, response) => response.send(`hello ${token.user}`))
await Provider.deploy({ port, silent: true })
await Provider.registerPlatform({
  url: platform.issuer,
  name: 'bench',
  clientId: platform.clientId,
  authenticationEndpoint: platform.authorizationUrl,
  accesstokenEndpoint: platform.tokenUrl,
  authConfig: { method: 'JWK_SET', key: platform.keySetUrl },
})
process.on('disconnect', () => process.exit(0)) // the bench has failed
process.on('message', question => {
  if (question === 'cpu') process.send({ cpu: process.cpuUsage() })
  if (question === 'stop') process.exit(0)
})
process.send({ ready: true })
