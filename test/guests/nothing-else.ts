// A guest's visit reaches their own page, and nothing else that there is.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql'
import t from 'tap'
import { newId } from '../../server/base/ids.ts'
import { openToGuests } from '../../server/base/schema.ts'
import { aGuest } from '../support/guests.ts'
import { draft, done } from '../support/evidence.ts'
import { beginUpload, pdf, sendPart, finishUpload } from '../support/files.ts'
import { people, world, type Somebody } from '../support/world.ts'

/** Some value of a type, with no more in it than must be there. */
function someOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someOf(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(field => isNonNullType(field.type))
    return Object.fromEntries(needed.map(field => [field.name, someOf(field.type)]))
  }
  const scalars: Record<string, unknown> = {
    ID: newId(),
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2026-11-24',
    DateTime: '2026-11-24T00:00:00Z',
    LocalizedText: { en: 'x', 'zh-Hans': 'x' },
    JSON: {},
  }
  return scalars[type.name] ?? 'x'
}

const theirs = [
  'Mutation.acceptProposal',
  'Mutation.addDatedTime',
  'Mutation.addWeeklyTime',
  'Mutation.askGuestCode',
  'Mutation.beginUpload',
  'Mutation.chooseAvailability',
  'Mutation.chooseGuestLanguage',
  'Mutation.chooseGuestZone',
  'Mutation.counterProposal',
  'Mutation.declineProposal',
  'Mutation.describeMaterial',
  'Mutation.endCalendarFeed',
  'Mutation.endorse',
  'Mutation.forgetGuestCalendar',
  'Mutation.linkFile',
  'Mutation.makeCalendarFeed',
  'Mutation.makeOwnHoursStatement',
  'Mutation.offerSession',
  'Mutation.readGuestCalendar',
  'Mutation.removeTime',
  'Mutation.saveGuestProfile',
  'Mutation.sayAble',
  'Mutation.sayUnable',
  'Mutation.signConsent',
  'Mutation.takeBackConsent',
  'Mutation.takeBackEndorsement',
  'Mutation.withdrawMaterial',
  'Mutation.withdrawOffer',
  'Mutation.writeChapters',
  'Query.calendarFeed',
  'Query.consentText',
  'Query.guestPage',
  'Query.ownSessions',
  'Query.sessionEffect',
  'Query.unfinishedUploads',
  'Query.wantedGaps',
]

t.test('every question and deed that is not a guest’s own refuses them', async t => {
  const w = await world(t)
  const { cora, amara } = await people(w)
  const her = await aGuest(w, cora)
  const { schema } = w.app.graphql
  const roots = [schema.getQueryType()!, schema.getMutationType()!]
  for (const root of roots)
    for (const field of Object.values(root.getFields())) {
      if (!openToGuests().has(`${root.name}.${field.name}`)) {
        t.match(
          await asked(her, root.name, field),
          [{ extensions: { code: 'NOT_FOR_GUESTS' } }],
          `${root.name}.${field.name}`,
        )
        const code = (await asked(amara, root.name, field))?.[0]?.extensions?.['code']
        t.not(code, 'NOT_FOR_GUESTS', `nobody else is one: ${field.name}`)
      }
    }
  t.same([...openToGuests()].sort(), theirs, 'say here what else guests may')
  t.match(await her.raw('{ guestPage { schoolName } viewer { language } }'), { data: null }, 'nor half of it')
})

t.test('nor does a way to files let them in', async t => {
  const w = await world(t)
  const { cora, amara } = await people(w)
  const her = await aGuest(w, cora)
  const evidence = await done(amara, 'saveDraft', await draft(w))
  const file = { name: 'x.pdf', bytes: pdf('x') }
  const { id = '' } = await beginUpload(amara, { to: evidence.id, name: 'x.pdf', size: file.bytes.length })
  t.match(await sendPart(w, her, { id, offset: 0, ...file }), { statusCode: 404 })
  t.match(await finishUpload(w, her, id), { statusCode: 404 })
  t.equal((await sendPart(w, amara, { id, offset: 0, ...file })).statusCode, 204)
})

async function asked(who: Pick<Somebody, 'raw'>, root: string, field: GraphQLField<unknown, unknown>) {
  const needed = field.args.filter(arg => isNonNullType(arg.type))
  const declared = needed.map(arg => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const given = needed.map(arg => `${arg.name}: $${arg.name}`).join(', ')
  const selected = isObjectType(getNamedType(field.type)) ? '{ __typename }' : ''
  const document = `${root === 'Query' ? 'query' : 'mutation'} ${declared && `(${declared})`} { ${field.name} ${given && `(${given})`} ${selected} }`
  const variables = Object.fromEntries(needed.map(arg => [arg.name, someOf(arg.type)]))
  return (await who.raw(document, variables)).errors
}
