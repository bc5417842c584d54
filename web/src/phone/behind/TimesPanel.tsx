import type { ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { clock, dayAndClock } from '../../ui/time'
import { StatusBadge, type Tone } from '../../ui/StatusBadge'
import { usePlace } from '../../api/session'
import { useGatewayNow } from '../context'
import { length } from '../model/calls'
import { timesOf, type OfferedTime } from '../model/told'
import type { Step } from '../model/types'
import classes from './Behind.module.css'

const tones: Record<OfferedTime['state'], Tone> = { offered: 'neutral', chosen: 'brand', held: 'warn', lost: 'bad', booked: 'good', past: 'neutral' }

/** The times on offer and what has become of each. */
export function TimesPanel({ steps, zone }: { steps: readonly Step[]; zone: string }): ReactNode {
  const { t, tag } = useText()
  const place = usePlace()
  const now = useGatewayNow()
  const { offered, before } = timesOf(steps)
  if (offered.length === 0) return <p className={classes.nothing}>{t('phone.noTimes')}</p>
  const people = place.organisation.locations.flatMap(l => l.resources)
  const row = (time: OfferedTime, key: string): ReactNode => {
    const left = time.until ? Date.parse(time.until) - now : null
    return (
      <li key={key} data-state={time.state}>
        <span className={classes.number} aria-hidden="true">{time.number ?? '·'}</span>
        <span>
          <b>{dayAndClock(tag, zone, time.time.start)}–{clock(tag, zone, time.time.end)}</b>
          {time.time.resources.length > 0 && <span className={classes.muted}> {time.time.resources.map(r => people.find(p => p.resource === r)?.name ?? r).join(', ')}</span>}
        </span>
        <StatusBadge tone={tones[time.state]}>{time.state === 'held' && left !== null && left > 0 ? t('phone.time.heldFor', { time: length(left) }) : t(`phone.time.${time.state}`)}</StatusBadge>
      </li>
    )
  }
  return (
    <>
      <ol className={classes.timeList}>{offered.map(time => row(time, time.time.start + time.time.end))}</ol>
      {before.length > 0 && <><p className={classes.muted}>{t('phone.timesBefore')}</p><ol className={classes.timeList}>{before.map((time, i) => row({ ...time, number: null }, `${i}`))}</ol></>}
    </>
  )
}
