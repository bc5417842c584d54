import type { ReactNode } from 'react'
import { languages } from '../i18n/languages'
import { useText } from '../i18n/text'
import classes from './LanguageChoice.module.css'

const names = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/** Three languages, each named in its own: whoever is lost in a strange one finds their way back. */
export function LanguageChoice(): ReactNode {
  const { t, language, setLanguage } = useText()
  return (
    <div className={classes.group} role="group" aria-label={t('shell.language')}>
      {languages.map(l => (
        <button key={l} type="button" className={classes.choice} lang={l} aria-pressed={l === language} aria-label={`${l.toUpperCase()}, ${names[l]}`} onClick={() => setLanguage(l)}>{l.toUpperCase()}</button>
      ))}
    </div>
  )
}
