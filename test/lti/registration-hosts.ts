import t from 'tap'
import { assertHostsAgree, framingOrigins } from '../../lti/registration/hosts.ts'
import type { PlatformConfiguration } from '../../lti/registration/read-configuration.ts'

const on = (host: string, changes: Partial<PlatformConfiguration> = {}): PlatformConfiguration => ({
  issuer: `https://${host}`,
  authorizationUrl: `https://${host}/auth`,
  tokenUrl: `https://${host}/token`,
  jwksUrl: `https://${host}/keys`,
  registrationUrl: `https://${host}/register`,
  tokenAudience: null,
  scopes: [],
  product: 'moodle',
  version: '',
  accountName: null,
  accountDomain: null,
  messages: {},
  ...changes,
})

const canvas = 'https://canvas.instructure.com'
const sso = (changes: Partial<PlatformConfiguration> = {}) =>
  on('sso.canvaslms.com', {
    product: 'canvas',
    issuer: canvas,
    tokenUrl: 'https://school.instructure.com/login/oauth2/token',
    ...changes,
  })

t.test('who may name which hosts', async t => {
  const cases: [string, string, PlatformConfiguration, string | null][] = [
    ['a Moodle on its own host', 'https://moodle.example/c', on('moodle.example'), null],
    [
      'a Moodle in a folder',
      'https://school.example/moodle/c',
      on('school.example', { issuer: 'https://school.example/moodle' }),
      null,
    ],
    [
      'a Moodle that asks for assertions meant for another',
      'https://moodle.example/c',
      on('moodle.example', { tokenAudience: 'https://victim.example/token' }),
      'HOST_MISMATCH',
    ],
    [
      'a Moodle with an audience of its own',
      'https://moodle.example/c',
      on('moodle.example', { tokenAudience: 'https://moodle.example' }),
      null,
    ],
    ['a Moodle of another host', 'https://evil.example/c', on('moodle.example'), 'ISSUER_MISMATCH'],
    [
      'a Moodle over http',
      'https://moodle.example/c',
      on('moodle.example', { issuer: 'http://moodle.example' }),
      'ISSUER_MISMATCH',
    ],
    [
      'an issuer with a query',
      'https://moodle.example/c',
      on('moodle.example', { issuer: 'https://moodle.example/?a=b' }),
      'ISSUER_MISMATCH',
    ],
    ['hosted Canvas over its maker’s hosts', 'https://sso.canvaslms.com/c', sso(), null],
    [
      'hosted Canvas of the test kind',
      'https://school.test.instructure.com/c',
      sso({ issuer: 'https://canvas.test.instructure.com' }),
      null,
    ],
    [
      'hosted Canvas with a foreign key set',
      'https://sso.canvaslms.com/c',
      sso({ jwksUrl: 'https://evil.example/keys' }),
      'HOST_MISMATCH',
    ],
    [
      'hosted Canvas with a look-alike',
      'https://sso.canvaslms.com/c',
      sso({ jwksUrl: 'https://sso.canvaslms.com.evil.example/keys' }),
      'HOST_MISMATCH',
    ],
    [
      'hosted Canvas without https',
      'https://sso.canvaslms.com/c',
      sso({ jwksUrl: 'http://sso.canvaslms.com/keys' }),
      'HOST_MISMATCH',
    ],
    [
      'self-hosted Canvas with the common issuer',
      'https://canvas.school.example/c',
      on('canvas.school.example', { product: 'canvas', issuer: canvas }),
      null,
    ],
    [
      'self-hosted Canvas that names the maker’s keys',
      'https://evil.example/c',
      on('evil.example', { product: 'canvas', issuer: canvas, jwksUrl: 'https://sso.canvaslms.com/keys' }),
      'HOST_MISMATCH',
    ],
    [
      'the common issuer of Canvas from something else',
      'https://evil.example/c',
      on('evil.example', { product: 'other', issuer: canvas }),
      'ISSUER_MISMATCH',
    ],
  ]
  for (const [name, address, configuration, code] of cases) {
    if (code) t.throws(() => assertHostsAgree(configuration, address), { code }, name)
    else t.doesNotThrow(() => assertHostsAgree(configuration, address), name)
  }
})

t.test('the pages of hosted Canvas stand on the account’s own host', async t => {
  const origins = framingOrigins(sso({ accountDomain: 'canvas.school.edu' }), 'https://sso.canvaslms.com/c')
  t.strictSame(origins, ['https://sso.canvaslms.com', 'https://canvas.school.edu'])
})
