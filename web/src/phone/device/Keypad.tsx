import type { ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { keyRows, letters } from '../model/calls'
import classes from './Keypad.module.css'

/** Twelve keys. The computer's own keys press them too while one has the focus. */
export function Keypad({ onPress, pressed }: { onPress: (keys: string) => void; pressed: string }): ReactNode {
  const { t } = useText()
  return (
    <div className={classes.keypad} role="group" aria-label={t('phone.keypad')} onKeyDown={event => { if (/^[0-9*#]$/.test(event.key)) { event.preventDefault(); onPress(event.key) } }}>
      <output className={classes.pressed} aria-label={t('phone.pressed')}>{pressed}</output>
      {keyRows.flat().map(key => <button key={key} type="button" className={classes.key} aria-label={key} onClick={() => onPress(key)}>{key}<small aria-hidden="true">{letters[key] ?? ''}</small></button>)}
    </div>
  )
}
