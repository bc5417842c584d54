import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, it, vi } from 'vitest'

/** What a first visit may weigh, in bytes over the wire with gzip. Brotli, which browsers take first, is smaller still. */
const budget = 300_000

it('lets every page be opened for the first time with at most 300 KB over the wire', { timeout: 120_000 }, async () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  vi.stubEnv('NODE_ENV', 'production') // Or React's development build would be weighed.
  const made = await build({ root, logLevel: 'silent', build: { write: false }, mode: 'production' }) as Rolldown.RolldownOutput
  vi.unstubAllEnvs()
  const chunks = new Map(made.output.map(file => [file.fileName, file]))
  const weigh = (names: Iterable<string>): number => [...names].reduce((sum, name) => {
    const file = chunks.get(name)
    return sum + gzipSync(file?.type === 'chunk' ? file.code : file?.source ?? '').length
  }, 0)
  const withImports = (name: string, seen = new Set<string>()): Set<string> => {
    const chunk = chunks.get(name)
    if (seen.has(name) || chunk?.type !== 'chunk') return seen
    seen.add(name)
    for (const css of chunk.viteMetadata?.importedCss ?? []) seen.add(css)
    for (const next of chunk.imports) withImports(next, seen)
    return seen
  }

  const scripts = made.output.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk')
  const entry = scripts.find(chunk => chunk.isEntry)
  if (!entry) throw new Error('The build has no entry.')
  const [words, pages] = [scripts.filter(c => c.facadeModuleId?.includes('virtual:catalogue')), scripts.filter(c => c.facadeModuleId?.endsWith('Page.tsx'))]
  const heaviestWords = words.map(c => c.fileName).sort((a, b) => weigh([b]) - weigh([a]))[0] ?? ''
  expect([words.length, pages.length > 0]).toEqual([3, true])

  for (const page of pages) {
    const files = new Set(['index.html', heaviestWords, ...withImports(entry.fileName), ...withImports(page.fileName)])
    expect.soft(weigh(files), `first load of ${page.name}`).toBeLessThanOrEqual(budget)
    console.log(`${page.name}: ${(weigh(files) / 1000).toFixed(1)} KB`)
  }
})
