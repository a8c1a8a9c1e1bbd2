import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { BeginUploadInput } from '../graph-types.ts'
import { findUnfinished, insertUpload, lockUploads, readTaken, wakeUpload, type UploadRow } from './queries.ts'
import { useFor, usesOpenTo, type FileUses } from './uses.ts'

export type { UploadRow } from './queries.ts'

const aDay = 86_400_000
const mostUnderway = 20
const mostFilesOfADay = 300
const longestName = 1000

/** Goes on with the upload of the same file that was begun, or begins one: the noun's door first, then the room that there is. */
export async function beginUpload(
  caller: Caller,
  { uses, schoolGigabytes }: { uses: FileUses; schoolGigabytes: number },
  input: BeginUploadInput,
): Promise<UploadRow> {
  const { purpose, subjectId, size } = input
  const use = useFor(uses, purpose)
  if (!isId(subjectId) || !usesOpenTo(caller, uses).includes(use)) refuse('SUBJECT_NOT_FOUND')
  await lockUploads(caller)
  await use.door(caller, subjectId)
  if (!Number.isSafeInteger(size) || size <= 0) refuse('FILE_EMPTY')
  if (size > use.most) refuse('FILE_TOO_LARGE', { most: use.most / 1024 ** 2 })
  const name = input.name.slice(0, longestName).replaceAll('\0', '')
  const modifiedAt = new Date(input.modifiedAt)
  const begun = await findUnfinished(caller, { purpose, subjectId })
  const same = begun.find(
    one => one.name === name && one.size === size && one.modifiedAt.getTime() === modifiedAt.getTime(),
  )
  if (same) {
    await takeRoomAgain(caller, same, schoolGigabytes)
    return same
  }
  const taken = await readTaken(caller, new Date(caller.now.getTime() - aDay))
  if (taken.underway >= mostUnderway) refuse('TOO_MANY_UPLOADS', { most: mostUnderway })
  if (taken.count >= mostFilesOfADay) refuse('TOO_MANY_FILES_TODAY', { most: mostFilesOfADay })
  if (taken.bytes + size > use.mostOfADay) refuse('ENOUGH_FOR_TODAY', { most: use.mostOfADay / 1024 ** 2 })
  refuseFull(taken.schoolBytes + size, schoolGigabytes)
  return insertUpload(caller, { purpose, subjectId, name, size, modifiedAt })
}

/** What lay idle has given its room to others: it goes on where there is some left. */
export async function takeRoomAgain(
  caller: Caller,
  { id, idle }: Pick<UploadRow, 'id' | 'idle'>,
  schoolGigabytes: number,
): Promise<void> {
  if (!idle) return
  await lockUploads(caller)
  if (!(await wakeUpload(caller, id))) return
  const { schoolBytes } = await readTaken(caller, caller.now)
  refuseFull(schoolBytes, schoolGigabytes)
}

function refuseFull(bytes: number, most: number): void {
  if (bytes > most * 1024 ** 3) refuse('SCHOOL_FULL', { most })
}
