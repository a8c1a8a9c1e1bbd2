export interface Toast {
  text: string
  undo?: { name: string; run: () => void }
}

const shown = $state<{ toast: Toast | null }>({ toast: null })

export const toast = (): Toast | null => shown.toast

/** Says that something is done. For refusals and faults there are notes in place. */
export function tell(toast: Toast): void {
  shown.toast = toast
}
export function hush(): void {
  shown.toast = null
}
