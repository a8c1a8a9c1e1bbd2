import type { Page, Route } from 'playwright-core'
import t from 'tap'
import { seriousFindings } from '../support/browser.ts'
import { walkableDemo } from '../support/walkable.ts'
import { visitor, type Visit } from '../support/visitor.ts'

/** What the LMS sent on to Landbridge at last, as somebody at the wire would read it. */
function listen(page: Page): () => string {
  let sent = ''
  page.on('request', request => {
    if (request.method() === 'POST' && request.url().endsWith('/lti/launch')) sent = request.postData() ?? ''
  })
  return () => sent
}

const sendAgain = ({ frame }: Visit, body: string): Promise<unknown> =>
  frame.evaluate(`{
    const form = document.body.appendChild(document.createElement('form'))
    Object.assign(form, { method: 'post', action: '/lti/launch' })
    for (const [name, value] of new URLSearchParams(${JSON.stringify(body)})) {
      const input = form.appendChild(document.createElement('input'))
      Object.assign(input, { type: 'hidden', name, value })
    }
    form.submit()
  }`)

/** Another letter in the signature. */
const tamper = (route: Route): Promise<void> => {
  const fields = new URLSearchParams(route.request().postData() ?? '')
  const token = fields.get('id_token') ?? ''
  fields.set('id_token', `${token.slice(0, -9)}${token.at(-9) === 'A' ? 'B' : 'A'}${token.slice(-8)}`)
  return route.continue({ postData: fields.toString() })
}

t.test('what goes wrong at a launch is told to the reader, and what to do', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)
  const studentAt = school.moodle.courseUrl('student', 'trade')

  await t.test('a launch that is sent twice: the link was used', async () => {
    const page = await somebody.page()
    const sent = listen(page)
    const visit = await somebody.click(page, studentAt)
    await visit.sees('Landbridge is for those who teach')
    await sendAgain(visit, sent())
    await visit.sees('This link was already used')
    await visit.checkBoth('error-used')
  })

  await t.test(
    'a launch that was changed on its way: not trusted, in Chinese for Chen Wei, whose LMS is Chinese',
    async () => {
      const page = await somebody.page()
      await page.route('**/lti/launch', tamper)
      const visit = await somebody.click(page, school.moodle.courseUrl('chen-wei', 'facdev'))
      await visit.sees('无法验证此次登录')
      t.equal(await visit.frame.getAttribute('html', 'lang'), 'zh-Hans')
      t.match(await visit.frame.textContent('.facts'), /请求编号.*原因代码.*SIGNATURE_WRONG/s)
      await visit.checkBoth('error-not-trusted-chinese')
    },
  )

  await t.test('a fault that is planted in the frame is found by what looks for faults', async t => {
    const page = await somebody.page()
    const visit = await somebody.click(page, studentAt)
    await visit.sees('Landbridge is for those who teach')
    t.strictSame(await seriousFindings(page), [])
    await visit.frame.evaluate(`document.querySelector('main').append(document.createElement('select'))`)
    t.match(await seriousFindings(page), [/^in the frame tool: select-name: select/])
    await visit.frame.evaluate(`{
      document.querySelector('main select').remove()
      document.querySelector('main p').style.color = 'color-mix(in srgb, currentColor 30%, transparent)'
    }`)
    t.match(
      await seriousFindings(page),
      [/^in the frame tool: color-contrast: /],
      'also where its like had passed before',
    )
  })
})
