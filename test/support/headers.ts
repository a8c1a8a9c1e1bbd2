import type { World } from './world.ts'

/** Those that keep a browser from doing more with an answer than it should, as every answer has them. */
export async function headersOfAll({ app }: World): Promise<Record<string, unknown>> {
  const { headers } = await app.inject('/health/live')
  const names = [
    'content-security-policy',
    'cross-origin-resource-policy',
    'referrer-policy',
    'x-content-type-options',
  ] as const
  return Object.fromEntries(names.map(name => [name, headers[name] ?? `${name} is missing`]))
}
