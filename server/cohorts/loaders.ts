import type { Loaders } from '../base/loaders.ts'
import { findLeads } from './queries.ts'

export const loaders: Loaders = {
  Cohort: {
    leads: {
      loader: async (asked, { caller }) => {
        const ids = asked.map(({ obj }) => obj.id)
        const leads = await findLeads(caller, ids)
        return ids.map(id => leads.filter(({ cohortId }) => cohortId === id))
      },
      opts: { cache: false }, // a mutation of the same request changes them
    },
  },
}
