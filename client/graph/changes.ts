import { openHearing } from './hearing.ts'
import { anotherVisit, bearer } from './visit.svelte.ts'

/** Tells when what the page shows may have changed. Where the service ends the visit, the page says at once that it is over. */
export const hear = openHearing({
  url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  load: () => import('graphql-ws'),
  bearer,
  goesOn: anotherVisit,
  spread: 2000,
  pause: 4000,
  patience: 30_000,
})
