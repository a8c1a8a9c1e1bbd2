import Fastify from 'fastify'
import pg from 'pg'
import t, { type Test } from 'tap'
import { buildApp } from '../../server/app.ts'
import { inSchool } from '../../server/base/database.ts'
import { openJobs } from '../../server/base/jobs/work.ts'
import { addOutboxPage } from '../../server/base/outbox-page.ts'
import { keepingPost, smtpPost } from '../../server/base/post.ts'
import { readConfig } from '../../server/config.ts'
import type { Letter } from '../../server/people/mail/letter.ts'
import { sendMail, sweepMail } from '../../server/people/mail/send-mail.ts'
import { writeMail } from '../../server/people/mail/write-mail.ts'
import { invitationIn } from '../support/calendars.ts'
import { doJob, quiet } from '../support/jobs.ts'
import { run } from '../support/processes.ts'
import { secretKey, secrets } from '../support/service.ts'
import { mailServer } from '../support/smtp.ts'
import { until } from '../support/until.ts'
import { people, world, type Somebody } from '../support/world.ts'

const publicUrl = 'https://pd.example'
const letter: Letter = {
  subject: 'Evidence “Landed cost” <accepted>',
  parts: [{ text: 'Cora accepted “Landed cost” & more.', details: ['Level 3', 'Dated 24 November'] }],
  action: { label: 'Open your course', url: 'https://moodle.example/course/view.php?id=5' },
  footer: ['You hear of this because you handed it in.'],
  unsubscribe: { label: 'No such mail any more', url: 'https://pd.example/unsubscribe/x' },
}

/** A post office beside the world; `write` leaves a mail in the outbox, `deliver` does what its job does. */
async function office(t: Test) {
  const w = await world(t)
  const server = await mailServer(t)
  const persons = await people(w)
  const admin = new pg.Client(w.adminUrl)
  await admin.connect()
  t.teardown(() => admin.end())
  const post = smtpPost({ smtpUrl: server.url, from: 'Landbridge <pd@school.example>' })
  const { schoolId } = w.here
  const write = (to: Somebody, more: Partial<Letter> = {}) =>
    inSchool(w.db, schoolId, db =>
      writeMail({ db, schoolId, now: w.clock.now }, { personId: to.personId, letter: { ...letter, ...more } }),
    )
  const rows = async (what: string) => (await admin.query<Record<string, unknown>>(what)).rows
  const deliver = async () => {
    const [{ id }] = (await rows('select id from mail order by written_at desc, id desc limit 1')) as [{ id: string }]
    await doJob(w.db, sendMail({ post, publicUrl, secrets }), { schoolId, now: w.clock.now, data: { mailId: id } })
  }
  return { w, server, write, deliver, rows, ...persons }
}

t.test('mail says in the language of whom it is for what it is about, as text and as a page', async t => {
  const { write, deliver, server, amara, chenWei, rows } = await office(t)
  await write(amara)
  await deliver()
  const [mail] = server.received
  t.match(mail, {
    subject: letter.subject,
    from: { value: [{ name: 'Landbridge', address: 'pd@school.example' }] },
    to: { value: [{ name: 'Amara Okafor', address: 'amara@example.org' }] },
    messageId: /^<[0-9a-f-]{36}@pd\.example>$/,
    text: /^Hello Amara Okafor,\n\nCora accepted “Landed cost” & more\.\n {2}– Level 3\n[^]*Open your course:\nhttps:\/\/moodle/,
    html: /<html lang="en">[^]*Cora accepted “Landed cost” &amp; more\.[^]*<a style="[^"]*" href="https:\/\/moodle\.example/,
  })
  const headers = Object.fromEntries(mail!.headerLines.map(({ key, line }) => [key, line]))
  t.match(headers, {
    'list-unsubscribe': /<https:\/\/pd\.example\/unsubscribe\/x>/,
    'list-unsubscribe-post': /List-Unsubscribe=One-Click/,
  })
  await write(chenWei, { unsubscribe: null })
  await deliver()
  t.match(server.received[1], { text: /^陈伟，您好！\n/, html: /<html lang="zh-Hans">/ })
  t.notOk(server.received[1]!.headers.has('list'), 'what is a duty is not unsubscribed from')
  t.match(await rows('select letter, sent_at is not null as sent, given_up_at from mail'), [
    { letter: null, sent: true, given_up_at: null },
    { letter: null, sent: true, given_up_at: null },
  ])
  await deliver()
  t.equal(server.received.length, 2, 'what has left does not leave again')
})

t.test(
  'what cannot leave now is tried again, what never can is given up, and both say why but not to whom',
  async t => {
    const { write, deliver, server, amara, bilal, rows, w } = await office(t)
    await write(amara)
    server.answer = { code: 451, text: 'mailbox <amara@example.org> is busy' }
    await t.rejects(deliver(), { message: /mailbox <…@…> is busy/ })
    t.match(await rows('select trouble, given_up_at from mail'), [{ trouble: /<…@…> is busy/, given_up_at: null }])
    server.answer = null
    await deliver()
    t.equal(server.received.length, 1)

    await write(bilal)
    server.answer = { code: 550, text: 'no such user bilal@example.org: see https://pd.example/seat/secret' }
    await deliver()
    const standing = 'select trouble, letter, given_up_at is not null as over from mail where sent_at is null'
    t.match(await rows(standing), [{ trouble: /no such user …@… see …$/, letter: null, over: true }])

    await inSchool(w.db, w.here.schoolId, db =>
      db.updateTable('person').set({ email: null }).where('school_id', '=', w.here.schoolId).execute(),
    )
    server.answer = null
    await write(amara)
    await deliver()
    t.match((await rows(`${standing} and trouble not like '%user%'`))[0], { trouble: /no address/, over: true })
    t.equal(server.received.length, 1)
  },
)

