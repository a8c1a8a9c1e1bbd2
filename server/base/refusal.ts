/** An answer, not a fault: says why something was not done. Its text, in both languages, is the client's `refusal.<code>`. */
export class Refusal extends Error {
  readonly code: string
  readonly details: Record<string, unknown>
  constructor(code: string, details: Record<string, unknown> = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

export function refuse(code: string, details?: Record<string, unknown>): never {
  throw new Refusal(code, details)
}

/** Names of constraints are sentences; here they become codes, once. */
const meaning: Record<string, string> = {
  course_marked_once: 'ALREADY_MARKED',
  coordinator_confirmed_once: 'ALREADY_CONFIRMED',
  person_has_one_place: 'ALREADY_BOOKED',
  role_granted_once: 'ALREADY_GRANTED',
  person_merged_once: 'ALREADY_LINKED',
  import_row_once: 'ALREADY_IMPORTED',
  cohort_named_once: 'COHORT_NAME_TAKEN',
  lead_appointed_once: 'LEADS_ALREADY',
  wish_is_asked_once: 'ALREADY_ASKED',
  room_named_once: 'ROOM_NAME_TAKEN',
  room_is_used_once_at_a_time: 'ROOM_JUST_TAKEN',
  guest_is_asked_once_at_a_time: 'GUEST_JUST_TAKEN',
}

/** A broken promise of the database as the refusal it means; anything else as it came. */
export function asRefusal(error: unknown): unknown {
  const constraint = (error as { constraint?: string } | null)?.constraint
  const code = constraint && meaning[constraint]
  return code ? new Refusal(code) : error
}
