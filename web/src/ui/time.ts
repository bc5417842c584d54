const formats = new Map<string, Intl.DateTimeFormat>()

function format(tag: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([tag, timeZone, options])
  let made = formats.get(key)
  if (!made) formats.set(key, made = new Intl.DateTimeFormat(tag, { ...options, timeZone, hourCycle: 'h23' }))
  return made
}

/** 14.05 or 14:05, at the location. */
export const clock = (tag: string, zone: string, instant: string | number): string =>
  format(tag, zone, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))

/** The same with seconds. */
export const clockSeconds = (tag: string, zone: string, instant: string | number): string =>
  format(tag, zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(instant))

/** Tue 24.11. 14.05, at the location. */
export const dayAndClock = (tag: string, zone: string, instant: string | number): string =>
  `${format(tag, zone, { weekday: 'short', day: 'numeric', month: 'numeric' }).format(new Date(instant))} ${clock(tag, zone, instant)}`

/** Tuesday 24 November, of a yyyy-mm-dd. */
export const dayName = (tag: string, day: string): string =>
  format(tag, 'UTC', { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00:00Z`))

/** The local day, yyyy-mm-dd, that an instant falls on. */
export const localDay = (zone: string, instant: string | number): string =>
  format('sv-SE', zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant))

/** Minutes since local midnight. */
export function minuteOfDay(zone: string, instant: string): number {
  const [hour = '0', minute = '0'] = format('en-GB', zone, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant)).split(':')
  return Number(hour) * 60 + Number(minute)
}

export const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The clock alone today, the day with it otherwise. */
export const when = (tag: string, zone: string, instant: string, now: number): string =>
  localDay(zone, instant) === localDay(zone, now) ? clock(tag, zone, instant) : dayAndClock(tag, zone, instant)

export type AgeUnit = 'seconds' | 'minutes' | 'hours' | 'days'

/** How long ago, in the largest unit that fits. */
export function ageOf(ms: number): { unit: AgeUnit; n: number } {
  const s = Math.max(0, Math.floor(ms / 1000))
  if (s < 60) return { unit: 'seconds', n: s }
  if (s < 3600) return { unit: 'minutes', n: Math.floor(s / 60) }
  if (s < 86_400) return { unit: 'hours', n: Math.floor(s / 3600) }
  return { unit: 'days', n: Math.floor(s / 86_400) }
}
