// What `npm run admin -- <verb>` does and says.
import { parseArgs } from 'node:util'
import { RegistrationRefusal } from '../lti/registration/refuse-registration.ts'
import type { Given, Verb } from './admin-given.ts'
import { refusalInWords } from './admin-refusals.ts'
import { verbs } from './admin-verbs.ts'
import { openDatabase } from './base/database.ts'
import { Refusal } from './base/refusal.ts'
import { openSecrets } from './base/secrets.ts'
import { findDatabase, migrateDatabase } from './base/service-database.ts'
import { readConfig, type Config } from './config.ts'
import { inWords } from './start-failures.ts'

/** Said wrongly: the sentence and the usage go to standard error, and the exit code is 2. */
class UsageError extends Error {}

const codes = { done: 0, refused: 1, usage: 2 } as const

export interface Obeyed {
  code: number
  /** for standard output, or for standard error */
  told: string
  complaints: string
}

interface Surroundings {
  now: () => Date
  /** the process's own unless given */
  env?: Record<string, string>
}

const usageOf = (name: string, { usage, does }: Verb): string => `  ${name} ${usage}\n      ${does}`

function help(name: string | undefined): string {
  const verb = name === undefined ? undefined : verbs[name]
  if (name !== undefined && verb) return `npm run admin -- <verb>\n${usageOf(name, verb)}`
  const all = Object.entries(verbs).map(([name, verb]) => usageOf(name, verb))
  return `npm run admin -- <verb>\n\n${all.join('\n')}\n  help [<verb>]\n`
}

function read(name: string, verb: Verb, args: string[]): Given {
  const options = Object.fromEntries(
    Object.entries(verb.options).map(
      ([option, how]) => [option, { type: 'string', multiple: how === 'several' }] as const,
    ),
  )
  try {
    const { values } = parseArgs({ args, options, strict: true })
    const given = values as Record<string, string | string[] | undefined>
    const missing = Object.keys(verb.options).filter(option => verb.options[option] === 'needed' && !given[option])
    if (missing.length > 0) throw new UsageError(`${missing.map(option => `--${option}`).join(', ')}: needed`)
    const schools = ['school', 'new-school'].filter(option => given[option] !== undefined).length
    if (verb.options['new-school'] && (schools > 1 || (schools === 0 && given['link'] === undefined)))
      throw new UsageError('either --school or --new-school: needed')
    return {
      one: option => given[option] as string | undefined,
      needed: option => given[option] as string,
      several: option => (given[option] as string[] | undefined) ?? [],
    }
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usageOf(name, verb)}`)
  }
}

async function run([name, ...args]: readonly string[], { now, env }: Surroundings): Promise<string> {
  if (name === undefined || name === 'help' || name === '--help') return help(args[0])
  const verb = verbs[name]
  if (!verb) throw new UsageError(`${name}: no such verb\n\n${help(undefined)}`)
  if (args.includes('--help')) return help(name)
  const given = read(name, verb, args)
  const config = readConfig(env)
  const database = await findDatabase(config)
  try {
    await migrateDatabase(database, config.mode)
    return (await answer(verb, given, { config, url: database.url, now })).join('\n')
  } finally {
    await database.stop()
  }
}

async function answer(
  verb: Verb,
  given: Given,
  { config, url, now }: { config: Config; url: string; now: () => Date },
): Promise<string[]> {
  const db = openDatabase(url, { max: 2 })
  const place = { db, config, secrets: openSecrets(config.secretKeys), now }
  return verb.run(given, place).finally(() => db.destroy())
}

function sentenceOf(error: unknown): string {
  if (error instanceof RegistrationRefusal || error instanceof Refusal) return refusalInWords(error)
  if (error instanceof UsageError) return error.message
  return inWords(error) ?? String((error as Error).stack ?? error)
}

export async function obey(args: readonly string[], surroundings: Surroundings): Promise<Obeyed> {
  try {
    return { code: codes.done, told: await run(args, surroundings), complaints: '' }
  } catch (error) {
    const code = error instanceof UsageError ? codes.usage : codes.refused
    return { code, told: '', complaints: sentenceOf(error) }
  }
}
