import type { Refusal } from '../../graph/deed.svelte.ts'

/** Does something to a guest's times, and shows what comes of it. */
export type Does = (work: () => Promise<{ answer: { refusal?: Refusal | null } }>) => Promise<Refusal | null>
