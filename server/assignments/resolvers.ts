// All of giving, what becomes of what was given, rules and settings, for server/app.ts.
import { resolvers as byRule } from './by-rule/resolvers.ts'
import { resolvers as giving } from './giving/resolvers.ts'
import { resolvers as life } from './life/resolvers.ts'
import { resolvers as settings } from './settings/resolvers.ts'

export const resolvers = [giving, life, settings, byRule]
