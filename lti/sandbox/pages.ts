import type { FastifyInstance } from 'fastify'
import { html, type Html } from '../pages/html.ts'
import { activeTool } from './click.ts'
import { pageOf, sendPage } from './look.ts'
import { field } from './routes.ts'
import { languageOf, sayIn } from './say.ts'
import type { Language, Lms, SandboxCourse, SandboxPerson } from './world.ts'

const courseOf = (lms: Lms, key: string): SandboxCourse | undefined => lms.courses.find(course => course.key === key)

const courseLinks = (lms: Lms, person: SandboxPerson, language: Language): Html[] =>
  Object.entries(person.courses).flatMap(([key, role]) => {
    const course = courseOf(lms, key)
    const say = sayIn(language)
    if (!course) return []
    const title = course.title[language]
    return html`<li>
      <a
        href="/course/${key}?as=${person.key}&lang=${language}"
        aria-label="${say('openCourse', { course: title, name: person.name })}"
        >${title}</a
      >
      <span class="role">${say(`role.${role}`)}</span>
    </li>`
  })

const personCard = (lms: Lms, person: SandboxPerson, language: Language): Html =>
  html`<li>
    <h2>${person.name}</h2>
    <p>${person.about[language]}${person.administrator && html` · ${sayIn(language)('administrator')}`}</p>
    <ul>
      ${courseLinks(lms, person, language)}
    </ul>
  </li>`

const cards = (lms: Lms, people: readonly SandboxPerson[], language: Language): Html =>
  html`<ul class="people">
    ${people.map(person => personCard(lms, person, language))}
  </ul>`

const neighbours = (lms: Lms, language: Language): Html | null =>
  lms.neighbours.length === 0
    ? null
    : html`<h2>${sayIn(language)('otherPlatforms')}</h2>
        <ul>
          ${lms.neighbours.map(other => html`<li><a href="${other.url}/?lang=${language}">${other.title[language]}</a></li>`)}
        </ul>`

const frontPage = (lms: Lms, language: Language): Html => {
  const say = sayIn(language)
  const others = lms.people.filter(person => person.listed === false)
  const body = html`<h1>${say('people')}</h1>
    <p>${say('lead')}</p>
    ${!activeTool(lms) && html`<p>${say(lms.tools.size > 0 ? 'notActive' : 'noTool')}</p>`}
    ${cards(
      lms,
      lms.people.filter(person => person.listed !== false),
      language,
    )}
    ${
      others.length > 0 &&
      html`<details>
        <summary>${say('others')} (${others.length})</summary>
        ${cards(lms, others, language)}
      </details>`
    }
    ${neighbours(lms, language)}
    <p><a href="/admin/tools?lang=${language}">${say('tools')}</a></p>`
  return pageOf(lms, { title: say('people'), language, body, self: '/' })
}

const frame = (lms: Lms, address: string, title: string): Html =>
  html`<iframe class="tool" name="tool" title="${title}" src="${address}" allow="fullscreen; clipboard-write"></iframe>
    ${
      lms.manner === 'canvas' &&
      html`<iframe
        class="storage"
        name="post_message_forwarding"
        title=""
        aria-hidden="true"
        tabindex="-1"
        src="/storage"
      ></iframe>`
    }`

const coursePage = (lms: Lms, who: { person: SandboxPerson; course: SandboxCourse; language: Language }): Html => {
  const { person, course, language } = who
  const say = sayIn(language)
  const address = `/launch/${person.key}/${course.key}?lang=${language}`
  const body = html`<div class="course-bar">
      <h1>${course.title[language]}</h1>
      <p>
        <span>${say('signedInAs', { name: person.name })}</span>
        <a href="${address}&target=window" target="_blank" rel="noopener">${say('newWindow')}</a>
        <a href="/?lang=${language}">${say('everybody')}</a>
      </p>
    </div>
    ${activeTool(lms) ? frame(lms, address, say('toolFrame')) : html`<p>${say(lms.tools.size > 0 ? 'notActive' : 'noTool')}</p>`}`
  const self = `/course/${course.key}?as=${person.key}`
  const script = lms.manner === 'canvas' ? 'capabilities' : undefined
  return pageOf(lms, { title: course.title[language], language, body, self, ...(script ? { script } : {}) })
}

/** The pages of people and courses. */
export const addPages = (app: FastifyInstance, lms: Lms): void => {
  app.get('/', (request, reply) => sendPage(reply, frontPage(lms, languageOf(request))))

  app.get('/course/:course', (request, reply) => {
    const course = courseOf(lms, field(request.params, 'course') ?? '')
    const person = lms.people.find(one => one.key === field(request.query, 'as'))
    if (!course || !person) return reply.redirect('/')
    return sendPage(reply, coursePage(lms, { person, course, language: languageOf(request) }))
  })

  app.get('/storage', (request, reply) => {
    const language = languageOf(request)
    return sendPage(reply, pageOf(lms, { title: 'storage', language, body: html``, script: 'storage' }))
  })

  app.route({
    method: ['GET', 'POST'],
    url: '/content-item-return',
    handler: (request, reply) => {
      const language = languageOf(request)
      const say = sayIn(language)
      return sendPage(
        reply,
        pageOf(lms, { title: say('sandbox'), language, body: html`<h1>${say('answerReceived')}</h1>` }),
      )
    },
  })
}
