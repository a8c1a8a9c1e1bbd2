// All of bookings, for server/app.ts.
import { resolvers as attendance } from './attendance/resolvers.ts'
import { resolvers as effect } from './effect/resolvers.ts'
import { resolvers as roll } from './roll/resolvers.ts'
import { resolvers as seats } from './seats/resolvers.ts'

export const resolvers = [seats, roll, attendance, effect]
