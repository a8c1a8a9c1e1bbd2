// Two gigabytes over a line that breaks ten times, with one kill -9 of the service: whole at the end, and its memory flat all the while.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Test } from 'tap'
import { beginUpload } from '../support/files.ts'
import { filmHash, lineTo } from '../support/long-film.ts'
import { draftModule } from '../support/modules.ts'
import { contentOf } from '../support/playing.ts'
import { production } from '../support/service.ts'
import { people, world } from '../support/world.ts'

const size = 2 * 1024 ** 3
const cuts = 10

/** @param env where the service keeps its files; `lies`: whether all of it is there, under its school and its SHA-256 */
export async function sendTwoGigabytes(
  t: Test,
  {
    env,
    lies,
  }: { env: Record<string, string>; lies: (schoolId: string, sha256: string) => Promise<number | undefined> },
): Promise<void> {
  const w = await world(t, { now: new Date().toISOString() }) // the service's own clock
  const { cora } = await people(w)
  const { id: to } = await draftModule(cora, await contentOf(w))
  const { id = '' } = await beginUpload(cora, { purpose: 'module', to, name: 'film.mp4', size })
  const start = async () => {
    const { service, port } = await production(t, w.url, env)
    return { service, line: lineTo(port, { bearer: cora.bearer, id, size }) }
  }
  let { service, line } = await start()
  const memory: number[] = []
  const looking = setInterval(() => memory.push(residentMegabytes(service.child.pid!)), 200)
  t.teardown(() => clearInterval(looking))
  const idle = residentMegabytes(service.child.pid!)
  for (let cut = 1; cut <= cuts; cut++) {
    await line.send(Math.floor((size * cut) / (cuts + 1)))
    if (cut !== cuts / 2) continue
    await service.kill()
    ;({ service, line } = await start())
  }
  await line.send()
  t.match(await line.finish(), { statusCode: 201, body: { file: { size } } })
  t.equal(await lies(w.here.schoolId, filmHash(size)), size, 'it lies under the SHA-256 of what was sent')
  const most = Math.max(...memory)
  t.comment(`resident memory: ${idle} MB idle, at most ${most} MB`)
  t.ok(most < idle + 200, `${idle} MB idle, at most ${most} MB`)
}

export function temporaryFolder(t: Test): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'landbridge-slow-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** 0: it has just been killed. */
function residentMegabytes(pid: number): number {
  const file = `/proc/${pid}/status`
  return existsSync(file) ? Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024) : 0
}
