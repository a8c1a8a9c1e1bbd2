import formbody from '@fastify/formbody'
import type { FastifyInstance } from 'fastify'
import { againstFloods } from '../../../lti/flood.ts'
import { html, type Html } from '../../../lti/pages/html.ts'
import type { Language } from '../../base/caller.ts'
import type { Db } from '../../base/database.ts'
import { languageOf, ownPage, ownPolicy, type OwnPage } from '../../base/own-page.ts'
import { fill } from '../../notices/say.ts'
import { whenText } from '../../base/when.ts'
import { offerByLink, type Shown } from './by-link.ts'
import { texts } from './text.ts'

interface Options {
  db: Db
  now: () => Date
}

/** `/seat/<token>`: opened it shows what is held and changes nothing, since scanners open what is in a mail; its buttons take the seat or pass it on. */
export async function addSeatOffers(app: FastifyInstance, { db, now }: Options): Promise<void> {
  await app.register(async scope => {
    if (!scope.hasContentTypeParser('application/x-www-form-urlencoded')) await scope.register(formbody)
    for (const method of ['GET', 'POST'] as const)
      scope.route<{ Params: { token: string }; Body: { answer?: unknown } | undefined }>({
        method,
        url: '/seat/:token',
        config: againstFloods,
        async handler(request, reply) {
          const said = method === 'POST' ? request.body?.answer : null
          const answer = said === 'take' || said === 'pass' ? said : null
          const found = await offerByLink({ db, now: now() }, request.params.token, answer)
          return reply
            .code(found ? 200 : 404)
            .type('text/html; charset=utf-8')
            .headers({
              'cache-control': 'no-store',
              'referrer-policy': 'no-referrer',
              'x-robots-tag': 'noindex, nofollow',
              'content-security-policy': ownPolicy("'self'"),
            })
            .send(found ? pageOf(found) : gonePage(languageOf(request.headers['accept-language'])))
        },
      })
  })
}

function pageOf({ offer, state, clash, language }: Shown): string {
  const t = texts[language]
  const { title, school, zone, gap, startsAt, offeredUntil } = offer
  const values = { title, gap, when: whenText(startsAt, zone), until: whenText(offeredUntil, zone) }
  const say = (key: keyof typeof t): string => fill(t[key], values, language)
  if (state !== 'question') return page({ language, school, title: say(state) }, html`<p>${say(`${state}Next`)}</p>`)
  const other = clash && { other: clash.title, otherWhen: whenText(clash.startsAt, zone) }
  const body = html`<p>${say('held')}</p>
    <p>${say('why')}</p>
    ${other && html`<p role="alert"><strong>${fill(t.clash, other, language)}</strong></p>`}
    <form method="post">
      <p class="actions">
        <button class="button primary" type="submit" name="answer" value="take">${t.take}</button>
        <button class="button" type="submit" name="answer" value="pass">${t.pass}</button>
      </p>
    </form>`
  return page({ language, school, title: say('question') }, body)
}

const gonePage = (language: Language): string =>
  page({ language, school: null, title: texts[language].gone }, html`<p>${texts[language].goneNext}</p>`)

const page = (about: Pick<OwnPage, 'language' | 'title' | 'school'>, body: Html): string =>
  ownPage({
    ...about,
    body: html`<main class="stack">
      <h1>${about.title}</h1>
      ${body}
    </main>`,
  })
