import type { Db } from './database.ts'

export interface StoredKeys {
  keys: Record<string, unknown>[]
  fetchedAt: Date
}

export async function findPlatformKeys(db: Db, platformId: string): Promise<StoredKeys | undefined> {
  const row = await db
    .selectFrom('platform_keys')
    .select(['keys', 'fetched_at as fetchedAt'])
    .where('platform_id', '=', platformId)
    .executeTakeFirst()
  return row as StoredKeys | undefined
}

export async function storePlatformKeys(db: Db, platformId: string, { keys, fetchedAt }: StoredKeys): Promise<void> {
  const row = { platform_id: platformId, keys: JSON.stringify(keys), fetched_at: fetchedAt }
  await db
    .insertInto('platform_keys')
    .values(row)
    .onConflict(conflict => conflict.column('platform_id').doUpdateSet({ keys: row.keys, fetched_at: fetchedAt }))
    .execute()
}
