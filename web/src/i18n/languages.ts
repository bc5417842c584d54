export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

/** How dates, times and money are written. Here the location is Finnish or Swedish, so English is written the British way. */
export const tags: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' }

const key = 'language'
const isLanguage = (text: string | null | undefined): text is Language => languages.includes(text as Language)

/** What was chosen here before, else the first of the browser's languages that we speak, else Finnish. */
export function preferredLanguage(): Language {
  return [remembered(), ...navigator.languages.map(l => l.slice(0, 2))].find(isLanguage) ?? 'fi'
}

export function rememberLanguage(language: Language): void {
  try { localStorage.setItem(key, language) } catch { /* Private windows forget, and that is fine. */ }
}

function remembered(): string | null {
  try { return localStorage.getItem(key) } catch { return null }
}
