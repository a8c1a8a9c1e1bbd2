import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { competenciesCalled } from '../../server/evidence/records/name-competency.ts'
import { done, evidenceOf } from '../support/evidence.ts'
import { codes } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const report = `report { outcome csv totals { recorded already refused evidence people }
  rows { number verdict problems { code column details } who personId personName kind title occurredOn competency level } refused: rows(verdict: refused) { number } }
  refusal { code details }`
const preview = `mutation ($csv: String!) { previewImport(input: { csv: $csv }) { ${report} } }`
const bring = `mutation ($csv: String!, $outcome: String!) { importEvidence(input: { csv: $csv, outcome: $outcome }) { ${report} } }`
interface Row {
  number: number
  verdict: string
  problems: { code: string }[]
  personName: string
}
interface Answer {
  report: { outcome: string; csv: string; totals: object; rows: Row[]; refused: { number: number }[] }
  refusal: { code: string } | null
}
const previewed = async (who: Somebody, csv: string) =>
  (await who.ask<{ previewImport: Answer }>(preview, { csv })).previewImport
const imported = async (who: Somebody, csv: string, outcome: string) =>
  (await who.ask<{ importEvidence: Answer }>(bring, { csv, outcome })).importEvidence

const head = 'person,kind,title,date,competency,level,note,link'
const table = (...rows: string[]) => [head, ...rows].join('\n')
const evidenceIn = (w: World) =>
  inSchool(w.db, w.here.schoolId, db => db.selectFrom('evidence').selectAll().orderBy('title').execute())

t.test('Cora looks at what an import would do, imports it, and importing again changes nothing', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const csv = table(
    'AMARA@example.org,external_certificate,Customs certificate,2024-11-20,COG-02,3,"With, distinction",https://certificates.example/1',
    'amara,外部证书,Customs certificate,2024/11/20,CBEC-ICT-02,2,,',
    'bilal@example.org,Client-signed project,Relaunch,14.03.2026,plt-01,4,,',
    'bilal@example.org,Client-signed project,Relaunch,14.03.2026,plt-01,4,,',
  )
  const before = await previewed(cora, csv)
  t.same(before.report.totals, { recorded: 3, already: 1, refused: 0, evidence: 2, people: 2 })
  t.match(before.report.rows, [
    { number: 2, verdict: 'recorded', personId: amara.personId, personName: 'Amara Okafor', level: 3 },
    { number: 3, kind: 'external_certificate', occurredOn: '2024-11-20', competency: 'CBEC-ICT-02' },
    { number: 4, verdict: 'recorded', personId: bilal.personId, competency: 'CBEC-PLT-01' },
    { number: 5, verdict: 'already' },
  ])
  t.same(await evidenceIn(w), [], 'a preview writes nothing')

  const done = await imported(cora, csv, before.report.outcome)
  t.same(done.report, before.report, 'exactly what was said')
  const kept = await evidenceIn(w)
  t.match(kept, [
    { person_id: amara.personId, origin: 'import', note: 'With, distinction', link: 'https://certificates.example/1' },
    { person_id: bilal.personId, kind: 'client_signed_project', occurred_on: '2026-03-14', recorded_by: cora.personId },
  ])
  const known = await codes(w)
  const ids = ['COG-02', 'ICT-02', 'PLT-01'].map(known.competency)
  const levels = 'query ($ids: [ID!]!) { viewer { person { levels(competencyIds: $ids) { raw } } } }'
  t.match(await amara.ask(levels, { ids }), { viewer: { person: { levels: [{ raw: 3 }, { raw: 2 }, { raw: null }] } } })

  t.match(await imported(cora, csv, before.report.outcome), { refusal: { code: 'IMPORT_CHANGED' } })
  const again = await previewed(cora, csv)
  t.same(again.report.totals, { recorded: 0, already: 4, refused: 0, evidence: 0, people: 0 })
  t.match(await imported(cora, csv, again.report.outcome), { report: { totals: { already: 4 } }, refusal: null })
  t.same(await evidenceIn(w), kept)

  const more = table(
    'amara,外部证书,Customs certificate,2024/11/20,ICT-02,3,,',
    'amara,外部证书,Customs certificate,2024/11/20,COG-05,1,,',
  )
  const other = await previewed(cora, more)
  t.match(other.report.rows, [
    { verdict: 'refused', problems: [{ code: 'RECORDED_DIFFERENTLY', details: { level: 2 } }] },
    { verdict: 'recorded' },
  ])
})

