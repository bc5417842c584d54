import type { CSSProperties, ReactNode } from 'react'
import { usePlace } from '../api/session'
import type { CalendarDays, Slot } from '../api/types'
import { serviceName } from '../conversations/naming'
import { useText } from '../i18n/text'
import { useTimes } from '../ui/useTimes'
import classes from './DayCalendar.module.css'
import { hoursOf, placeOn } from './layout'

export interface DayCalendarProps {
  readonly day: string
  readonly calendar: CalendarDays
  /** Who it is for, when the page knows. */
  readonly whoFor?: (opportunity: string) => string | null | undefined
  /** The opportunity to point out. */
  readonly marked?: string | null
  readonly onOpen?: (opportunity: string) => void
}

/** One day, one column for each person or van, quarter hours down: what is held (dashed) and what is booked. */
export function DayCalendar({ day, calendar, whoFor, marked, onOpen }: DayCalendarProps): ReactNode {
  const times = useTimes()
  const { first, last } = hoursOf(day, calendar)
  const rowOf = (minute: number): number => Math.round((minute - first * 60) / 15) + 2
  const size = { '--people': calendar.resources.length, '--rows': (last - first) * 4 } as CSSProperties
  return (
    // Reached by the keyboard: with many people it scrolls sideways, and nothing in an empty day takes the focus.
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={times.dayName(day)}>
      <div className={classes.grid} style={size}>
        {calendar.resources.map((r, i) => <div key={r.resource} className={classes.person} style={{ gridColumn: i + 2 }}>{r.name}</div>)}
        {calendar.resources.map((r, i) => <div key={r.resource} className={classes.lane} style={{ gridColumn: i + 2 }} />)}
        {Array.from({ length: last - first }, (_, i) => (
          <div key={i} className={classes.hour} style={{ gridRow: rowOf((first + i) * 60) }} aria-hidden="true">{String(first + i).padStart(2, '0')}</div>
        ))}
        {calendar.slots.flatMap(slot => slot.resources.map(resource => {
          const column = calendar.resources.findIndex(r => r.resource === resource)
          if (column < 0) return null
          const { from, to } = placeOn(day, calendar.timeZone, slot.occupiesFrom, slot.occupiesTo)
          // Half an hour is the least that two lines of words need.
          const where = { gridColumn: column + 2, gridRow: `${rowOf(from)} / ${Math.max(rowOf(to), rowOf(from) + 2)}` }
          return <SlotBox key={`${slot.hold}/${resource}`} slot={slot} where={where} who={whoFor?.(slot.opportunity)} isMarked={slot.opportunity === marked} {...(onOpen && { onOpen })} />
        }))}
      </div>
    </div>
  )
}

function SlotBox({ slot, where, who, isMarked, onOpen }: {
  slot: Slot; where: CSSProperties; who: string | null | undefined; isMarked: boolean; onOpen?: (opportunity: string) => void
}): ReactNode {
  const { t, term, language } = useText()
  const times = useTimes()
  const place = usePlace()
  const state = slot.state !== 'held' ? term(slot.state) : slot.lapsesAt ? t('day.heldUntil', { time: times.clock(slot.lapsesAt) }) : t('day.held')
  const className = `${classes.slot} ${slot.state === 'held' ? classes.held : ''} ${isMarked ? classes.marked : ''}`
  const words = (
    <>
      <b>{times.clock(slot.start)}–{times.clock(slot.end)}</b>
      <span>{serviceName(language, place.location, slot.service) ?? slot.service}</span>
      {who && <span>{who}</span>}
      <span className={classes.state}><span aria-hidden="true">{slot.state === 'held' ? '◌ ' : '✓ '}</span>{state}</span>
    </>
  )
  return onOpen
    ? <button type="button" className={className} style={where} data-state={slot.state} onClick={() => onOpen(slot.opportunity)}>{words}</button>
    : <div className={className} style={where} data-state={slot.state}>{words}</div>
}
