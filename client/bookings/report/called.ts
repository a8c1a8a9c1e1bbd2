import type { MeetingAttendeeFragment } from '../../graph/documents.ts'
import { say } from '../../ui/say.svelte.ts'

/** How a report calls somebody; else where they stand in it. */
export const calledIn = ({ name, email, row }: MeetingAttendeeFragment): string =>
  [name, email && `<${email}>`].filter(Boolean).join(' ') || say('report.row', { row })
