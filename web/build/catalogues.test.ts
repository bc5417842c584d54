import { isPluralElement, isPoundElement, isSelectElement, isTagElement, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languages } from '../src/i18n/languages'
import { readCatalogue } from './catalogues'

const folder = (language: string): string => fileURLToPath(new URL(`../src/i18n/${language}`, import.meta.url))

/** The names that a message takes, and how: "n plural", "scheme select". */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap(element => {
    if (isPluralElement(element) || isSelectElement(element)) {
      return [`${element.value} ${isPluralElement(element) ? 'number' : 'select'}`, ...Object.values(element.options).flatMap(o => argumentsOf(o.value))]
    }
    if (isTagElement(element)) return [`<${element.value}>`, ...argumentsOf(element.children)]
    return 'value' in element && !isPoundElement(element) && element.type !== 0 ? [`${element.value} ${element.type === 2 ? 'number' : ''}`] : []
  })
}
const namesOf = (text: string): string[] => [...new Set(argumentsOf(parse(text)))].sort()

describe('the messages', () => {
  const english = readCatalogue(folder('en'))

  for (const language of languages) {
    it(`are all there in ${language}, in the same files, with the same arguments as in English`, () => {
      const here = readCatalogue(folder(language))
      expect(readdirSync(folder(language)).sort()).toEqual(readdirSync(folder('en')).sort())
      expect(Object.keys(here).sort()).toEqual(Object.keys(english).sort())
      for (const [key, text] of Object.entries(here)) {
        expect.soft(namesOf(text), `${language}: ${key}`).toEqual(namesOf(english[key] ?? ''))
        expect.soft(text.trim(), `${language}: ${key} is empty`).not.toBe('')
      }
    })

    it(`have every plural form of ${language}`, () => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const missing: string[] = []
      const walk = (key: string, elements: MessageFormatElement[]): void => elements.forEach(element => {
        if (isPluralElement(element)) missing.push(...needed.filter(form => !(form in element.options)).map(form => `${key} lacks ${form}`))
        if (isPluralElement(element) || isSelectElement(element)) Object.values(element.options).forEach(o => walk(key, o.value))
      })
      for (const [key, text] of Object.entries(readCatalogue(folder(language)))) walk(key, parse(text))
      expect(missing).toEqual([])
    })
  }
})
