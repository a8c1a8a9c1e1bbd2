import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

interface Asset {
  path: string
  type: string
  body: string
}

const read = (name: string): string => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')

function asset(name: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  return { path: `/lti/assets/${hash}/${name}`, type: `${type}; charset=utf-8`, body }
}

/** What the pages load, under addresses that change with the content. */
export const assets = {
  style: asset('page.css', 'text/css', read('tokens.css') + read('page.css')),
  signIn: asset('sign-in.js', 'text/javascript', read('sign-in.js')),
  error: asset('error.js', 'text/javascript', read('error.js')),
} as const
