import { parse } from '@formatjs/icu-messageformat-parser'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const name = 'virtual:catalogue/'

/** All messages of one language, from every feature's file. A key twice is a mistake of ours. */
export function readCatalogue(folder: string): Record<string, string> {
  const all: Record<string, string> = {}
  for (const file of readdirSync(folder).filter(f => f.endsWith('.json')).sort()) {
    const part = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>
    for (const [key, text] of Object.entries(part)) {
      if (key in all) throw new Error(`The message "${key}" is in ${file} and in another file of ${folder}.`)
      all[key] = text
    }
  }
  return all
}

/** Compiles ICU messages when the page is built, so that no parser travels to the browser. */
export function catalogues(root: string): Plugin {
  return {
    name: 'smartpulse-catalogues',
    resolveId: id => (id.startsWith(name) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined
      const folder = join(root, id.slice(name.length + 1))
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file))
      const compiled = Object.entries(readCatalogue(folder)).map(([key, text]) => [key, parse(text)])
      return `export default ${JSON.stringify(Object.fromEntries(compiled))}`
    },
  }
}
