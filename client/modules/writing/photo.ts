// A photo as it is sent: drawn anew, so that where it was taken and by which camera stays with its writer, and as large as a page shows it.

const mostPixels = 2400
const quality = 0.9

/** What is no photo, or cannot be drawn here, stays as it is. */
export async function asShown(file: File): Promise<File> {
  if (file.type !== 'image/jpeg') return file
  const image = await createImageBitmap(file).catch(() => null)
  if (!image) return file
  const scale = Math.min(1, mostPixels / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  const drawn = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, file.type, quality))
  return drawn ? new File([drawn], file.name, { type: file.type, lastModified: file.lastModified }) : file
}
