import type { Db } from './database.ts'

export interface ToolKey {
  kid: string
  publicJwk: Record<string, unknown>
  /** sealed */
  privateKey: string
  createdAt: Date
  activeFrom: Date
  retiredAt: Date | null
}

/** All that are published at `now`, the newest first. */
export async function findToolKeys(db: Db, now: Date): Promise<ToolKey[]> {
  const rows = await db
    .selectFrom('tool_key')
    .select([
      'kid',
      'public_jwk as publicJwk',
      'private_key as privateKey',
      'created_at as createdAt',
      'active_from as activeFrom',
      'retired_at as retiredAt',
    ])
    .where(({ eb, or }) => or([eb('retired_at', 'is', null), eb('retired_at', '>', now)]))
    .orderBy('active_from', 'desc')
    .execute()
  return rows as ToolKey[]
}

export async function insertToolKey(db: Db, key: ToolKey): Promise<void> {
  const row = {
    kid: key.kid,
    public_jwk: JSON.stringify(key.publicJwk),
    private_key: key.privateKey,
    created_at: key.createdAt,
    active_from: key.activeFrom,
    retired_at: key.retiredAt,
  }
  await db.insertInto('tool_key').values(row).execute()
}

export async function retireToolKeys(db: Db, before: Date, at: Date): Promise<void> {
  await db
    .updateTable('tool_key')
    .set({ retired_at: at })
    .where('retired_at', 'is', null)
    .where('active_from', '<', before)
    .execute()
}
