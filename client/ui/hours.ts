import { say } from './say.svelte.ts'

/** How long something takes, as people say it. */
export const sayHours = (hours: number): string =>
  hours < 1 ? say('ui.minutes', { minutes: Math.round(hours * 60) }) : say('ui.hours', { hours })
