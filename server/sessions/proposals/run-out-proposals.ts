import { z } from 'zod'
import { declareJob } from '../../base/jobs.ts'
import { asAsked } from '../another/as-asked.ts'
import { releaseDates } from '../dates/queries.ts'
import { insertStep, readSessions, updateState } from '../planning/queries.ts'
import { signalAsked } from '../told/signal-session.ts'
import { tellCoordinator } from '../told/tell-coordinator.ts'
import { tellGuest, type Posting } from '../told/tell-guest.ts'
import { endOpenProposal, lockRunOut } from './queries.ts'

const portion = 50

/** What nobody has answered in time is held no longer: whoever asked hears so, and its room and its guest are free. */
export const runOutProposals = (posting: Posting) =>
  declareJob({
    name: 'run-out-proposals',
    data: z.object({}),
    key: () => '',
    async work({ db, schoolId, now }) {
      const place = { db, schoolId, now, viewer: null }
      const over = await lockRunOut(place, portion)
      const sessions = await readSessions(
        place,
        over.map(({ sessionId }) => sessionId),
      )
      for (const proposal of over) {
        const { sessionId, by, byGuest } = proposal
        const session = sessions.find(({ id }) => id === sessionId)!
        if (byGuest) await tellGuest(place, posting, { session: asAsked(session, proposal), what: 'late' })
        await endOpenProposal(place, sessionId, { state: 'run_out', by: null })
        if (!session.another) {
          await releaseDates(place, sessionId)
          await updateState(place, sessionId, 'wanted')
        }
        await insertStep(place, { sessionId, kind: 'ran_out', by: null })
        await signalAsked(place, session, proposal)
        await tellCoordinator(place, { sessionId, to: byGuest ? null : by.id, as: byGuest ? 'lateOwn' : 'late' })
      }
      if (over.length === portion) return {}
    },
  })
