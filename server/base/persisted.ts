import { readFileSync } from 'node:fs'

/** The client's documents by their SHA-256, as they stood when the client was built. */
export function persistedDocuments(): ReadonlyMap<string, string> {
  const text = readFileSync(new URL('./persisted.json', import.meta.url), 'utf8')
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>))
}
