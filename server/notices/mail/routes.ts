import formbody from '@fastify/formbody'
import type { FastifyInstance } from 'fastify'
import { againstFloods } from '../../../lti/flood.ts'
import { html } from '../../../lti/pages/html.ts'
import type { Language } from '../../base/caller.ts'
import { inSchool, type Db } from '../../base/database.ts'
import { languageOf, ownPage, ownPolicy } from '../../base/own-page.ts'
import { readToken, schoolOf } from '../../base/tokens.ts'
import type { NoticeKind } from '../kinds.ts'
import { upsertChoices } from '../queries.ts'
import type { Unsubscribing } from './mail-notices.ts'
import { findLanguage } from './queries.ts'
import { texts } from './text.ts'

interface Options {
  db: Db
  now: () => Date
  kinds: readonly NoticeKind[]
}

/** `/unsubscribe/<token>`: opened it asks and changes nothing, since scanners open what is in a mail; posted to, by its button or a mail program, it does. */
export async function addUnsubscribing(app: FastifyInstance, options: Options): Promise<void> {
  await app.register(async scope => {
    if (!scope.hasContentTypeParser('application/x-www-form-urlencoded')) await scope.register(formbody)
    for (const method of ['GET', 'POST'] as const)
      scope.route<{ Params: { token: string } }>({
        method,
        url: '/unsubscribe/:token',
        config: againstFloods,
        async handler(request, reply) {
          const found = await unsubscribe(options, request.params.token, method === 'POST')
          return reply
            .code(found ? 200 : 404)
            .type('text/html; charset=utf-8')
            .header('cache-control', 'no-store')
            .header('referrer-policy', 'no-referrer')
            .header('content-security-policy', ownPolicy("'self'"))
            .send(page(found ?? { language: languageOf(request.headers['accept-language']), kinds: [], state: 'gone' }))
        },
      })
  })
}

interface Shown {
  language: Language
  kinds: readonly NoticeKind[]
  state: 'question' | 'done' | 'gone'
}

async function unsubscribe({ db, now, kinds }: Options, token: string, does: boolean): Promise<Shown | undefined> {
  const schoolId = schoolOf(token)
  if (!schoolId) return undefined
  return inSchool(db, schoolId, async db => {
    const teller = { db, schoolId, now: now() }
    const asked = await readToken<Unsubscribing>(db, token, { purpose: 'unsubscribe', now: teller.now })
    if (!asked) return undefined
    const meant = kinds.filter(({ name, duty }) => !duty && asked.kinds.includes(name))
    const choice = { personId: asked.personId, kinds: meant.map(({ name }) => name), way: 'never' } as const
    if (does) await upsertChoices(teller, choice)
    return { language: await findLanguage(teller, asked.personId), kinds: meant, state: does ? 'done' : 'question' }
  })
}

function page({ language, kinds, state }: Shown): string {
  const t = texts[language]
  const body = html`<main class="stack">
    <h1>${t.title}</h1>
    <p>${t[state]}</p>
    <ul>
      ${kinds.map(kind => html`<li>${kind.texts[language].name}</li>`)}
    </ul>
    ${
      state === 'question'
        ? html`<form method="post"><button class="button primary" type="submit">${t.button}</button></form>`
        : html`<p>${t.back}</p>`
    }
  </main>`
  return ownPage({ language, title: t.title, body })
}
