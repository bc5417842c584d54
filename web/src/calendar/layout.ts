import type { CalendarDays } from '../api/types'
import { localDay, minuteOfDay } from '../ui/time'

/** Where a slot stands on the day's grid, in minutes from its midnight. */
export interface Placed {
  readonly from: number
  readonly to: number
}

/** A job over midnight is drawn to the edge of the day that is shown. */
export function placeOn(day: string, zone: string, occupiesFrom: string, occupiesTo: string): Placed {
  const minute = (instant: string, isEnd: boolean): number => {
    const on = localDay(zone, instant)
    return on < day ? 0 : on > day ? 24 * 60 : minuteOfDay(zone, instant) || (isEnd ? 24 * 60 : 0)
  }
  return { from: minute(occupiesFrom, false), to: minute(occupiesTo, true) }
}

/** The whole hours that the grid shows: the ordinary working day, and more where something is booked. */
export function hoursOf(day: string, calendar: CalendarDays): { first: number; last: number } {
  const placed = calendar.slots.map(slot => placeOn(day, calendar.timeZone, slot.occupiesFrom, slot.occupiesTo))
  return {
    first: Math.min(7, ...placed.map(p => Math.floor(p.from / 60))),
    last: Math.max(18, ...placed.map(p => Math.ceil(p.to / 60))),
  }
}
