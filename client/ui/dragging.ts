import type { Options } from 'svelte-dnd-action'

/** How rows are dragged: nothing moves by itself, and whoever has no mouse moves them by buttons. */
export const dragging = {
  flipDurationMs: 0,
  autoAriaDisabled: true,
  zoneTabIndex: -1,
  zoneItemTabIndex: -1,
  dropTargetStyle: {},
  delayTouchStart: true,
} satisfies Partial<Options>
