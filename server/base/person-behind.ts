import { sql, type RawBuilder } from 'kysely'

export interface Named {
  id: string
  name: string | null
}

/**
 * The person behind an identity, with their name, as JSON.
 * @param column of the table, by its name in the statement, whose school it is
 */
export function personBehind(table: string, column: string): RawBuilder<unknown> {
  return sql`
    (select json_build_object('id', kept.id, 'name', kept.name) from person one
      join person kept on kept.school_id = one.school_id and kept.id = case when one.merged_into is null then one.id else one.merged_into end
      where one.school_id = ${sql.ref(`${table}.school_id`)} and one.id = ${sql.ref(`${table}.${column}`)})`
}
