// Names of files as they may be shown and saved. Pure.

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** What may be kept, with the endings that go with it. */
export const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  [`${office}.wordprocessingml.document`]: ['docx'],
  [`${office}.spreadsheetml.sheet`]: ['xlsx'],
  [`${office}.presentationml.presentation`]: ['pptx'],
  [`${openDocument}.text`]: ['odt'],
  [`${openDocument}.spreadsheet`]: ['ods'],
  [`${openDocument}.presentation`]: ['odp'],
  'application/zip': ['zip'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/heic': ['heic'],
  'video/mp4': ['mp4'],
  'video/quicktime': ['mov'],
  'video/webm': ['webm'],
  'audio/mpeg': ['mp3'],
  'audio/x-m4a': ['m4a'],
  'audio/wav': ['wav'],
  'audio/ogg': ['ogg'],
  'text/plain': ['txt', 'md'],
  'text/csv': ['csv'],
  'text/vtt': ['vtt'],
}

export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name.trim())?.[1]?.toLowerCase() ?? ''

const longest = 120

/** Without folders, controls and characters that turn the reading direction; it ends as its bytes ask. */
export function cleanName(name: string, type: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1)!
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .trim()
  const ending = endingOf(plain)
  const fits = endings[type]!.includes(ending)
  const stem = (fits ? plain.slice(0, -ending.length - 1) : plain).replace(/^[.\s]+|[.\s]+$/g, '')
  return `${[...stem].slice(0, longest).join('') || 'file'}.${fits ? ending : endings[type]![0]!}`
}

/** For `Content-Disposition`: always saved, never shown in place; RFC 5987 for what is not ASCII. */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
