import type { Caller } from '../../base/caller.ts'
import { mayGive } from '../access.ts'
import { hoursPerWeek } from '../giving/choose-hours-per-week.ts'
import { overdueLimit } from './choose-overdue-limit.ts'
import { readChosen, type Chosen } from './queries.ts'

export interface Setting {
  value: number
  chosen: Chosen | null
}

export interface ShownSettings {
  hoursPerWeek: Setting
  overdueLimitDays: Setting
  viewerCanChoose: boolean
}

/** For those who give; null for others. */
export async function showSettings(caller: Caller): Promise<ShownSettings | null> {
  if (!mayGive(caller)) return null
  const all = await readChosen(caller, [hoursPerWeek.name, overdueLimit.name])
  const settingOf = ({ name, unlessChosen }: { name: string; unlessChosen: number }): Setting => {
    const chosen = all.find(one => one.name === name) ?? null
    return { value: chosen?.value ?? unlessChosen, chosen }
  }
  return {
    hoursPerWeek: settingOf(hoursPerWeek),
    overdueLimitDays: settingOf(overdueLimit),
    viewerCanChoose: caller.viewer.roles.has('coordinator'),
  }
}