t.test('what an import got wrong is revoked or withdrawn, and imported again as it should be', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const csv = (level: number) => table(`amara,practice_task,Relaunch,2026-03-01,PLT-01,${level},,`)
  const bring = async (level: number) => {
    const { report } = await previewed(cora, csv(level))
    const [row] = report.rows
    const { refusal } = await imported(cora, csv(level), report.outcome)
    return refusal?.code ?? row!.problems[0]?.code ?? row!.verdict
  }
  const ids = [(await codes(w)).competency('PLT-01')]
  const levels = 'query ($ids: [ID!]!) { viewer { person { levels(competencyIds: $ids) { raw } } } }'
  const raw = async () =>
    (await amara.ask<{ viewer: { person: { levels: { raw: number }[] } } }>(levels, { ids })).viewer.person.levels[0]!
      .raw
  const newest = async () =>
    (await evidenceOf(
      cora,
      (await evidenceIn(w))
        .map(({ id }) => id)
        .sort()
        .at(-1)!,
    ))!

  t.equal(await bring(3), 'recorded')
  t.equal(await bring(2), 'RECORDED_DIFFERENTLY')
  await done(cora, 'revokeEvidence', { evidenceId: (await newest()).id, reason: 'One too many.' })
  t.equal(await bring(2), 'recorded')
  t.equal(await raw(), 2)
  t.equal(await bring(2), 'already', 'it counts')
  const [appraisal] = (await newest()).appraisals
  await done(cora, 'withdrawAppraisal', { appraisalId: appraisal!.id, reason: 'It was right at first.' })
  const { outcome } = (await previewed(cora, csv(3))).report
  const racing = await Promise.all([1, 2].map(() => imported(cora, csv(3), outcome)))
  t.equal(racing.filter(({ refusal }) => refusal === null).length, 1, 'of two at once one does')
  t.equal(await raw(), 3)
  t.equal(await bring(3), 'already')
  t.equal((await evidenceIn(w)).length, 3)
})

