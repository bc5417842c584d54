import type { UiLanguage } from './words'

const tags: Record<UiLanguage, string> = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' }
const cache = new Map<string, Intl.DateTimeFormat>()

function format(language: UiLanguage, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options])
  let made = cache.get(key)
  if (!made) cache.set(key, made = new Intl.DateTimeFormat(tags[language], { ...options, timeZone, hourCycle: 'h23' }))
  return made
}

export const clock = (language: UiLanguage, zone: string, instant: string): string =>
  format(language, zone, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))

export const seconds = (language: UiLanguage, zone: string, instant: string): string =>
  format(language, zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(instant))

export const dayAndClock = (language: UiLanguage, zone: string, instant: string): string =>
  `${format(language, zone, { weekday: 'short', day: 'numeric', month: 'numeric' }).format(new Date(instant))} ${clock(language, zone, instant)}`

export const dayName = (language: UiLanguage, day: string): string =>
  format(language, 'UTC', { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00:00Z`))

/** The local day, yyyy-mm-dd, that an instant falls on. */
export const localDay = (zone: string, instant: string | number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant))

/** Minutes since local midnight. */
export function minuteOfDay(zone: string, instant: string): number {
  const [hour = '0', minute = '0'] = format('en', zone, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant)).split(':')
  return Number(hour) * 60 + Number(minute)
}

export const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

export function age(ms: number, unit: { seconds: string; minutes: string; hours: string; days: string }): string {
  const s = Math.max(0, Math.floor(ms / 1000))
  if (s < 60) return `${s} ${unit.seconds}`
  if (s < 3600) return `${Math.floor(s / 60)} ${unit.minutes}`
  if (s < 86_400) return `${Math.floor(s / 3600)} ${unit.hours}`
  return `${Math.floor(s / 86_400)} ${unit.days}`
}
