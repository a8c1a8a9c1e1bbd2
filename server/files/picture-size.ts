// How many pixels a picture is wide and high, as its first bytes say. Pure.

export interface PictureSize {
  width: number
  height: number
}

const readers: Record<string, (bytes: Buffer) => PictureSize | undefined> = {
  'image/png': bytes => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }),
  'image/gif': bytes => ({ width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }),
  'image/webp': ofWebp,
  'image/jpeg': ofJpeg,
}

/** Undefined: of no kind that is shown, or broken off too early. */
export function pictureSize(start: Buffer, type: string): PictureSize | undefined {
  try {
    const size = readers[type]?.(start)
    return size && size.width > 0 && size.height > 0 ? size : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** In one of its three forms: lossy, lossless, or with more than one picture in it. */
function ofWebp(bytes: Buffer): PictureSize | undefined {
  const form = bytes.toString('latin1', 12, 16)
  if (form === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  if (form === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (form !== 'VP8L') return undefined
  const packed = bytes.readUInt32LE(21)
  return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 }
}

/** In the segment that begins a frame, after however many others. */
function ofJpeg(bytes: Buffer): PictureSize {
  let at = 2
  for (;;) {
    while (bytes.readUInt8(at + 1) === 0xff) at++
    if (isFrame(bytes.readUInt8(at + 1)))
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
}

/** SOF0 to SOF15 without the three among them that are something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
