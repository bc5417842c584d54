import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl'
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type desk from './en/desk.json'
import type events from './en/events.json'
import type figures from './en/figures.json'
import type ops from './en/ops.json'
import type phone from './en/phone.json'
import type questions from './en/questions.json'
import type shell from './en/shell.json'
import type terms from './en/terms.json'
import { rememberLanguage, tags, type Language } from './languages'

// One file for each feature and language. A new one is named here, for its keys' sake; its words are found by build/catalogues.ts.
type Catalogue = typeof shell & typeof desk & typeof events & typeof figures & typeof ops & typeof phone & typeof questions & typeof terms

/** A message that every language has. A wrong key does not compile; a missing translation or argument fails the catalogue test. */
export type MessageKey = keyof Catalogue

export type MessageValues = Record<string, string | number | boolean | Date | null | undefined>

export interface Text {
  readonly language: Language
  /** For Intl: fi-FI, sv-SE, en-GB. */
  readonly tag: string
  /** The message in the language that is shown. */
  t(key: MessageKey, values?: MessageValues): string
  /** A stable word of the API (a stage, an outcome, an event). One that is not known is shown as it came: a newer gateway may know more. */
  term(word: string): string
  setLanguage(language: Language): void
}

type Messages = (typeof import('virtual:catalogue/en'))['default']

const catalogues: Record<Language, () => Promise<{ default: Messages }>> = {
  fi: () => import('virtual:catalogue/fi'),
  sv: () => import('virtual:catalogue/sv'),
  en: () => import('virtual:catalogue/en'),
}
const cache = createIntlCache()

/** Loads a language's messages. They are compiled already; no parser is in the page. */
export async function loadLanguage(language: Language): Promise<IntlShape<string>> {
  const { default: messages } = await catalogues[language]()
  return createIntl({ locale: tags[language], messages, onError: error => { throw error } }, cache)
}

/** The two readers of one language's messages. */
export function readerOf(intl: IntlShape<string>): Pick<Text, 't' | 'term'> {
  return {
    t: (key, values) => intl.formatMessage({ id: key }, values) as string,
    term: word => (`term.${word}` in intl.messages ? intl.formatMessage({ id: `term.${word}` }) : word),
  }
}

const TextContext = createContext<Text | null>(null)

/** Gives the page its words. The language changes once its messages are here, so no half-translated page is ever seen. */
export function TextProvider({ first, language, children }: { first: IntlShape<string>; language: Language; children: ReactNode }): ReactNode {
  const [shown, setShown] = useState({ intl: first, language })
  const setLanguage = useCallback((next: Language) => {
    rememberLanguage(next)
    void loadLanguage(next).then(intl => setShown({ intl, language: next }))
  }, [])
  useEffect(() => { document.documentElement.lang = shown.language }, [shown.language])
  const text = useMemo<Text>(
    () => ({ ...readerOf(shown.intl), language: shown.language, tag: tags[shown.language], setLanguage }),
    [shown, setLanguage])
  return <TextContext value={text}>{children}</TextContext>
}

/** The words of the page: `const { t } = useText()`, then `t('shell.signOut')`. */
export function useText(): Text {
  return use(TextContext) ?? outside()
}

function outside(): never {
  throw new Error('useText was called outside of TextProvider.')
}
