import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    target: 'es2022',
    // The policy of the gateway forbids inline scripts and styles, so nothing may be inlined as data either.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
