// What both accounts hear when they are joined: here, since people stands to the left of notices.
import type { Caller } from '../../base/caller.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import type { Joined } from '../../people/identities/link-identity.ts'
import { writeMails } from '../../people/mail/write-mail.ts'
import type { NoticeKind, NoticeTexts } from '../kinds.ts'
import { letterOf } from '../mail/rules.ts'
import { tell } from '../tell.ts'
import { findAddresses, findJoined, markWritten } from './queries.ts'

export const accountsJoined: NoticeKind = {
  name: 'accounts-joined',
  duty: true,
  usual: 'at_once',
  concerns: () => true,
  path: () => '/me',
  texts: textsBeside<NoticeTexts>(import.meta.url),
  values: findJoined,
}

/** Read in either account a notice comes to no address any more, and one may be somebody else's: therefore each is written to at once. */
export async function tellJoined(caller: Caller, { linkId, keptId }: Joined): Promise<void> {
  await tell(caller, accountsJoined, [{ personId: keptId, about: linkId }])
  await markWritten(caller, accountsJoined.name, linkId)
  const values = (await findJoined(caller, [linkId])).get(linkId) ?? {}
  const said = { kind: accountsJoined, details: {}, values }
  const addresses = await findAddresses(caller, keptId)
  const letters = addresses.map(({ personId, language }) => ({
    personId,
    letter: letterOf([said], language, { courseUrl: null, unsubscribeUrl: null }),
  }))
  await writeMails(caller, letters)
}
