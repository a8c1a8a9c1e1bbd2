import t from 'tap'
import { decideMembers } from '../../server/cohorts/members/table-rules.ts'
import { changed, changes, membersOf, refused } from '../support/cohorts.ts'
import { people, world } from '../support/world.ts'

t.test('what becomes of each row of a list of people', t => {
  const somebody = (id: string) => ({ id, name: id })
  const known = {
    people: new Map([
      ['a@x', [somebody('amara')]],
      ['101', [somebody('amara')]],
      ['b@x', [somebody('bilal')]],
      ['two', [somebody('one'), somebody('other')]],
    ]),
    members: new Set(['bilal']),
  }
  const cases: [who: string, verdict: string, code?: string][] = [
    ['a@x', 'joins'],
    ['101', 'already'],
    ['b@x', 'already'],
    ['two', 'refused', 'PERSON_AMBIGUOUS'],
    ['c@x', 'refused', 'PERSON_NOT_FOUND'],
    ['', 'refused', 'PERSON_MISSING'],
  ]
  const rows = cases.map(([person], index) => ({ person, number: index + 1 }))
  const decided = decideMembers(rows, known)
  for (const [index, [who, verdict, code]] of cases.entries())
    t.match(decided[index], { who, verdict, problem: code ? { code } : null })
  t.end()
})

t.test('Cora adds people from a table exactly as its report says, or not at all', async t => {
  const w = await world(t)
  const { amara, bilal, dolores, cora } = await people(w)
  const { id: cohortId } = await changed(cora, 'beginCohort', { name: 'New in 2026' })
  await changed(cora, 'addMembers', { cohortId, personIds: [bilal.personId] })
  const csv = 'Dept;E-Mail\nTrade;AMARA@example.org\nTrade;bilal\nEnglish;chen-wei\nTrade;noor@example.org\n'
  const { report } = await changes(cora, 'previewMembers', { cohortId, csv })
  t.match(report!.totals, { joins: 2, already: 1, refused: 1 })
  t.match(report!.rows, [
    { number: 2, who: 'AMARA@example.org', verdict: 'joins', person: { id: amara.personId } },
    { number: 3, who: 'bilal', verdict: 'already', person: { name: 'Bilal Haddad' } },
    { number: 4, who: 'chen-wei', verdict: 'joins', person: { name: '陈伟' } },
    { number: 5, verdict: 'refused', person: null, problem: { code: 'PERSON_NOT_FOUND' } },
  ])
  const { outcome } = report!
  t.equal(await refused(amara, 'previewMembers', { cohortId, csv }), 'COORDINATORS_ONLY')

  await changed(cora, 'addMembers', { cohortId, personIds: [amara.personId] })
  t.equal(await refused(cora, 'addMembersFromTable', { cohortId, csv, outcome }), 'TABLE_CHANGED')
  const anew = (await changes(cora, 'previewMembers', { cohortId, csv })).report!
  t.match((await changes(cora, 'addMembersFromTable', { cohortId, csv, outcome: anew.outcome })).report, {
    totals: { joins: 1, already: 2, refused: 1 },
  })
  const list = ' \ndolores@example.org\r\ndolores@example.org\n'
  const bare = (await changes(cora, 'previewMembers', { cohortId, csv: list })).report!
  t.match(
    bare.rows,
    [{ who: 'dolores@example.org', verdict: 'joins' }, { verdict: 'already' }],
    'a list has no heading',
  )
  await changes(cora, 'addMembersFromTable', { cohortId, csv: list, outcome: bare.outcome })
  t.same(membersOf(await changed(cora, 'appointLead', { cohortId, personId: dolores.personId })), [
    ['Amara Okafor', 'hand'],
    ['Bilal Haddad', 'hand'],
    ['Dolores Ibarra', 'csv'],
    ['陈伟', 'csv'],
  ])
  for (const [csv, code] of [
    ['', 'FILE_EMPTY'],
    ['person\n', 'FILE_EMPTY'],
    ['person,e-mail\na,b', 'COLUMN_TWICE'],
    [`person\n${'a\n'.repeat(2001)}`, 'TOO_MANY_ROWS'],
  ])
    t.equal(await refused(cora, 'previewMembers', { cohortId, csv }), code)
})
