import type { Caller } from '../../base/caller.ts'
import { readChosen } from './queries.ts'

/** What holds today of something that a school may choose. */
export async function valueOf(
  school: Pick<Caller, 'db' | 'schoolId' | 'today'>,
  { name, unlessChosen }: { name: string; unlessChosen: number },
): Promise<number> {
  const [chosen] = await readChosen(school, [name])
  return chosen?.value ?? unlessChosen
}