t.test(
  'what still stands is sent again every hour and given up after three days; in the end it is forgotten',
  async t => {
    const { write, amara, rows, w } = await office(t)
    const { schoolId } = w.here
    const sweep = (hours: number) =>
      doJob(w.db, sweepMail, { schoolId, now: new Date(w.clock.now.getTime() + hours * 3_600_000), data: {} })
    const waiting = async () => (await rows(`select id from pgboss.job where data ->> 'job' = 'send-mail'`)).length
    await write(amara)
    t.equal(await waiting(), 1)
    await sweep(2)
    t.equal(await waiting(), 1, 'it waits already')
    await rows(`delete from pgboss.job`)
    await sweep(2)
    t.equal(await waiting(), 1, 'its job was lost')
    await sweep(73)
    t.match(await rows('select letter, trouble from mail'), [{ letter: null, trouble: /three days/ }])
    await sweep(91 * 24)
    t.same(await rows('select id from mail'), [])
  },
)

t.test('killed while the server has not answered, nothing is lost: it leaves again as the same message', async t => {
  const { write, server, amara, rows, w } = await office(t)
  server.answer = 'hang'
  const victim = run(t, 'test/base/processes/send-mail.js', { args: [w.url, server.url] })
  await write(amara, { invitation: { method: 'REQUEST', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } })
  await until(() => server.received.length === 1)
  await victim.kill()
  server.answer = null
  const post = smtpPost({ smtpUrl: server.url, from: 'pd@school.example' })
  const { db, url } = w
  const jobs = openJobs({
    ...{ db, url, now: () => new Date(), log: quiet, periodic: [], lookEverySeconds: 1 },
    jobs: [sendMail({ post, publicUrl, secrets })],
  })
  t.teardown(jobs.stop)
  await rows(`update pgboss.job set heartbeat_on = now() - interval '31 s', retry_delay = 1 where state = 'active'`) // half a minute later
  await jobs.start()
  await until(async () => (await rows('select id from mail where sent_at is not null')).length === 1)
  t.equal(server.received.length, 2)
  const [once, twice] = server.received.map(mail => [mail.messageId, invitationIn(mail)])
  t.match(once, [/@/, { method: 'REQUEST', text: /^BEGIN:VCALENDAR/ }])
  t.same(once, twice)
})

t.test('in development the mail that would have left is a page; in production there is none', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const config = { SECRET_KEY: secretKey, LOG_LEVEL: 'silent', DATA_DIR: '.data-test/files', DATABASE_URL: w.url }
  const { db, url: databaseUrl } = w
  const build = async (env: Record<string, string>) => {
    const given = { db, databaseUrl, now: () => w.clock.now, sandboxUrl: () => null }
    const app = await buildApp({ config: readConfig({ ...config, ...env }), ...given })
    t.teardown(() => app.close())
    return app
  }
  const mail = { SMTP_URL: 'smtp://localhost', MAIL_FROM: 'pd@school.example' }
  for (const env of [{ MODE: 'production', PUBLIC_URL: publicUrl }, mail])
    t.equal((await (await build(env)).inject('/outbox')).statusCode, 404)
  const { body, statusCode } = await w.app.inject({ url: '/outbox', headers: { 'accept-language': 'zh-CN' } })
  t.equal(statusCode, 200)
  t.match(body, /未寄出的邮件/)
  t.equal((await w.app.inject('/outbox/1')).statusCode, 404)

  const post = keepingPost()
  const { schoolId } = w.here
  const written = { personId: amara.personId, letter }
  await inSchool(db, schoolId, db => writeMail({ db, schoolId, now: w.clock.now }, written))
  const [{ id }] = (await inSchool(db, schoolId, db => db.selectFrom('mail').select('id').execute())) as [
    { id: string },
  ]
  await doJob(db, sendMail({ post, publicUrl, secrets }), { schoolId, now: w.clock.now, data: { mailId: id } })
  const toGwen = (link: string) =>
    post.send({
      ...post.kept[0]!,
      to: { name: 'Gwen Park', address: 'gwen@demo.example' },
      text: `Your page:\n${publicUrl}/guest/${link}`,
    })
  await toGwen('earlier')
  await toGwen('newest')
  const shown = Fastify()
  addOutboxPage(shown, post)
  t.match(
    (await shown.inject('/outbox')).body,
    /<h2>Evidence “Landed cost” &lt;accepted&gt;<\/h2>[^]*amara@example\.org/,
  )
  t.same(
    (await shown.inject('/outbox')).body.match(/<a href="https[^<]*/g),
    [`<a href="${publicUrl}/guest/newest">Gwen Park`],
    'her newest link is at the head',
  )
  t.match((await shown.inject('/outbox/1')).body, /<p>Hello Amara Okafor,<\/p>/)
})
