import type { FileUse } from '../../files/uses.ts'
import { note } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { tell } from '../../notices/tell.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { readPlanners } from '../told/queries.ts'
import { signalMaterial } from '../told/signal-session.ts'
import { agreedSession } from '../access.ts'
import { materialSeen } from './access.ts'
import { materialReceived } from './notices.ts'
import { countMaterial, insertMaterial, readMaterial } from './queries.ts'
import { kindOf } from './rules.ts'
import { tellOfMaterial } from './tell-guest.ts'

const gigabyte = 1024 ** 3
/** for one session, with all their versions: whoever looks at one looks at all */
const mostFiles = 200

/** Files for a session come from the guest who gives it, recordings of hours among them. */
export const materialFiles = (posting: Posting): FileUse => ({
  purpose: 'material',
  openToGuests: true,
  most: 16 * gigabyte,
  mostOfADay: 64 * gigabyte,
  async door(caller, sessionId) {
    await agreedSession(caller, sessionId)
    if ((await countMaterial(caller, sessionId)) >= mostFiles) refuse('MATERIAL_TOO_MUCH', { most: mostFiles })
  },
  async hold(caller, { subjectId: sessionId, fileId, name, type }) {
    const materialId = await insertMaterial(caller, { sessionId, fileId, name, kind: kindOf(type) })
    await signalMaterial(caller, caller.viewer.personId)
    await note(caller, 'material-received', { sessionId, materialId })
    const planners = await readPlanners(caller, sessionId)
    await tell(
      caller,
      materialReceived,
      planners.map(personId => ({ personId, about: sessionId })),
    )
  },
  async opens(caller, fileIds) {
    const named = await readMaterial(caller, { fileIds })
    if (named.length === 0) return []
    const rows = await readMaterial(caller, { sessionIds: [...new Set(named.map(({ sessionId }) => sessionId))] })
    return (await materialSeen(caller, rows)).map(({ fileId }) => fileId)
  },
  async tellInfected(teller, { files, virus }) {
    const rows = await readMaterial(teller, { fileIds: files.map(({ id }) => id) })
    for (const material of rows)
      await tellOfMaterial({ ...teller, viewer: null }, posting, { material, what: 'infected', words: virus })
  },
})
