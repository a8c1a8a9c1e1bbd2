// In which order a gap lists what narrows it.
import t from 'tap'
import { waysOf } from '../../client/gaps/ways.ts'

const module = (id: string, { reaches = 2, reviewed = null as number | null, begun = false } = {}) => ({
  module: { id, track: 'internal' as const, languages: ['en'], title: { en: id, 'zh-Hans': id }, hours: 1 },
  reaches,
  closes: reaches === 3,
  reviewed,
  begun: begun ? { parts: 3, done: 1, nextItemId: 'part' } : null,
})
const proof = (reaches: number) => ({
  kind: 'submit_proof' as const,
  reaches,
  closes: reaches === 3,
  evidenceKinds: [{ code: 'simulation' }],
})
const assigned = (moduleId: string, state = 'open') => ({ moduleId, state })
const order = (...[modules, assignments]: [ReturnType<typeof module>[], ReturnType<typeof assigned>[]]) =>
  waysOf({ target: 3, modules, assignments, routes: [proof(3), proof(2)] })
    .map(({ name }) => name.replace('submit_proof', 'proof'))
    .join(', ')

t.test('what closes the gap wholly leads, then what was assigned, then what was begun', async t => {
  const [other, begun, given] = [module('other'), module('begun', { begun: true }), module('given')]
  t.equal(order([other, begun, given], [assigned('given')]), 'proof 3, given, begun, other, proof 2')
  t.equal(
    order([other, given], [assigned('given', 'waived')]),
    'proof 3, other, given, proof 2',
    'waived: need not be now',
  )
  t.equal(order([other, module('closing', { reaches: 3 })], []), 'closing, proof 3, other, proof 2')
  t.equal(
    order([other, module('by its task', { reviewed: 3 })], []),
    'by its task, proof 3, other, proof 2',
    'its task closes it as any proof does, once it is accepted',
  )
})
