// All of seats, the roll and attendance, for server/app.ts.
import { resolvers as attendance } from './attendance/resolvers.ts'
import { resolvers as roll } from './roll/resolvers.ts'
import { resolvers as seats } from './seats/resolvers.ts'

export const resolvers = [seats, roll, attendance]
