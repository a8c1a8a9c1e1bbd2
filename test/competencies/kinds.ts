import { readFileSync } from 'node:fs'
import t from 'tap'
import { ceilingOf, evidenceKinds, kindOf } from '../../server/competencies/rules/kinds.ts'

t.test('the kind of evidence limits the level it can prove', async t => {
  const ceilings: [kind: string, ceiling: number][] = [
    ['self_rating', 0],
    ['attendance', 1],
    ['quiz', 2],
    ['module_completion', 2],
    ['graded_teaching_design', 3],
    ['simulation', 3],
    ['practice_task', 3],
    ['external_certificate', 3],
    ['client_signed_project', 4],
    ['enterprise_placement', 4],
    ['observed_teaching', 4],
    ['guest_endorsement', 4],
    ['verified_venture', 5],
    ['a kind that nobody knows', 0],
  ]
  for (const [kind, ceiling] of ceilings) t.equal(ceilingOf(kind), ceiling, `${kind} proves at most ${ceiling}`)
  t.equal(kindOf('verified_venture')?.assessors, 2, 'a venture needs two assessors')
  t.equal(kindOf('self_rating')?.ceiling, null, 'a self-rating proves nothing')
})

t.test('the rules and the reference framework name the same kinds', async t => {
  const reference = JSON.parse(readFileSync('seeds/reference/framework.json', 'utf8')) as {
    evidenceKinds: { code: string; ceiling: number | null; assessors: number }[]
  }
  const plain = ({ code, ceiling, assessors }: (typeof reference.evidenceKinds)[number]) => ({
    code,
    ceiling,
    assessors,
  })
  t.same(evidenceKinds.map(plain), reference.evidenceKinds.map(plain))
})
