import { readFileSync } from 'node:fs'
import type { FastifyRequest } from 'fastify'
import type { Language } from './world.ts'

type Catalogue = typeof import('./text.en.json')
export type Say = (key: keyof Catalogue, values?: Record<string, string>) => string

const read = (language: Language): Catalogue =>
  JSON.parse(readFileSync(new URL(`./text.${language}.json`, import.meta.url), 'utf8')) as Catalogue

const catalogues: Record<Language, Catalogue> = { en: read('en'), 'zh-Hans': read('zh-Hans') }

/** The texts of the sandbox's own pages in one language. */
export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    catalogues[language][key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

/** `?lang=`, else what the browser asks for first. */
export const languageOf = (request: FastifyRequest): Language => {
  const asked = (request.query as { lang?: unknown }).lang ?? request.headers['accept-language']
  return /^\s*zh/i.test(String(asked ?? '')) ? 'zh-Hans' : 'en'
}
