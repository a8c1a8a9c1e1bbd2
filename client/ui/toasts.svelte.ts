export interface Toast {
  text: string
  undo?: {
    name: string
    /** answers why it could not be undone: where it was done may be gone by then */
    run: () => void | Promise<Toast['refusal']>
  }
  /** in place of the text; it stays until it is closed */
  refusal?: { readonly code: string; readonly details?: unknown } | null
}

const shown = $state<{ toast: Toast | null }>({ toast: null })

export const toast = (): Toast | null => shown.toast

/** Says that something is done. For refusals and faults there are notes in place, except of what is undone here. */
export function tell(toast: Toast): void {
  shown.toast = toast
}
export function hush(): void {
  shown.toast = null
}
