import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root: here,
  base: '/app/-/', // assets live beside every deployment's pages: /app/<deployment>/…
  plugins: [svelte({ configFile: here + 'svelte.config.js' })],
  build: {
    outDir: here + '../dist/pages',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
})
