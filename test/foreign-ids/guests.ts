// Guests: what takes an identifier, with a live one.
import { gwen, invited } from '../support/guests.ts'
import { competency, input, type Side, type Walk } from './sides.ts'

let number = 0
const live = async ({ coordinator }: Side) =>
  (await invited(coordinator, { ...gwen, email: `guest-${++number}@work.example` })).id
const ofOne = input(async side => ({ guestId: await live(side) }))

export const guestWalks: Record<string, Walk> = {
  'Mutation.sendGuestLink': { as: 'coordinator', prepare: ofOne },
  'Mutation.revokeGuestLinks': { as: 'coordinator', prepare: ofOne },
  'Mutation.verifyGuest': {
    as: 'coordinator',
    prepare: input(async side => ({ guestId: await live(side), until: '2027-11-24' })),
  },
  'Mutation.endGuest': { as: 'coordinator', prepare: ofOne },
  'Mutation.saveGuestProfile': {
    as: 'guest',
    prepare: input(async side => ({
      employer: 'x',
      occupation: 'x',
      about: { en: '', 'zh-Hans': '' },
      expertise: [{ competencyId: await competency(side), level: 2 }],
    })),
  },
}
