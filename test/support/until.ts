import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for what another process or a queue brings about; it does not wait for ever. */
export async function until(true_: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await true_()); tries++) {
    if (tries > 2400) throw new Error('it did not come to that')
    await sleep(50)
  }
}
