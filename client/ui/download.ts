/** Hands the reader a file that was made on the page. */
export const download = (name: string, text: string, type = 'text/csv;charset=utf-8'): void => save(name, text, type)

/** The same of a document that came in base 64. */
export function downloadPdf(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
  save(name, bytes, 'application/pdf')
}

function save(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
