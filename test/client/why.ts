// What "why" names as the evidence behind a level, and in which order it lists the rest.
import t from 'tap'
import { countingFirst, restsOn } from '../../client/gaps/rests-on.ts'

const piece = (
  evidenceId: string,
  occurredOn: string,
  { proves = null, upTo, state = 'accepted' }: { proves?: number | null; upTo?: number; state?: string } = {},
) => ({
  evidenceId,
  occurredOn,
  state,
  proves,
  countsAs: proves,
  refresh: upTo === undefined ? null : { upTo },
})
const named = ({ proof, renewal }: ReturnType<typeof restsOn<ReturnType<typeof piece>>>) =>
  [proof?.evidenceId ?? null, renewal?.evidenceId ?? null] as const

t.test('a level rests on what proved it on its day, or on what proved it before and what renewed that', async t => {
  const project = piece('project', '2024-03-01', { proves: 4 })
  const talk = piece('talk', '2025-06-01', { proves: 1 })
  const returned = piece('returned', '2026-02-01')
  const refresh = piece('refresh', '2026-02-01', { upTo: 4 })
  const at = (level: number, provedOn: string) => ({ level, provedOn })
  t.same(named(restsOn([returned, talk, project], at(4, '2024-03-01'))), ['project', null])
  t.same(named(restsOn([returned, talk, project], at(1, '2025-06-01'))), ['talk', null], 'the newest that goes so far')
  t.same(named(restsOn([refresh, talk, project], at(4, '2026-02-01'))), ['project', 'refresh'])
  const three = piece('to three', '2026-02-01', { upTo: 3 })
  t.same(named(restsOn([three, project], at(4, '2026-02-01'))), ['project', null], 'it renews no more than three')
  const waiting = piece('waiting', '2026-02-01', { upTo: 4, state: 'submitted' })
  t.same(
    named(restsOn([waiting, project], at(4, '2026-02-01'))),
    ['project', null],
    'nothing renews before it is accepted',
  )
  t.same(named(restsOn([returned], at(1, '2026-02-01'))), [null, null])
})

t.test('what counts is listed before what does not', async t => {
  const list = [
    piece('returned', '2026-02-01'),
    piece('talk', '2025-06-01', { proves: 1 }),
    piece('project', '2024-03-01', { proves: 4 }),
  ]
  t.same(
    countingFirst(list).map(({ evidenceId }) => evidenceId),
    ['project', 'talk', 'returned'],
  )
})
