import pg from 'pg'
import t, { type Test } from 'tap'
import { evidenceDecided } from '../../server/evidence/notices/kinds.ts'
import { contactOf } from '../../server/notices/mail/contact.ts'
import { pauseUntil } from '../../server/notices/mail/rules.ts'
import { fill } from '../../server/notices/say.ts'
import { accept, handIn } from '../support/evidence.ts'
import { chooses, mailTo, noticesOf } from '../support/notices.ts'
import { people, world } from '../support/world.ts'

/** The jobs that wait to mail notices to somebody; asked for again only those that came since. */
async function waiting(t: Test, adminUrl: string) {
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  t.teardown(() => admin.end())
  return async () => {
    const { rows } = await admin.query<{ data: { data: object }; start_after: Date }>(
      `with taken as (delete from pgboss.job where data ->> 'job' = 'mail-notices' returning *)
       select data, start_after from taken order by start_after, created_on`,
    )
    return rows.map(({ data, start_after }) => ({ ...data.data, at: start_after.toISOString() }))
  }
}

t.test(
  'what was decided comes by mail, in one’s language and with the way to the course; not more than once an hour',
  async t => {
    const w = await world(t)
    let { chenWei, cora } = await people(w)
    const jobs = await waiting(t, w.adminUrl)
    const decide = async (title: string) => {
      const { id } = await handIn(w, chenWei, { title })
      await accept(w, cora, { id, levels: { 'NEG-04': 3 } })
    }
    await decide('直播脚本')
    const now = w.clock.now.toISOString()
    t.match(
      await jobs(),
      [{ personId: chenWei.personId, way: 'at_once', at: now }, { personId: cora.personId }].slice(0, 1),
    )
    const [mail, ...others] = await mailTo(w, chenWei)
    t.same(others, [])
    t.match(mail, {
      to: { name: '陈伟', address: 'chen-wei@example.org' },
      subject: 'Cora Lindgren认可了“直播脚本”。',
      text: /^陈伟，您好！\n\nCora Lindgren认可了“直播脚本”。\n\n在课程中打开Landbridge：\nhttps:\/\/moodle\.example\n/,
    })
    t.notMatch(mail!.text, /bearer|#code|ticket/, 'nothing in it signs anybody in')
    t.same(await mailTo(w, chenWei), [], 'once')

    w.clock.now = new Date(w.clock.now.getTime() + 10 * 60_000)
    chenWei = await w.launch({ sub: 'chen-wei', name: '陈伟' }, { language: 'zh-Hans' })
    cora = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
    for (const title of ['一', '二', '三', '四', '五', '六', '七']) await decide(title)
    await jobs()
    t.same(await mailTo(w, chenWei), [], 'within the hour nothing more comes')
    const later = new Date(w.clock.now.getTime() + 50 * 60_000)
    t.match(
      await jobs(),
      [{ personId: chenWei.personId, way: 'at_once', at: later.toISOString() }],
      'it waits for its end',
    )
    w.clock.now = later
    const [summed] = await mailTo(w, chenWei)
    t.equal(summed!.subject, 'Landbridge有7条通知')
    t.match(summed!.text, /您的7份证明材料有了结果：\n {2}– [^]*“一”[^]*“五”[^]* {2}– 另有2条\n/)
  },
)

t.test(
  'what comes once a day comes at seven in the morning of the school, without what was read meanwhile',
  async t => {
    const w = await world(t, { now: '2026-11-24T02:00:00Z' }) // ten in the morning
    const { amara, bilal, ...others } = await people(w)
    let { cora } = others
    const jobs = await waiting(t, w.adminUrl)
    const { id } = await handIn(w, amara)
    await handIn(w, bilal, { title: 'A label audit' })
    const due = '2026-11-24T23:00:00.000Z'
    t.match(await jobs(), [{ personId: cora.personId, way: 'daily', at: due }], 'one for all')
    t.same(await mailTo(w, cora, 'daily'), [], 'not before')
    w.clock.now = new Date(due)
    cora = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
    const [read] = (await noticesOf(cora)).notices.filter(({ path }) => path.endsWith(id))
    await cora.ask('mutation ($input: ReadNoticeInput!) { readNotice(input: $input) { noticeId } }', {
      input: { noticeId: read!.id },
    })
    const [mail] = await mailTo(w, cora, 'daily')
    t.equal(mail!.subject, 'Bilal Haddad handed in “A label audit”. It waits for review.')
    t.notOk('List-Unsubscribe' in mail!.headers, 'a duty is not unsubscribed from')
    t.notMatch(mail!.text, /Amara/)
  },
)

t.test('who wants no mail of a kind has it in the product alone; a school kept out sends none', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  await chooses(amara, 'evidence-decided', 'never')
  for (const who of [amara, bilal]) {
    const { id } = await handIn(w, who)
    await accept(w, cora, { id, levels: { 'NEG-04': 3 } })
  }
  t.equal((await noticesOf(amara)).unread, 1)
  t.same(await mailTo(w, amara), [])
  await w.db.updateTable('school').set({ suspended_at: w.clock.now }).where('id', '=', w.here.schoolId).execute()
  t.same(await mailTo(w, bilal), [])
  await w.db.updateTable('school').set({ suspended_at: null }).where('id', '=', w.here.schoolId).execute()
  t.equal((await mailTo(w, bilal)).length, 1)
})

t.test('what is urgent does not wait for the hour to end', async t => {
  const [last, now] = [new Date('2026-11-24T02:00:00Z'), new Date('2026-11-24T02:20:00Z')]
  t.same(pauseUntil(last, [evidenceDecided], now), new Date('2026-11-24T03:00:00Z'))
  t.equal(pauseUntil(last, [evidenceDecided, { ...evidenceDecided, urgent: true }], now), null)
  t.equal(pauseUntil(last, [evidenceDecided], new Date('2026-11-24T03:00:00Z')), null)
  t.equal(pauseUntil(null, [evidenceDecided], now), null)
})

t.test('what is too long for a mail is cut between signs', async t => {
  const long = (before: number): string => fill('{why}', { why: `${'x'.repeat(before)}😀 and more` }, 'en')
  t.equal(long(190).slice(190), '😀 and mo…')
  t.equal(long(197), `${'x'.repeat(197)}😀…`)
  t.equal(long(198), `${'x'.repeat(198)}…`)
})

t.test('a mail names whom to ask only where all of it is theirs', async t => {
  const [cora, olga] = ['Cora', 'Olga'].map(name => ({ name, address: `${name}@example.org` }))
  const planned = new Map([
    ['seat', cora!],
    ['other', cora!],
    ['hers', olga!],
  ])
  const seats = { ...evidenceDecided, contacts: () => Promise.resolve(planned) }
  const kinds = new Map([
    ['seats', seats],
    ['decided', evidenceDecided],
  ])
  const asked = (...due: [string, string][]) =>
    contactOf(
      {} as never,
      kinds,
      due.map(([kind, about]) => ({ kind, about })),
    )
  t.same(await asked(['seats', 'seat'], ['seats', 'other'], ['seats', 'seat']), cora)
  t.equal(await asked(['seats', 'seat'], ['seats', 'hers']), null)
  t.equal(await asked(['seats', 'seat'], ['seats', 'nobody’s']), null)
  t.equal(await asked(['seats', 'seat'], ['decided', 'piece']), null)
})
