import type { FastifyInstance } from 'fastify'
import { html, type Html } from '../pages/html.ts'
import { pageOf, sendPage } from './look.ts'
import { initiationOf } from './register.ts'
import { field } from './routes.ts'
import { languageOf, sayIn } from './say.ts'
import type { Language, Lms, Tool } from './world.ts'

const row = (tool: Tool, language: Language): Html => {
  const say = sayIn(language)
  const act = (what: 'activate' | 'show', name: string) =>
    html`<form method="post" action="/admin/tools/${tool.clientId}/${what}">
      <button type="submit">${name}</button>
    </form>`
  return html`<tr>
    <th scope="row">${tool.name}</th>
    <td>${tool.clientId}</td>
    <td>${tool.deploymentId}</td>
    <td>${tool.active ? say('active') : html`${say('pending')} ${act('activate', say('activate'))}`}</td>
    <td>${tool.shown ? say('shown') : act('show', say('show'))}</td>
  </tr>`
}

const toolsPage = (lms: Lms, language: Language): Html => {
  const say = sayIn(language)
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${say('toolName')}</th>
        <th scope="col">${say('clientId')}</th>
        <th scope="col">${say('deployment')}</th>
        <th scope="col">${say('state')}</th>
        <th scope="col">${say('show')}</th>
      </tr>
    </thead>
    <tbody>
      ${[...lms.tools.values()].map(tool => row(tool, language))}
    </tbody>
  </table>`
  const body = html`<h1>${say('tools')}</h1>
    ${lms.tools.size > 0 ? table : html`<p>${say('noTool')}</p>`}
    <h2>${say('connect')}</h2>
    <p>${say('connectLead')}</p>
    <form method="get" action="/admin/register">
      <label for="link">${say('link')}</label>
      <input id="link" name="link" type="url" required />
      <input type="hidden" name="lang" value="${language}" />
      <p><button type="submit">${say('connectButton')}</button></p>
    </form>`
  return pageOf(lms, { title: say('tools'), language, body, self: '/admin/tools' })
}

const registerPage = (lms: Lms, link: string, language: Language): Html => {
  const say = sayIn(language)
  const body = html`<h1>${say('registering')}</h1>
    <iframe class="tool" name="registration" title="${say('registering')}" src="${initiationOf(lms, link)}"></iframe>`
  return pageOf(lms, { title: say('registering'), language, body, script: 'close' })
}

/** What an administrator of the LMS does: connect a tool by its link, then activate and show it. */
export const addAdministration = (app: FastifyInstance, lms: Lms): void => {
  app.get('/admin/tools', (request, reply) => sendPage(reply, toolsPage(lms, languageOf(request))))

  app.get('/admin/register', (request, reply) => {
    const link = field(request.query, 'link') ?? ''
    if (!URL.canParse(link)) return reply.redirect('/admin/tools')
    return sendPage(reply, registerPage(lms, link, languageOf(request)))
  })

  app.post('/admin/tools/:clientId/:what', (request, reply) => {
    const tool = lms.tools.get(field(request.params, 'clientId') ?? '')
    if (tool) tool[field(request.params, 'what') === 'activate' ? 'active' : 'shown'] = true
    return reply.redirect('/admin/tools', 303)
  })
}
