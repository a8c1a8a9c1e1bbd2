import t from 'tap'
import { pdfInThread } from '../../server/sessions/hours/pdf-in-thread.ts'
import { aGuest, changes, comesIn, gwen, invited, mailedLink } from '../support/guests.ts'
import { linesIn } from '../support/pdf-text.ts'
import { at, planned, planOf, sessionTo } from '../support/sessions.ts'
import { people, world, type Somebody } from '../support/world.ts'

interface Statement {
  id: string
  number: string
  minutes: number
  count: number
}
interface Answer {
  statement: Statement | null
  pdf: string | null
  refusal: { code: string } | null
}
const answer = 'statement { id number minutes count } pdf refusal { code }'

const own = async (who: Pick<Somebody, 'ask'>): Promise<Answer> =>
  (await who.ask<{ answer: Answer }>(`mutation { answer: makeOwnHoursStatement { ${answer} } }`)).answer
const madeFor = async (who: Somebody, guestId: string): Promise<Answer> =>
  (
    await who.ask<{ answer: Answer }>(
      `mutation ($input: GuestInput!) { answer: makeHoursStatement(input: $input) { ${answer} } }`,
      { input: { guestId } },
    )
  ).answer
const statementsOf = async (who: Somebody): Promise<Statement[][]> => {
  const { guests } = await who.ask<{ guests: { edges: { node: { hoursStatements: Statement[] } }[] } }>(
    '{ guests(first: 9) { edges { node { hoursStatements { id number minutes count } } } } }',
  )
  return guests.edges.map(({ node }) => node.hoursStatements)
}
const textOf = ({ pdf }: Answer): string => linesIn(Buffer.from(pdf ?? '', 'base64')).join('\n')

t.test(
  'Gwen has her hours in writing, in her language, under a number by which Cora finds them; only what was held counts',
  async t => {
    const w = await world(t)
    const { cora } = await people(w)
    const { id: guestId } = await invited(cora, { ...gwen, employer: 'Pacific Gate 仓储', occupation: 'Manager' })
    const link = await mailedLink(w)
    const her = await comesIn(w, link)
    t.match(await own(her), { statement: null, refusal: { code: 'HOURS_NONE' } })
    await changes(cora, 'verifyGuest', { guestId, until: '2027-11-24' })

    const plan = async (title: object, dates: object[]) => {
      const { id: sessionId } = await planned(cora, 'planSession', await planOf(w, { guestId, title, dates }))
      await planned(cora, 'confirmSession', { sessionId })
      return sessionId
    }
    const online = { link: 'https://meet.example/1' }
    await plan({ en: 'A day in a warehouse', 'zh-Hans': '海外仓的一天' }, [
      at('2026-12-03', '10:00', online),
      at('2026-12-10', '10:00', online),
    ])
    const sessionId = await plan({ en: 'Called off', 'zh-Hans': '不举行' }, [at('2026-12-04', '10:00', online)])
    await planned(cora, 'cancelSession', { sessionId, reason: 'x' })

    w.clock.now = new Date('2026-12-04T20:00:00Z') // the fifth where the school is
    const now = { cora: await w.launch({ sub: 'cora', name: 'Cora Lindgren' }), gwen: await comesIn(w, link) }
    const first = await own(now.gwen)
    t.match(first, { statement: { minutes: 90, count: 1 }, refusal: null })
    const text = textOf(first)
    for (const said of [
      'Our school',
      'Gwen Park (Manager, Pacific Gate 仓储) has given these sessions',
      '3 December 2026',
      '10:00–11:30',
      'A day in a warehouse',
      'Total: 90 minutes (1.5 hours)',
      'Made on 5 December 2026',
      'Cora Lindgren of Our school has made sure',
      first.statement!.number,
    ])
      t.ok(text.replaceAll('\n', ' ').includes(said), `${said}: ${text}`)
    t.notMatch(text, /Called off|10 December/)
    t.equal((await own(now.gwen)).statement?.id, first.statement!.id, 'as long as nothing has changed it is the same')
    t.match(await madeFor(now.cora, guestId), { statement: { id: first.statement!.id } })

    await changes(now.gwen, 'chooseGuestLanguage', { language: 'zh-Hans' })
    const chinese = await own(now.gwen)
    t.not(chinese.statement?.number, first.statement!.number)
    for (const said of ['课时证明', '海外仓的一天', '合计：90分钟（1.5小时）', chinese.statement!.number])
      t.ok(textOf(chinese).includes(said), said)
    await changes(now.gwen, 'chooseGuestLanguage', { language: 'en' })
    t.match(await own(now.gwen), { statement: { id: first.statement!.id } }, 'nor by another language in between')
    await changes(now.gwen, 'chooseGuestLanguage', { language: 'zh-Hans' })

    const worksFor = (employer: string) =>
      changes(now.gwen, 'saveGuestProfile', {
        ...{ employer, occupation: 'Manager', about: { en: '', 'zh-Hans': '' }, expertise: [] },
      })
    const made: string[] = []
    for (const employer of ['A', 'B', 'C']) {
      await worksFor(employer)
      made.push((await own(now.gwen)).statement!.id)
    }
    await worksFor('D')
    t.match(await own(now.gwen), { statement: null, pdf: null, refusal: { code: 'HOURS_OFTEN' } }, 'five a day')
    await worksFor('B')
    t.match(await own(now.gwen), { statement: { id: made[1] } }, 'what was made stays')
    await worksFor('Pacific Gate 仓储')

    w.clock.now = new Date('2026-12-11T02:00:00Z')
    const later = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
    t.match(await madeFor(later, guestId), { statement: { minutes: 180, count: 2 } })
    t.same(
      (await statementsOf(later))[0]!.map(({ minutes }) => minutes),
      [180, 90, 90, 90, 90, 90],
    )
    const bilal = await w.launch({ sub: 'bilal', name: 'Bilal Haddad' })
    t.match(await madeFor(bilal, guestId), { statement: null, pdf: null, refusal: { code: 'COORDINATORS_ONLY' } })
    t.match(await own(bilal), { refusal: { code: 'GUESTS_ONLY' } })
  },
)

