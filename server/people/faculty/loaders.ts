import type { Loaders } from '../../base/loaders.ts'
import { toldApart } from './tell-apart.ts'

export const loaders: Loaders = {
  Person: {
    toldApartBy: {
      loader: (asked, { caller }) =>
        toldApart(
          caller,
          asked.map(({ obj }) => obj.id),
        ),
      opts: { cache: false }, // whom the viewer may see may be changed by a mutation of the same request
    },
  },
}
