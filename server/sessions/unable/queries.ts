import { sql } from 'kysely'

/** Its guest cannot come, and nothing is decided: as `unableIn` says, of the session `s` of a statement, where it is agreed. */
export const isUnable = sql`coalesce((select t.kind = 'unable' from session_step t
  where t.school_id = s.school_id and t.session_id = s.id and t.kind in ('unable', 'able', 'moved', 'handed_over', 'confirmed')
  order by t.number desc limit 1), false)`
