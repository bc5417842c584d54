import { useMemo } from 'react'
import { usePlace } from '../api/session'
import { useText } from '../i18n/text'
import { clock, clockSeconds, dayAndClock, dayName, when } from './time'

/** Times as people at the chosen location write them, in the language that is shown. */
export interface Times {
  readonly zone: string
  clock(instant: string | number): string
  clockSeconds(instant: string | number): string
  dayAndClock(instant: string | number): string
  dayName(day: string): string
  when(instant: string, now: number): string
}

export function useTimes(): Times {
  const { tag } = useText()
  const zone = usePlace().location.timeZone
  return useMemo<Times>(() => ({
    zone,
    clock: instant => clock(tag, zone, instant),
    clockSeconds: instant => clockSeconds(tag, zone, instant),
    dayAndClock: instant => dayAndClock(tag, zone, instant),
    dayName: day => dayName(tag, day),
    when: (instant, now) => when(tag, zone, instant, now),
  }), [tag, zone])
}