t.test('each row says all that is wrong with it', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await w.launch({ sub: 'twin-1', name: 'Twin', email: 'twins@example.org' })
  await w.launch({ sub: 'twin-2', name: 'Twin', email: 'twins@example.org' })
  await w.launch({ sub: 'student' }, { course: 'trade' })
  const good = { person: 'amara', kind: 'quiz', title: 'Quiz', date: '2026-03-01', competency: 'COG-01', level: '1' }
  const cases: [Partial<typeof good> & { link?: string }, string, string][] = [
    [{ person: '' }, 'PERSON_MISSING', 'person'],
    [{ person: 'nobody@example.org' }, 'PERSON_NOT_FOUND', 'person'],
    [{ person: 'student' }, 'PERSON_NOT_FOUND', 'person'],
    [{ person: 'twins@example.org' }, 'PERSON_AMBIGUOUS', 'person'],
    [{ person: 'cora' }, 'OWN_EVIDENCE', 'person'],
    [{ kind: '' }, 'KIND_MISSING', 'kind'],
    [{ kind: '自评' }, 'KIND_UNKNOWN', 'kind'],
    [{ title: '' }, 'TITLE_MISSING', 'title'],
    [{ title: 'x'.repeat(201) }, 'TEXT_TOO_LONG', 'title'],
    [{ date: '' }, 'DATE_MISSING', 'date'],
    [{ date: 'May' }, 'DATE_UNREADABLE', 'date'],
    [{ date: '01.02.2026' }, 'DATE_AMBIGUOUS', 'date'],
    [{ date: '2026-11-25' }, 'DATE_IN_FUTURE', 'date'],
    [{ competency: '' }, 'COMPETENCY_MISSING', 'competency'],
    [{ competency: '01' }, 'COMPETENCY_UNKNOWN', 'competency'],
    [{ level: '' }, 'LEVEL_MISSING', 'level'],
    [{ level: '2.5' }, 'LEVEL_UNREADABLE', 'level'],
    [{ level: '3' }, 'LEVEL_ABOVE_CEILING', 'level'],
    [{ link: 'javascript:alert(1)' }, 'LINK_UNREADABLE', 'link'],
    [{ link: 'https://bank.example@evil.example/' }, 'LINK_UNREADABLE', 'link'],
    [{ competency: 'COG-04', level: '1' }, 'ROWS_DIFFER', 'level'],
    [{ competency: 'COG-04', level: '2' }, 'ROWS_DIFFER', 'level'],
  ]
  const line = (row: Partial<typeof good> & { link?: string }) =>
    Object.values({ ...good, note: '', link: '', ...row }).join(',')
  const csv = table(...cases.map(([changes]) => line(changes)), line({}), line({ person: '', date: 'x', level: '9' }))
  const { report } = await previewed(cora, csv)
  for (const [index, [, code, column]] of cases.entries())
    t.match(report.rows[index], { verdict: 'refused', problems: [{ code, column }] }, code)
  t.equal(report.rows[cases.length]!.verdict, 'recorded', 'the good one among them')
  t.same(
    report.rows.at(-1)!.problems.map(({ code }) => code),
    ['PERSON_MISSING', 'DATE_UNREADABLE', 'LEVEL_UNREADABLE'],
  )
  t.same(report.refused.length, cases.length + 1)
  await imported(cora, csv, report.outcome)
  t.match(await evidenceIn(w), [{ person_id: amara.personId, title: 'Quiz' }], 'what is good is recorded')
  t.equal((await evidenceIn(w)).length, 1)
})

