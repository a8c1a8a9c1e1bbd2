// Two accounts of one person.
import type { Somebody } from './world.ts'

const link = 'mutation ($code: String!) { linkIdentity(input: { code: $code }) { refusal { code } } }'

export async function joins(one: Somebody, other: Somebody): Promise<void> {
  const { startLinking } = await other.ask<{ startLinking: { linkingCode: { code: string } } }>(
    'mutation { startLinking { linkingCode { code } } }',
  )
  await one.ask(link, { code: startLinking.linkingCode.code })
}
