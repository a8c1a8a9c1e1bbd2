// What the form of a lesson design decides by itself.
import t from 'tap'
import {
  designOf,
  minutesOf,
  partsMissing,
  placeOf,
  stillMissing,
  wantsFiles,
} from '../../client/evidence/design/design.ts'
import { missingParts } from '../../server/evidence/designs/design-rules.ts'
import { emptyDesign } from '../../server/evidence/designs/design-shape.ts'
import { design, phase } from '../support/designs.ts'

const refusal = (said: Parameters<typeof missingParts>[0], missing = ['design']) => ({
  code: 'EVIDENCE_INCOMPLETE',
  details: { missing, parts: missingParts(said) },
})

t.test('what was missing is named where it is written, until it is', async t => {
  const half = { ...phase('Practice', null), learners: ' ' }
  const said = { ...emptyDesign(45), phases: [half] }
  const parts = partsMissing(refusal(said))
  t.same(
    parts.map(part => placeOf(part, said)),
    [
      'design-topic',
      'design-course',
      'design-learners',
      'design-priorKnowledge',
      'add-outcomes',
      'design-keyPoints',
      'design-difficultPoints',
      `minutes-${half.id}`,
      `learners-${half.id}`,
      'add-sources',
      'design-assessment',
    ],
  )
  t.ok(parts.every(part => stillMissing(part, said)))
  const filled = { ...design(), phases: [{ ...half, minutes: 45, learners: 'Price it' }] }
  t.same(
    parts.filter(part => stillMissing(part, filled)),
    [],
  )
  const without = { ...design(), phases: [phase('Another', 45)] }
  t.same(
    parts.filter(part => stillMissing(part, without)),
    [],
    'nor is a phase missed that was taken out',
  )
})

t.test('another refusal names no part, and files are named beside', async t => {
  t.same(partsMissing(null), [])
  t.same(partsMissing({ code: 'NOT_A_DRAFT', details: { state: 'submitted' } }), [])
  t.equal(wantsFiles(refusal(design(), ['design'])), false)
  t.equal(wantsFiles(refusal(design(), ['files', 'design'])), true)
})

t.test('what the service sent is sent again as it came, and its minutes are added up', async t => {
  const { outcomes, ...rest } = design()
  const competency = { id: 'c', title: { en: 'Costing', 'zh-Hans': '核算' } }
  const sent = { ...rest, revision: 3, outcomes: outcomes.map(({ id, text }) => ({ id, text, competency })) }
  t.same(designOf(sent), { ...rest, outcomes: outcomes.map(outcome => ({ ...outcome, competencyId: 'c' })) })
  t.equal(minutesOf(rest.phases), 90)
  t.equal(minutesOf([...rest.phases, phase('Open end', null)]), 90)
})