t.test('a competency is named by its title as well, and who names no kind reads which there are', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const { framework } = await cora.ask<{
    framework: { areas: { competencies: { code: string; title: { en: string; 'zh-Hans': string } }[] }[] }
  }>('{ framework { areas { competencies { code title } } } }')
  const [first, second] = framework.areas[0]!.competencies
  const line = (competency: string, kind = 'quiz') => `amara,${kind},Quiz,2026-03-01,"${competency}",1,,`
  const { report } = await previewed(
    cora,
    table(
      line(`  ${first!.title.en.toUpperCase()} `),
      line(second!.title['zh-Hans']),
      line(`${first!.title.en} and more`),
      line(first!.code, 'horoscope'),
    ),
  )
  t.match(report.rows, [
    { verdict: 'recorded', competency: first!.code },
    { verdict: 'recorded', competency: second!.code },
    { verdict: 'refused', problems: [{ code: 'COMPETENCY_UNKNOWN' }] },
    { verdict: 'refused', problems: [{ code: 'KIND_UNKNOWN' }] },
  ])
  t.match(
    report.csv,
    /“horoscope” is no kind of evidence that can be imported\. There are: Attendance, Quiz, [^"]*Verified own venture\./,
  )
  t.notMatch(report.csv, /There are: [^"]*Self-rating/)
})

t.test('a title that several competencies have tells nothing, their codes do', async t => {
  const titled = (code: string, en: string, zh: string) => ({ id: code, code, title: { en, 'zh-Hans': zh } })
  const called = competenciesCalled([
    titled('CBEC-A-01', 'Pricing', '定价'),
    titled('CBEC-A-02', 'Pricing', '选品'),
    titled('CBEC-A-03', 'a-01', 'a-01'),
  ])
  const codesOf = (written: string) => called(written).map(({ code }) => code)
  t.same(codesOf('pricing'), ['CBEC-A-01', 'CBEC-A-02'])
  t.same(codesOf('选品'), ['CBEC-A-02'])
  t.same(codesOf('a-01'), ['CBEC-A-01'], 'a code goes before a title')
  t.same(codesOf('pric'), [])
})

t.test('a report and a template are tables for a spreadsheet', async t => {
  const w = await world(t)
  const { amara, chenWei, cora } = await people(w)
  const { report } = await previewed(cora, table('amara,quiz,=HYPERLINK("x"),2026-03-01,COG-01,3,,'))
  t.match(report.csv, /^\uFEFFRow,Outcome,What to do,Person/)
  t.match(
    report.csv,
    /2,not recorded,This kind proves 2 at most[^\r]*,amara,quiz,"'=HYPERLINK/,
    'no formula is alive in it',
  )
  t.match(
    (await previewed(cora, report.csv)).report.rows,
    [{ number: 2, who: 'amara', problems: [{ code: 'LEVEL_ABOVE_CEILING' }] }],
    'what is mended in it can be imported',
  )
  t.match(await previewed(cora, table('x'.repeat(1_000_001))), { refusal: { code: 'FILE_TOO_LARGE' } })
  const template = async (who: Somebody) =>
    (await who.ask<{ importTemplate: string | null }>('{ importTemplate }')).importTemplate
  t.match((await previewed(cora, (await template(cora))!)).report.rows, [
    { competency: 'CBEC-COG-01', kind: 'external_certificate', level: 3, problems: [{ code: 'PERSON_NOT_FOUND' }] },
    { competency: 'CBEC-COG-02', occurredOn: '2026-11-24' },
  ])
  t.equal(await template(amara), null)
  await inSchool(w.db, w.here.schoolId, db =>
    db
      .insertInto('role_grant')
      .values({
        school_id: w.here.schoolId,
        id: newId(),
        person_id: chenWei.personId,
        role: 'coordinator',
        given_at: w.clock.now,
      })
      .execute(),
  )
  t.match(await template(chenWei), /^\uFEFF人员（邮箱或用户编号）,类型,标题/)
})

t.test('who may import for whom', async t => {
  const w = await world(t)
  const { amara, olga, noor } = await people(w)
  const csv = table('amara,quiz,Quiz,2026-03-01,COG-01,1,,', 'tariq,quiz,Quiz,2026-03-01,COG-01,1,,')
  for (const who of [amara, olga, noor]) t.match(await previewed(who, csv), { refusal: { code: 'COORDINATORS_ONLY' } })
  t.match(await imported(amara, csv, 'x'), { refusal: { code: 'COORDINATORS_ONLY' } })
  await w.launch({ sub: 'tariq', name: 'Tariq' }, { course: 'trade', roles: ['Instructor'] })
  const lena = await w.launch({ sub: 'lena', name: 'Lena' }, { roles: ['Instructor'] })
  const row = { school_id: w.here.schoolId, id: newId(), course_id: w.course, person_id: lena.personId }
  await inSchool(w.db, w.here.schoolId, db =>
    db
      .insertInto('coordinator_confirmation')
      .values({ ...row, confirmed_at: w.clock.now })
      .execute(),
  )
  const { report } = await previewed(lena, csv)
  t.match(report.rows, [{ verdict: 'recorded' }, { verdict: 'refused', problems: [{ code: 'PERSON_NOT_FOUND' }] }])
})

t.test(
  'of two who import the same at once one does; and three hundred rows take as many statements as one',
  async t => {
    const w = await world(t)
    const { amara, cora } = await people(w)
    const line = (title: string) => `amara,quiz,${title},2026-03-01,COG-01,1,,`
    const csv = table(line('Quiz'))
    const { report } = await previewed(cora, csv)
    const answers = await Promise.all([1, 2, 3].map(() => imported(cora, csv, report.outcome)))
    t.equal(answers.filter(({ refusal }) => refusal === null).length, 1)
    t.equal((await evidenceIn(w)).length, 1)

    const statements = async (rows: string[]) => {
      const csv = table(...rows)
      const { outcome } = (await previewed(cora, csv)).report
      w.statements()
      t.match(await imported(cora, csv, outcome), { report: { totals: { recorded: rows.length, people: 1 } } })
      return w.statements().length
    }
    const few = await statements([line('one')])
    t.equal(await statements(Array.from({ length: 300 }, (_, number) => line(`Quiz ${number}`))), few, `${few}`)
    t.equal((await evidenceIn(w)).filter(({ person_id }) => person_id === amara.personId).length, 302)
  },
)
