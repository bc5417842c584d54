import type { ReactNode } from 'react'
import type { Message } from '../api/types'
import { useText } from '../i18n/text'
import { useNow } from '../ui/useNow'
import { useTimes } from '../ui/useTimes'
import classes from './Transcript.module.css'

const ticks: Partial<Record<Message['status'], string>> = { owed: '◌', accepted: '✓', sent: '✓', delivered: '✓✓', read: '✓✓', failed: '⚠', undelivered: '⚠', dropped: '⊘' }

/** What was said, in order, with how each message of ours fares. */
export function Transcript({ messages }: { messages: readonly Message[] }): ReactNode {
  const { t } = useText()
  return <ol className={classes.bubbles} aria-label={t('talk.said')}>{messages.map(m => <Bubble key={m.message} message={m} />)}</ol>
}

function Bubble({ message }: { message: Message }): ReactNode {
  const { t, term } = useText()
  const times = useTimes()
  const now = useNow(60_000)
  const author = message.author === 'staff' ? message.staff ?? t('talk.staff') : t(`talk.${message.author}`)
  const isBad = message.status === 'failed' || message.status === 'undelivered'
  return (
    <li className={`${classes.bubble} ${classes[message.author]} ${isBad ? classes.bad : ''}`} data-author={message.author} data-status={message.status}>
      <span className={classes.who}>{author} · {term(message.channel)}</span>
      <p className={message.status === 'dropped' ? classes.dropped : classes.text}>{message.text}</p>
      <span className={classes.foot}>
        <time dateTime={message.at}>{times.when(message.at, now)}</time>
        {message.status !== 'received' && (
          <span className={isBad ? classes.badTick : undefined}>
            <span aria-hidden="true">{ticks[message.status]} </span>{term(message.status)}{message.errorCode ? ` (${t('talk.error', { code: String(message.errorCode) })})` : ''}
          </span>
        )}
      </span>
    </li>
  )
}
