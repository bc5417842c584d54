import type { ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { clockSeconds } from '../../ui/time'
import classes from './Behind.module.css'
import type { Told } from './useConversation'

/** The journal as it is: every event, newest first. */
export function EventsPanel({ story, zone }: { story: Told | undefined; zone: string }): ReactNode {
  const { t, term, tag } = useText()
  const events = story?.detail.events ?? []
  if (events.length === 0) return <p className={`${classes.nothing} ${classes.flush}`}>{t('phone.nothingYet')}</p>
  return (
    <ol className={classes.stream} aria-label={t('phone.events')}>
      {[...events].sort((a, b) => b.position - a.position).map(event => (
        <li key={event.position}><time dateTime={event.at}>{clockSeconds(tag, zone, event.at)}</time><code>{event.type}</code><span>{term(event.type)}</span><span className={classes.muted}>{term(event.actor)}</span></li>
      ))}
    </ol>
  )
}
