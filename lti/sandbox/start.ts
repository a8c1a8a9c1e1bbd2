import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import { addAdministration } from './administration.ts'
import { addAuthorization } from './authorize.ts'
import { addClicks } from './click.ts'
import { openKeys, rotate } from './keys.ts'
import { policyOf } from './look.ts'
import { paths, scopesOf } from './manners.ts'
import type { Behaviour } from './misbehave.ts'
import { addPages } from './pages.ts'
import { addRegistration, initiationOf } from './register.ts'
import { addMetadata } from './routes.ts'
import { scripts } from './scripts.ts'
import { addToken } from './token.ts'
import type { Lms, MessageKind, SandboxOptions, Tool } from './world.ts'

export type { SandboxCourse, SandboxOptions, SandboxPerson } from './world.ts'

const css = readFileSync(new URL('./sandbox.css', import.meta.url), 'utf8')
const titles = {
  moodle: { en: 'Sandbox Moodle', 'zh-Hans': '演示 Moodle' },
  canvas: { en: 'Sandbox Canvas', 'zh-Hans': '演示 Canvas' },
}

const buildLms = async (options: SandboxOptions): Promise<Lms> => {
  const manner = options.manner ?? 'moodle'
  return {
    title: titles[manner],
    neighbours: [],
    ...options,
    manner,
    url: '',
    keys: await openKeys(options.keyFile),
    tools: new Map(),
    clicks: new Map(),
    invitations: new Map(),
    assertions: new Set(),
    issued: [],
    behaviour: {},
  }
}

const buildApp = async (lms: Lms): Promise<FastifyInstance> => {
  const app = Fastify({ forceCloseConnections: true })
  await app.register(formbody)
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', policyOf(lms)).header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'strict-origin-when-cross-origin')
  })
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send()) // browsers ask for one by themselves
  app.get('/sandbox.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(css))
  for (const [name, script] of Object.entries(scripts)) {
    app.get(`/${name}.js`, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(script))
  }
  for (const add of [addPages, addClicks, addAuthorization, addMetadata, addRegistration, addToken, addAdministration])
    add(app, lms)
  return app
}

/** Everything a tool asks for when its operator enters the LMS by hand. */
const platformOf = (lms: Lms) => ({
  issuer: lms.url,
  authorizationUrl: lms.url + paths[lms.manner].authorization,
  tokenUrl: lms.url + paths[lms.manner].token,
  keySetUrl: lms.url + paths[lms.manner].keys,
  product: lms.manner as string,
})

/** Connects a tool by hand, as an administrator would who copies addresses; the same client id replaces. */
const connect = (lms: Lms, given: Partial<Tool> & Pick<Tool, 'loginUrl'>): Tool => {
  const launchUrl = `${lms.toolUrl}/lti/launch`
  const tool: Tool = {
    clientId: 'landbridge',
    deploymentId: '1',
    name: 'Landbridge',
    targetUrl: launchUrl,
    redirectUrls: [launchUrl],
    keySetUrl: `${lms.toolUrl}/lti/keys`,
    custom: { timezone: '$Person.address.timezone' },
    claims: ['name', 'given_name', 'family_name', 'email'],
    scopes: scopesOf[lms.manner].filter(scope => scope.includes('/lti-ags/') || scope.includes('/lti-nrps/')),
    active: true,
    shown: true,
    ...given,
  }
  lms.tools.set(tool.clientId, tool)
  return tool
}

/** A small LMS on an origin of its own (`localhost`, while the tool is on 127.0.0.1: two sites, as in production). */
export const startSandbox = async (options: SandboxOptions) => {
  const lms = await buildLms(options)
  const app = await buildApp(lms)
  await app.listen({ port: options.port ?? 0, host: 'localhost' })
  lms.url = `http://localhost:${(app.server.address() as AddressInfo).port}`
  return {
    url: lms.url,
    manner: lms.manner,
    /** what the operator of a tool enters for this LMS */
    platform: () => platformOf(lms),
    connect: (tool: Partial<Tool> & Pick<Tool, 'loginUrl'>) => connect(lms, tool),
    /** the address at which an administrator's browser opens a registration link */
    initiation: (link: string) => initiationOf(lms, link),
    /** what the administrator still has to do after a registration */
    activate: (clientId: string) => void Object.assign(lms.tools.get(clientId) ?? {}, { active: true, shown: true }),
    tools: (): readonly Tool[] => [...lms.tools.values()],
    /** the page of a course, with the tool in a frame */
    courseUrl: (person: string, course: string) => `${lms.url}/course/${course}?as=${person}`,
    /** the click itself: answers with the form of the login initiation */
    launchUrl: (person: string, course: string, message: MessageKind = 'resource-link') =>
      `${lms.url}/launch/${person}/${course}?message=${message}`,
    /** from now on do these things wrong; what is not named is right again */
    misbehave: (behaviour: Behaviour) => void (lms.behaviour = behaviour),
    behave: () => void (lms.behaviour = {}),
    rotateKeys: (forget = false) => rotate(lms.keys, forget),
    issued: (): readonly string[] => lms.issued,
    close: () => app.close(),
  }
}

export type Sandbox = Awaited<ReturnType<typeof startSandbox>>
