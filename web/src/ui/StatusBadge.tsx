import type { ReactNode } from 'react'
import classes from './StatusBadge.module.css'

export type Tone = 'neutral' | 'brand' | 'good' | 'warn' | 'bad' | 'human'

/** A short state in a pill. The words say it; the colour only repeats it. */
export function StatusBadge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }): ReactNode {
  return <span className={`${classes.badge} ${classes[tone]}`}>{children}</span>
}

/** The tone of an outcome. */
export function toneOfOutcome(outcome: string): Tone {
  switch (outcome) {
    case 'open': return 'brand'
    case 'booked': return 'good'
    case 'handedOver': return 'human'
    case 'lostOurs': return 'bad'
    default: return 'neutral'
  }
}
