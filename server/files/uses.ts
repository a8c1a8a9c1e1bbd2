// What files are for: each noun that holds some says so here, and app.ts puts the uses together.
import type { Caller } from '../base/caller.ts'
import type { UploadPurpose } from '../graph-types.ts'
import type { Teller } from '../notices/kinds.ts'

export interface FileUse {
  purpose: UploadPurpose
  /** guests, who come without an account, bring files here and have them; all other uses are closed to them */
  openToGuests?: true
  /** bytes of one file at most */
  most: number
  /** bytes that one person may upload in a day */
  mostOfADay: number
  /** Refuses whoever may not add a file to this at this moment. What it looks at stays locked until the transaction ends. */
  door(caller: Caller, subjectId: string): Promise<void>
  /** media types, when not all that may be kept */
  types?: readonly string[]
  /** pictures: as many at most, so that a browser can show them */
  megapixels?: number
  /** keeps that this holds the file from now on, behind the door */
  hold(caller: Caller, held: { subjectId: string; fileId: string; name: string; type: string }): Promise<void>
  /** those that the viewer may have because of something that holds them; others may be among them */
  opens(caller: Caller, fileIds: readonly string[]): Promise<readonly string[]>
  /** tells whoever uploaded some of these, where this holds them, that they are gone; in the transaction of that */
  tellInfected(teller: Teller, infected: Infected): Promise<void>
}

/** Files in which the scanner found something, so that they were thrown away. */
export interface Infected {
  files: readonly { id: string; uploadedBy: string }[]
  virus: string
}

export type FileUses = readonly FileUse[]

export const useFor = (uses: FileUses, purpose: string): FileUse => uses.find(use => use.purpose === purpose)!

/** Those that the viewer comes near at all. */
export const usesOpenTo = ({ viewer }: Caller, uses: FileUses): FileUses =>
  viewer.roles.has('guest') ? uses.filter(({ openToGuests }) => openToGuests) : uses
