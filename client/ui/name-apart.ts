import { say } from './say.svelte.ts'

/** A name in a label or a question, with what tells it from the same name of somebody else. */
export const nameApart = (
  { name, toldApartBy }: { name: string | null; toldApartBy?: string | null },
  unnamed: string,
): string => (toldApartBy ? say('ui.apart', { name: name ?? unnamed, by: toldApartBy }) : (name ?? unnamed))
