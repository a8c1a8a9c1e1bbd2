import type { Loaders } from '../../base/loaders.ts'
import { presentLevels } from './present-levels.ts'

export const loaders: Loaders = {
  Person: {
    levels: {
      loader: (asked, { caller }) =>
        presentLevels(
          caller,
          asked.map(({ obj, params }) => ({ personId: obj.id, competencyIds: params.competencyIds })),
        ),
      opts: { cache: false }, // a mutation of the same request may change them
    },
  },
}
