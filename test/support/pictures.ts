// Pictures as programs write them, as far as anybody looks at their bytes; the PNG is whole.
import { crc32, deflateSync } from 'node:zlib'

/** One colour all over. */
export function png(width: number, height: number, grey = 128): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8)
  const rows = Buffer.concat(Array.from({ length: height }, () => Buffer.from([0, ...Array<number>(width).fill(grey)])))
  const chunks = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** After a camera's notes, as long as they may be. */
export function jpeg(width: number, height: number, notes = Buffer.from('Exif\0\0 GPS')): Buffer {
  const noted = Buffer.from([0xff, 0xe1, 0, 0])
  noted.writeUInt16BE(notes.length + 2, 2)
  const frame = Buffer.from([0xff, 0xff, 0xc2, 0, 17, 8, 0, 0, 0, 0, 3])
  frame.writeUInt16BE(height, 6)
  frame.writeUInt16BE(width, 8)
  return Buffer.concat([Buffer.from([0xff, 0xd8]), noted, notes, frame, Buffer.alloc(40)])
}
