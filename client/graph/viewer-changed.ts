import { createContext } from 'svelte'

/** For a page after a deed that changed who the viewer is or what they may do: the bar above it asks again. */
export const [viewerChanged, onViewerChanged] = createContext<() => Promise<void>>()
