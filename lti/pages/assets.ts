import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

interface Asset {
  path: string
  type: string
  body: string
}

/** Beside ours, when it is built: the client's values, base and buttons, so that all pages look alike. */
const shared = ['tokens.css', 'base.css', 'buttons.css']
const read = (name: string): string => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')

function asset(name: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  return { path: `/lti/assets/${hash}/${name}`, type: `${type}; charset=utf-8`, body }
}

/** What the pages load, under addresses that change with the content. */
export const assets = {
  style: asset('page.css', 'text/css', [...shared, 'page.css'].map(read).join('')),
  icon: asset('icon.svg', 'image/svg+xml', read('icon.svg')),
  signIn: asset('sign-in.js', 'text/javascript', read('sign-in.js')),
  error: asset('error.js', 'text/javascript', read('error.js')),
} as const
