import { defineConfig } from 'vitest/config'

// One file at a time: each runs a gateway and a Chromium of its own, and two would only wait for each other.
export default defineConfig({
  test: { fileParallelism: false, testTimeout: 90_000, hookTimeout: 90_000, include: ['*.test.ts'] },
})
