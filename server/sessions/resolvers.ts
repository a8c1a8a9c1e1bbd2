import type { Resolvers } from '../graph-types.ts'
import * as another from './another/resolvers.ts'
import * as chase from './chase/resolvers.ts'
import * as consent from './consent/resolvers.ts'
import * as feed from './calendar/feed/resolvers.ts'
import * as hours from './hours/resolvers.ts'
import * as material from './material/resolvers.ts'
import * as modules from './module/resolvers.ts'
import * as offering from './offering/resolvers.ts'
import * as planning from './planning/resolvers.ts'
import * as proposals from './proposals/resolvers.ts'
import * as rooms from './rooms/resolvers.ts'
import * as slots from './slots/resolvers.ts'
import * as unable from './unable/resolvers.ts'
import * as wishes from './wishes/resolvers.ts'
import type { Posting } from './told/tell-guest.ts'

export const resolversOf = (posting: Posting): Resolvers[] => [
  rooms.resolvers,
  planning.resolversWith(posting),
  proposals.resolversWith(posting),
  material.resolversWith(posting),
  chase.resolversWith(posting),
  modules.resolvers,
  consent.resolversWith(posting),
  feed.resolversWith(posting),
  slots.resolvers,
  unable.resolversWith(posting),
  another.resolversWith(posting),
  wishes.resolvers,
  hours.resolvers,
  offering.resolvers,
]
