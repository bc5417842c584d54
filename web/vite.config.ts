import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { catalogues } from './build/catalogues.ts'
import { compress } from './build/compress.ts'
import { themeCss } from './build/themeCss.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// Messages are compiled when the page is built (build/catalogues.ts), so the parser stays at home.
const noParser: Plugin = {
  name: 'smartpulse-no-parser',
  apply: 'build',
  config: () => ({ resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } } }),
}

export default defineConfig({
  plugins: [react(), catalogues(here('./src/i18n')), themeCss(), compress(), noParser],
  build: {
    target: 'es2022',
    cssTarget: ['chrome111', 'firefox113', 'safari16.4'],
    // The policy of the gateway forbids inline scripts and styles, so nothing may be inlined as data either.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(['/api', '/carrier', '/twilio', '/openapi', '/sign-in?', '/sign-out'].map(path => [path, 'http://localhost:5080'])
      .concat([['/hub', { target: 'http://localhost:5080', ws: true } as never]])),
  },
  test: { environment: 'node', include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'], testTimeout: 20_000 },
})
