import t from 'tap'
import { missingParts } from '../../server/evidence/designs/design-rules.ts'
import { emptyDesign, lessonDesign, type LessonDesign } from '../../server/evidence/designs/design-shape.ts'
import { design, phase } from '../support/designs.ts'

const named = (said: LessonDesign): string[] =>
  missingParts(said).map(({ part, field }) => (field === null ? part : `${part}.${field}`))

t.test('what a lesson design lacks is named in the order of the page', async t => {
  t.same(named(design()), [], 'homework, reflection and the size of the class may be left out')
  t.same(named(design({ size: null })), [])
  t.same(named(emptyDesign(null)), [
    'topic',
    'course',
    'learners',
    'minutes',
    'priorKnowledge',
    'outcomes',
    'keyPoints',
    'difficultPoints',
    'phases',
    'sources',
    'assessment',
  ])
  t.notOk(named(emptyDesign(45)).includes('minutes'))
  const [first, second] = [phase('', null), { ...phase('Practice', 30), teacher: ' ', learners: '', materials: '' }]
  t.same(missingParts(design({ phases: [first, second] })), [
    { part: 'phases', id: first.id, field: 'title' },
    { part: 'phases', id: first.id, field: 'minutes' },
    { part: 'phases', id: second.id, field: 'teacher' },
    { part: 'phases', id: second.id, field: 'learners' },
  ])
  t.same(named(design({ sources: [{ ...design().sources[0]!, source: ' ' }] })), ['sources.source'])
  t.same(named(design({ outcomes: [{ ...design().outcomes[0]!, text: '' }] })), ['outcomes.text'])
})

t.test('an empty one is kept as well as a whole one', async t => {
  for (const said of [emptyDesign(null), design()]) t.same(lessonDesign.parse(said), said)
})
