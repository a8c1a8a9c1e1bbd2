import t, { type Test } from 'tap'
import { moduleDue, moduleOverdue } from '../../server/assignments/notices/kinds.ts'
import { remindTeachers } from '../../server/assignments/notices/remind-teachers.ts'
import { inSchool } from '../../server/base/database.ts'
import { smtpPost } from '../../server/base/post.ts'
import type { NoticeKind } from '../../server/notices/kinds.ts'
import { say } from '../../server/notices/say.ts'
import { assigned, changes, planOf } from '../support/assigning.ts'
import { doJob, quiet } from '../support/jobs.ts'
import { mailed, mailTo, noticesOf, saidTo } from '../support/notices.ts'
import { contentOf, goesThrough, page, publish } from '../support/playing.ts'
import { mailServer } from '../support/smtp.ts'
import { hold } from '../support/told.ts'
import { people, world, type Somebody } from '../support/world.ts'

/** Cora’s module for people who lack what it proves; time passes, and they come back. */
async function school(t: Test) {
  const w = await world(t) // 24 November, ten in the morning
  const persons = await people(w)
  const { amara, bilal, chenWei, cora } = persons
  for (const who of [amara, bilal, chenWei]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  const content = await contentOf(w, { items: [page()] })
  const moduleId = await publish(w, content, { by: cora })
  const remind = () => doJob(w.db, remindTeachers, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  const at = async (time: string) => {
    w.clock.now = new Date(time)
    await remind()
  }
  const back = {
    amara: () => w.launch({ sub: 'amara', name: 'Amara Okafor' }),
    bilal: () => w.launch({ sub: 'bilal', name: 'Bilal Haddad' }),
    cora: () => w.launch({ sub: 'cora', name: 'Cora Lindgren' }),
  }
  return { w, ...persons, content, moduleId, remind, at, back }
}

const kindsFor = async (who: Somebody) => (await noticesOf(who)).notices.map(({ kind }) => kind)

t.test('Amara hears by one mail in her language what is assigned to her, before it is due and after', async t => {
  const { w, amara, bilal, chenWei, cora, content, moduleId, at, back } = await school(t)
  const server = await mailServer(t)
  const post = smtpPost({ smtpUrl: server.url, from: 'Landbridge <pd@school.example>' })
  const mailsTo = async (who: Somebody, way: 'at_once' | 'daily') => {
    const before = server.received.length
    await mailed(w, post, { personId: who.personId, way })
    return server.received.slice(before)
  }
  const personIds = [amara, bilal, chenWei].map(who => who.personId)
  await assigned(cora, { moduleId, personIds, note: 'Before the fair.' })
  t.match(await mailsTo(amara, 'at_once'), [
    {
      subject: '“Landed cost” is assigned to you, due on 18 December 2026',
      text: /Cora Lindgren assigned “Landed cost” to you, due on 18 December 2026\. It takes 1 hour\. Why: “[^”]+” has not been assessed yet, the target is \d\. Note: Before the fair\.\n/,
      html: /<html lang="en">[^]*Cora Lindgren assigned “Landed cost”/,
    },
  ])
  t.match(await mailsTo(chenWei, 'at_once'), [
    {
      subject: '《Landed cost（中文）》已指派给您，2026年12月18日截止',
      text: /Cora Lindgren将《Landed cost（中文）》指派给您，2026年12月18日截止，需1小时。原因：“[^”]+”尚未评定，目标\d级。说明：Before the fair。?/,
    },
  ])
  t.same(await kindsFor(cora), [], 'who gives it is told nothing')

  await at('2026-12-10T15:30:00Z') // still the tenth in Shanghai
  t.same(await kindsFor(await back.bilal()), ['module-assigned'])
  await at('2026-12-10T16:30:00Z')
  const [soon] = (await noticesOf(await back.amara())).notices
  t.match(soon, {
    kind: 'module-due',
    path: '/plan',
    text: {
      en: '“Landed cost” is due in 7 days, on 18 December 2026. Cora Lindgren assigned it.',
      'zh-Hans': '《Landed cost（中文）》7天后截止（2026年12月18日），由Cora Lindgren指派。',
    },
  })
  await at('2026-12-10T23:00:00Z') // seven in the morning
  t.match(await mailsTo(amara, 'daily'), [{ subject: soon!.text.en }])
  t.same(await mailsTo(amara, 'daily'), [], 'once')

  const returned = await back.bilal()
  await goesThrough(returned, moduleId, content)
  t.same(await kindsFor(returned), [], 'what he has finished he need not read about')

  await at('2026-12-17T01:00:00Z')
  t.match(await saidTo(await back.amara()), [
    '“Landed cost” is due tomorrow, on 18 December 2026. Cora Lindgren assigned it.',
    /assigned/,
  ])
  await at('2026-12-18T01:00:00Z')
  t.notMatch(await kindsFor(await back.amara()), ['module-overdue'], 'its day is not over')
  await at('2026-12-18T16:05:00Z') // the nineteenth in Shanghai
  t.match(await saidTo(await back.amara()), [
    '“Landed cost” was due yesterday, on 18 December 2026. Cora Lindgren assigned it. Finish it soon, or ask them for more time.',
    '“Landed cost” was due on 18 December 2026.',
    /assigned/,
  ])
  const overdueSince = async () => (await noticesOf(await back.amara())).notices[0]!.toldAt
  const first = await overdueSince()
  await at('2026-12-25T15:00:00Z')
  t.equal(await overdueSince(), first, 'not every day')
  await at('2026-12-25T17:00:00Z')
  t.equal(await overdueSince(), '2026-12-25T17:00:00.000Z', 'but every week')
  t.same(await kindsFor(await back.bilal()), [])
})

t.test('whoever is affected hears that it was extended, waived or taken back, and why', async t => {
  const { amara, bilal, chenWei, cora, moduleId, at, back } = await school(t)
  await assigned(cora, { moduleId, personIds: [amara.personId, bilal.personId, cora.personId], dueOn: '2026-11-30' })
  const { id: hers } = (await planOf(amara))[0]!
  const { id: his } = (await planOf(bilal))[0]!
  await changes(cora, 'extendAssignments', { assignmentIds: [hers, his], dueOn: '2026-12-10', reason: 'Term ends' })
  t.match(await saidTo(amara), [
    'Cora Lindgren made “Landed cost” due on 10 December 2026. Reason: Term ends',
    /due on 10 December 2026/,
  ])
  t.same(await kindsFor(chenWei), [], 'of others nobody hears')
  await changes(cora, 'waiveAssignments', { assignmentIds: [hers], until: '2026-12-20', reason: 'Ill' })
  t.same(await saidTo(amara), ['Cora Lindgren waived “Landed cost” until 20 December 2026. Reason: Ill'])
  await changes(cora, 'withdrawAssignments', { assignmentIds: [his], reason: 'Wrong Bilal' })
  t.same(await saidTo(bilal), ['Cora Lindgren took “Landed cost” back: you need not do it. Reason: Wrong Bilal'])

  await at('2026-12-04T01:00:00Z')
  t.same(await kindsFor(await back.amara()), ['assignment-changed'], 'waived')
  await at('2026-12-19T01:00:00Z')
  t.match(await saidTo(await back.amara()), [
    '“Landed cost” is due tomorrow, on 20 December 2026. Cora Lindgren assigned it.',
    /waived/,
  ])
  await changes(await back.cora(), 'waiveAssignments', { assignmentIds: [hers], reason: 'Teaches it herself' })
  t.same(await saidTo(await back.amara()), [
    'Cora Lindgren waived “Landed cost”: you need not do it. Reason: Teaches it herself',
  ])
  await at('2027-02-01T01:00:00Z')
  t.same(await kindsFor(await back.amara()), ['assignment-changed'])
})

t.test('many modules come in one mail, summed up', async t => {
  const { w, amara, cora, moduleId } = await school(t)
  const more = await Promise.all(
    ['Account health', 'Customs modes', 'Ad reports'].map(async title =>
      publish(w, await contentOf(w, { title }), { by: cora }),
    ),
  )
  for (const id of [moduleId, ...more]) await assigned(cora, { moduleId: id, personIds: [amara.personId] })
  const [mail, ...others] = await mailTo(w, amara)
  t.equal(mail!.subject, '4 notices from Landbridge')
  t.match(mail!.text, /4 modules were assigned to you:\n {2}– Cora Lindgren assigned “Landed cost” to you/)
  t.same(others, [])
})

t.test('of what was only just given nobody is reminded, nor of what can no longer be begun', async t => {
  const { w, amara, cora, moduleId, at, back } = await school(t)
  await assigned(cora, { moduleId, personIds: [amara.personId], dueOn: '2026-11-28' })
  await at('2026-11-24T03:00:00Z')
  t.same(await kindsFor(await back.amara()), ['module-assigned'])
  await at('2026-11-27T03:00:00Z')
  t.match(await kindsFor(await back.amara()), ['module-due', 'module-assigned'])
  const retired_at = w.clock.now
  await inSchool(w.db, w.here.schoolId, db =>
    db.updateTable('module').set({ retired_at }).where('id', '=', moduleId).execute(),
  )
  await at('2026-11-30T03:00:00Z')
  t.match(await kindsFor(await back.amara()), ['module-due', 'module-assigned'])
})

t.test(
  'of two who remind at once one does, of one who is killed nothing is left, and reminding many asks no more than reminding one',
  async t => {
    const { w, amara, bilal, chenWei, cora, moduleId, remind } = await school(t)
    await assigned(cora, { moduleId, personIds: [amara.personId], dueOn: '2026-12-10' })
    await assigned(cora, { moduleId, personIds: [bilal.personId, chenWei.personId], dueOn: '2026-12-11' })
    const reminding = async (time: string, times = 1) => {
      w.clock.now = new Date(time)
      w.statements()
      await Promise.all(Array.from({ length: times }, remind))
      return w.statements()
    }
    const one = await reminding('2026-12-03T01:00:00Z')
    await inSchool(w.db, w.here.schoolId, db => db.deleteFrom('notice').where('kind', '=', 'module-due').execute())
    const two = await reminding('2026-12-04T01:00:00Z')
    t.equal(two.length, one.length)
    w.clock.now = new Date('2026-12-09T01:00:00Z')
    const { schoolId } = w.here
    await t.rejects(
      inSchool(w.db, schoolId, async db => {
        if ('work' in remindTeachers) await remindTeachers.work({ db, schoolId, now: w.clock.now, log: quiet }, {})
        throw new Error('killed')
      }),
      /killed/,
    )
    const both = await reminding('2026-12-09T01:00:00Z', 2)
    t.equal(both.filter(text => text.includes('insert into notice')).length, 1)
  },
)

t.test('what a rule assigned names the rule', async t => {
  const values = {
    title: 'Landed cost',
    due: { day: '2026-12-18' },
    left: 7,
    late: 1,
    by: 'Cora Lindgren',
    rule: 'Fresh law',
  }
  const says = (kind: NoticeKind, state: string, from: string) =>
    say({ kind, details: {}, values: { ...values, state, from } }, 'en')
  t.match(says(moduleDue, 'open', 'rule'), /\. The rule “Fresh law” assigned it\.$/)
  t.match(
    says(moduleOverdue, 'overdue', 'rule'),
    /The rule “Fresh law” assigned it\. Finish it soon, or ask a coordinator/,
  )
  t.match(says(moduleOverdue, 'overdue', 'person'), /Cora Lindgren assigned it\. Finish it soon, or ask them/)
})
