import { useState, type ReactNode } from 'react'
import { useText } from '../../i18n/text'
import classes from './Composer.module.css'
import { SendIcon } from './icons'

/** A line to write on. Enter sends; what was sent is gone from it. */
export function Composer({ label, placeholder, onSend, onType, children }: {
  label: string; placeholder: string; onSend: (text: string) => void; onType?: () => void; children?: ReactNode
}): ReactNode {
  const { t } = useText()
  const [text, setText] = useState('')
  return (
    <form className={classes.composer} onSubmit={event => {
      event.preventDefault()
      if (text.trim() === '') return
      onSend(text.trim())
      setText('')
    }}>
      {children}
      <input className={classes.input} aria-label={label} placeholder={placeholder} value={text} maxLength={1600} autoComplete="off" enterKeyHint="send" onChange={event => { setText(event.currentTarget.value); onType?.() }} />
      <button type="submit" className={classes.send} aria-label={t('phone.send')} title={t('phone.send')} disabled={text.trim() === ''}><SendIcon /></button>
    </form>
  )
}

/** Answers that somebody might give: one press writes them. */
export function Suggestions({ replies, onChoose }: { replies: readonly string[]; onChoose: (text: string) => void }): ReactNode {
  const { t } = useText()
  if (replies.length === 0) return null
  return (
    <div className={classes.suggestions} role="group" aria-label={t('phone.suggested')}>
      {replies.map(reply => <button key={reply} type="button" className={classes.chip} onClick={() => onChoose(reply)}>{reply}</button>)}
    </div>
  )
}