t.test('where another practitioner goes on with a session, each has what they gave in writing', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const gwen = await aGuest(w, cora)
  const hao = await aGuest(w, cora, { name: 'Hao Lin', email: 'hao@customs.example', language: 'en' })
  const link = 'https://meet.example/1'
  const dates = [at('2026-12-03', '10:00', { link }), at('2026-12-10', '10:00', { link })]
  const { id: sessionId } = await planned(cora, 'planSession', await planOf(w, { guestId: gwen.personId, dates }))
  await planned(cora, 'confirmSession', { sessionId })
  await planned(gwen, 'sayUnable', { sessionId, reason: 'Not on the second day' })

  w.clock.now = new Date('2026-12-04T20:00:00Z')
  const afterFirst = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  const session = (await sessionTo(afterFirst, sessionId))!
  const kept = dates.map((date, n) => ({ ...date, id: session.dates[n]!.id }))
  const plan = await planOf(w, { guestId: hao.personId, dates: kept })
  await planned(afterFirst, 'changeSession', { sessionId, revision: session.plan!.revision, plan })

  w.clock.now = new Date('2026-12-11T02:00:00Z')
  const later = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  for (const { personId } of [gwen, hao])
    t.match(await madeFor(later, personId), { statement: { minutes: 90, count: 1 } })
})

const stated = { school: 'Our school', name: 'Gwen Park', employer: null, occupation: null, voucher: null, given: [] }
const statement = {
  id: 'a',
  guestId: 'g',
  number: 'ABCDE',
  language: 'en' as const,
  stated,
  madeAt: new Date(0),
  zone: 'Asia/Shanghai',
}

t.test(
  'a statement has the letters of all names that are written in Latin, Greek or Cyrillic, beside Chinese',
  async t => {
    const names = {
      name: 'Goran Petrić',
      employer: 'Škoda Łódź 仓储',
      occupation: 'Şükrü Ağırbaş',
      voucher: 'Nguyễn Thị Hương',
    }
    const given = [
      {
        title: { en: 'Дмитрий и Ελένη', 'zh-Hans': '' },
        day: '2026-11-20',
        time: '10:00–11:00',
        minutes: 60,
        id: 'd',
        zone: 'Asia/Shanghai',
      },
    ]
    const made = await pdfInThread({ ...statement, id: 'letters', stated: { ...stated, ...names, given } })
    const text = linesIn(made).join(' ')
    for (const said of [...Object.values(names), given[0]!.title.en, 'Total: 60 minutes (1 hour)'])
      t.ok(text.includes(said), `${said}: ${text}`)
  },
)

t.test(
  'a statement becomes a document once, however often it is asked for; one that failed is tried again',
  async t => {
    const documents = await Promise.all([pdfInThread(statement), pdfInThread(statement), pdfInThread(statement)])
    t.equal(new Set(documents).size, 1)
    t.equal(await pdfInThread(statement), documents[0], 'also afterwards')
    t.not(await pdfInThread({ ...statement, id: 'b' }), documents[0])
    const broken = { ...statement, id: 'c', stated: { ...stated, given: null as never } }
    await t.rejects(pdfInThread(broken))
    t.ok(await pdfInThread({ ...broken, stated }))
  },
)
