import { sql } from 'kysely'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { folderStore } from '../../server/base/folder-store.ts'
import { sweepFiles } from '../../server/files/sweep-files.ts'
import { done, draft } from '../support/evidence.ts'
import { beginUpload, pdf, sendPart } from '../support/files.ts'
import { doJob } from '../support/jobs.ts'
import { filesRoot, people, world } from '../support/world.ts'

t.test(
  'room that was reserved and left idle goes to others; who comes back goes on where there is some left',
  async t => {
    const w = await world(t)
    const { amara, bilal } = await people(w)
    const [{ id: hers }, { id: his }] = [
      await done(amara, 'saveDraft', await draft(w)),
      await done(bilal, 'saveDraft', await draft(w)),
    ]
    const bytes = pdf('as large as the school')
    const wanted = { to: hers, name: 'all.pdf', size: bytes.length }
    const { id } = await beginUpload(amara, wanted)
    const declare = (size: number, of: string) =>
      inSchool(w.db, w.here.schoolId, db => sql`update upload set size = ${size} where id = ${of}`.execute(db))
    const hundreds = (number: number) => number * 100 * 1024 ** 3
    await declare(hundreds(5), id!)
    const sweep = () =>
      doJob(w.db, sweepFiles(folderStore(filesRoot)), { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
    const pass = (minutes: number) => void (w.clock.now = new Date(w.clock.now.getTime() + minutes * 60_000))
    const his10 = { to: his, name: 'x.pdf', size: 10 }
    await sweep()
    pass(5)
    t.match(await beginUpload(bilal, his10), { code: 'SCHOOL_FULL' }, 'hers may be coming')
    pass(60)
    await sweep()
    const [backAmara, backBilal] = [
      await w.launch({ sub: 'amara', name: 'Amara Okafor' }),
      await w.launch({ sub: 'bilal', name: 'Bilal Khan' }),
    ]
    const { id: small } = await beginUpload(backBilal, his10)
    t.ok(small, 'nothing came for an hour')

    t.match(await sendPart(w, backAmara, { id: id!, offset: 0, bytes }), { statusCode: 400, body: /SCHOOL_FULL/ })
    await declare(wanted.size, id!)
    t.match(await sendPart(w, backAmara, { id: id!, offset: 0, bytes: bytes.subarray(0, 5) }), { statusCode: 204 })
    await declare(hundreds(5), id!)
    t.match(
      await beginUpload(backBilal, { ...his10, name: 'y.pdf' }),
      { code: 'SCHOOL_FULL' },
      'it goes on, and counts whole',
    )
  },
)
