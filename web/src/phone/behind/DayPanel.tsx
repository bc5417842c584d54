import type { CSSProperties, ReactNode } from 'react'
import { usePlace } from '../../api/session'
import { useText } from '../../i18n/text'
import { clock, localDay, minuteOfDay } from '../../ui/time'
import { useGatewayNow } from '../context'
import { length } from '../model/calls'
import type { Slot } from '../model/desk'
import classes from './DayPanel.module.css'
import { serviceNameOf } from './serviceName'
import { useDay } from './useConversation'

const [firstHour, lastHour] = [7, 18]

/** The location's day that the conversation is about: who is where, and the held time running out. */
export function DayPanel({ slot, day, opportunity }: { slot: Slot; day: string; opportunity: string | null }): ReactNode {
  const { t, tag, language } = useText()
  const place = usePlace()
  const calendar = useDay(slot, day)
  const now = useGatewayNow()
  if (!calendar) return <p className={classes.nothing}>{t('shell.loading')}</p>
  const hours = Array.from({ length: lastHour - firstHour }, (_, i) => firstHour + i)
  const row = (instant: string, isEnd: boolean): number => {
    const on = localDay(calendar.timeZone, instant)
    const minute = on < day ? 0 : on > day ? 24 * 60 : minuteOfDay(calendar.timeZone, instant)
    return Math.max(0, Math.min(hours.length * 4, (isEnd ? Math.ceil : Math.floor)((minute - firstHour * 60) / 15))) + 2
  }
  return (
    <div className={classes.day} style={{ '--people': calendar.resources.length, '--rows': hours.length * 4 } as CSSProperties}>
      {calendar.resources.map((r, i) => <div key={r.resource} className={classes.person} style={{ gridColumn: i + 2 }}>{r.name}</div>)}
      {hours.map((hour, i) => <div key={hour} className={classes.hour} style={{ gridRow: `${i * 4 + 2} / span 4` }} aria-hidden="true">{String(hour).padStart(2, '0')}</div>)}
      {calendar.resources.map((r, i) => <div key={r.resource} className={classes.lane} style={{ gridColumn: i + 2 }} />)}
      {calendar.slots.flatMap(s => s.resources.map(resource => {
        const column = calendar.resources.findIndex(r => r.resource === resource)
        const from = row(s.occupiesFrom, false)
        const left = s.lapsesAt ? Date.parse(s.lapsesAt) - now : 0
        const state = s.state !== 'held' ? t('phone.time.booked') : left > 0 ? t('phone.time.heldFor', { time: length(left) }) : t('phone.time.held')
        return column < 0 ? null : (
          <div key={`${s.hold}/${resource}`} className={classes.slot} data-state={s.state} data-ours={s.opportunity === opportunity} style={{ gridColumn: column + 2, gridRow: `${from} / ${Math.max(row(s.occupiesTo, true), from + 3)}` }}>
            <b>{clock(tag, calendar.timeZone, s.start)}–{clock(tag, calendar.timeZone, s.end)}</b>
            <span>{s.opportunity === opportunity ? t('phone.thisOne') : serviceNameOf(place, language, s.service)}</span>
            <span>{state}</span>
          </div>
        )
      }))}
    </div>
  )
}
