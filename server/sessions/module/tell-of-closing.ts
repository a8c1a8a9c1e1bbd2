// Who planned a session hears once that what was put into modules is closed there: by whom it is, by their day, or by a coordinator's word.
import { z } from 'zod'
import type { Caller } from '../../base/caller.ts'
import { declareJob } from '../../base/jobs.ts'
import { tell, untell } from '../../notices/tell.ts'
import { readPlanners } from '../told/queries.ts'
import { materialClosed } from './notices.ts'
import { findOver, readPut, readWhere, updateClosedTold } from './queries.ts'
import { closedPut } from './reuse-rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now' | 'today'>

/** In the transaction of whatever may close or open something. Whoever sends it back knows; what is open again is told when it closes again. */
export async function tellOfClosing(place: Place, sessionId: string): Promise<void> {
  const put = await readPut(place, { sessionIds: [sessionId] })
  const closed = put.flatMap(row => {
    const because = closedPut(row, place.today)
    return because ? [{ ...row, because }] : []
  })
  const open = put.filter(row => row.closedTold && !closed.some(({ fileId }) => fileId === row.fileId))
  await updateClosedTold(
    place,
    open.map(({ fileId }) => fileId),
    null,
  )
  if (closed.length === 0 && open.length > 0) await untell(place, [materialClosed], [sessionId])
  const fresh = closed.filter(({ closedTold, because }) => !closedTold && because !== 'returned')
  const ids = fresh.map(({ fileId }) => fileId)
  const [first] = await readWhere(place, ids)
  await updateClosedTold(place, ids, place.now)
  if (!first) return
  const as = fresh.find(({ fileId }) => fileId === first.fileId)!.because
  const planners = await readPlanners(place, sessionId)
  await tell(
    place,
    materialClosed,
    planners.map(personId => ({ personId, about: sessionId, details: { as } })),
  )
}

const portion = 50

/** Of those whose day is over nobody else says so. */
export const tellOfOver = declareJob({
  name: 'tell-of-closed-material',
  data: z.object({}),
  key: () => '',
  async work({ db, schoolId, now }) {
    const over = await findOver({ db, schoolId, now }, portion)
    for (const { id, today } of over) await tellOfClosing({ db, schoolId, now, today }, id)
    if (over.length === portion) return {}
  },
})
