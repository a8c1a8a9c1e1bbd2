import pino from 'pino'
import type { World } from './world.ts'

/** What the service logs from now on. */
export function logOf({ app }: World, level: 'error' | 'info' = 'error'): string[] {
  const lines: string[] = []
  app.log.level = level
  const stream = (app.log as unknown as Record<symbol, { write(line: string): void }>)[pino.symbols.streamSym]!
  stream.write = line => void lines.push(line)
  return lines
}
