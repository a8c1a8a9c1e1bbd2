import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { html, type Html } from '../pages/html.ts'
import { pageOf, sendPage } from './look.ts'
import { changed } from './misbehave.ts'
import { field } from './routes.ts'
import { languageOf, sayIn } from './say.ts'
import type { Click, Language, Lms, MessageKind, Tool } from './world.ts'

const minutes = 60_000

/** The one connected tool that people can click on. */
export const activeTool = (lms: Lms): Tool | undefined => [...lms.tools.values()].findLast(tool => tool.active)

const remember = (lms: Lms, click: Click): string => {
  const id = `ltilaunch_${randomUUID().replaceAll('-', '')}`
  lms.clicks.set(id, click)
  return id
}

const hintOf = (lms: Lms, id: string): string =>
  lms.manner === 'moodle' ? JSON.stringify({ cmid: 9, launchid: id }) : id

/** The click that a message hint stands for; every hint is good once. */
export const takeClick = (lms: Lms, hint: string): Click | null => {
  const id = lms.manner === 'moodle' ? (/"launchid":"(\w+)"/.exec(hint)?.[1] ?? '') : hint
  const click = lms.clicks.get(id)
  lms.clicks.delete(id)
  return click && click.endsAt > lms.now() ? click : null
}

/** A form that posts itself, with a button for browsers without scripts. */
export const postForm = (
  lms: Lms,
  language: Language,
  form: { action: string; fields: Record<string, unknown> },
): Html => {
  const say = sayIn(language)
  const body = html`<form method="post" action="${form.action}">
    ${Object.entries(form.fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${String(value)}" />`)}
    <p role="status">${say('opening')}</p>
    <button type="submit">${say('continue')}</button>
  </form>`
  return pageOf(lms, { title: say('opening'), language, body, script: 'post' })
}

/** The fields with which the LMS begins a third-party login. */
const loginFields = (lms: Lms, click: Click): Record<string, unknown> => ({
  iss: lms.url,
  target_link_uri: click.tool.targetUrl,
  login_hint: click.person.userId,
  lti_message_hint: hintOf(lms, remember(lms, click)),
  client_id: click.tool.clientId,
  lti_deployment_id: click.tool.deploymentId,
  ...(lms.manner === 'canvas' ? { canvas_environment: 'prod', canvas_region: 'not_configured' } : {}),
  ...(lms.manner === 'canvas' && click.target === 'iframe' ? { lti_storage_target: 'post_message_forwarding' } : {}),
})

const clickFrom = (lms: Lms, request: FastifyRequest): Click | null => {
  const person = lms.people.find(one => one.key === field(request.params, 'person'))
  const course = lms.courses.find(one => one.key === field(request.params, 'course')) ?? null
  const tool = activeTool(lms)
  if (!person || !tool) return null
  const message = (field(request.query, 'message') ?? 'resource-link') as MessageKind
  const target = field(request.query, 'target') === 'window' ? 'window' : 'iframe'
  const language = languageOf(request)
  return { person, course, message, target, language, tool, endsAt: new Date(lms.now().getTime() + 5 * minutes) }
}

/** `/launch/<person>/<course>`: somebody clicked on the tool in a course; the login goes to the tool from here. */
export const addClicks = (app: FastifyInstance, lms: Lms): void => {
  app.get('/launch/:person/:course', (request, reply) => {
    const language = languageOf(request)
    const click = clickFrom(lms, request)
    if (!click) {
      const say = sayIn(language)
      const body = html`<p>${say(lms.tools.size > 0 ? 'notActive' : 'noTool')}</p>`
      return sendPage(reply.code(404), pageOf(lms, { title: say('sandbox'), language, body }))
    }
    const fields = changed(loginFields(lms, click), lms.behaviour.login)
    return sendPage(reply, postForm(lms, language, { action: click.tool.loginUrl, fields }))
  })
}
