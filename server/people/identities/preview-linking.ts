import type { Caller, Role } from '../../base/caller.ts'
import { findVisit } from '../queries.ts'
import { hashOfCode } from '../readable-code.ts'
import { decideLinking, type Side } from './decide-linking.ts'
import { bothSides } from './link-identity.ts'
import { findAccounts, findLinkingCode, type KnownAccount } from './queries.ts'

interface LinkingSide {
  accounts: KnownAccount[]
  /** given for the whole school */
  roles: Role[]
  /** a cohort, or a course */
  leads: boolean
}

export interface LinkingPreview {
  theirs: LinkingSide
  own: LinkingSide
  /** in which both have an account: rarely one person */
  sharedLmsName: string | null
}

/** Whose account a code would join: refused as joining is, and nothing is changed. Whoever was talked into entering it sees what they give away. */
export async function previewLinking(caller: Caller, code: string): Promise<LinkingPreview> {
  const { here, there } = await bothSides(caller, await findLinkingCode(caller, hashOfCode(code)))
  decideLinking(here, there)
  const accounts = await findAccounts(caller, [here, there])
  const [theirs, own] = [await sideOf(caller, there, accounts), await sideOf(caller, here, accounts)]
  const shared = theirs.accounts.find(({ lmsId }) => own.accounts.some(account => account.lmsId === lmsId))
  return { theirs, own, sharedLmsName: shared?.lmsName ?? null }
}

async function sideOf(
  { db, schoolId, now }: Caller,
  { visitId, personId }: Side,
  accounts: readonly KnownAccount[],
): Promise<LinkingSide> {
  const standing = await findVisit(db, { schoolId, visitId, now })
  const { grants = [], led_cohorts: cohorts = [], enrolments = [] } = standing ?? {}
  return {
    accounts: accounts.filter(account => account.personId === personId),
    roles: grants,
    leads: cohorts.length > 0 || enrolments.some(({ marked, confirmed }) => marked && confirmed),
  }
}
