import type { ReactNode } from 'react'
import type { BoardEntry } from '../api/types'
import { useText } from '../i18n/text'
import { useTimes } from '../ui/useTimes'
import classes from './Timeline.module.css'

export interface TimelineProps<E extends BoardEntry> {
  readonly entries: readonly E[]
  /** What is known about an entry beyond its kind: the words it came from, the times, the rules. */
  readonly detail?: (entry: E) => ReactNode
  readonly label: string
  /** Makes each line a way to its conversation. */
  readonly onOpen?: (opportunity: string) => void
}

/** What happened, line by line: when, what, by whom. The order is the caller's. */
export function Timeline<E extends BoardEntry>({ entries, detail, label, onOpen }: TimelineProps<E>): ReactNode {
  const { term } = useText()
  const times = useTimes()
  return (
    <ol className={classes.entries} aria-label={label}>
      {entries.map(entry => {
        const { opportunity } = entry
        const words = (
          <>
            <time dateTime={entry.at} className={classes.time}>{times.clockSeconds(entry.at)}</time>
            <span className={classes.what}>{term(entry.type)}</span>
            <span className={classes.actor}>{entry.actor.startsWith('staff:') ? entry.actor.slice(6) : term(entry.actor)}</span>
          </>
        )
        const more = detail?.(entry)
        return (
          <li key={`${opportunity}/${entry.version}/${entry.type}`} className={classes.entry} data-type={entry.type}>
            {onOpen && opportunity
              ? <button type="button" className={`${classes.line} ${classes.link}`} onClick={() => onOpen(opportunity)}>{words}</button>
              : <div className={classes.line}>{words}</div>}
            {more && <div className={classes.detail}>{more}</div>}
          </li>
        )
      })}
    </ol>
  )
}
