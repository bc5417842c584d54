import { describe, expect, it } from 'vitest'
import { ageOf, clock, dayAndClock, localDay, minuteOfDay, plusDays, when } from './time'

const zone = 'Europe/Helsinki'

describe('times', () => {
  it('are written as people there write them', () => {
    expect(clock('fi-FI', zone, '2026-11-21T12:05:00Z')).toBe('14.05')
    expect(clock('sv-SE', zone, '2026-11-21T12:05:00Z')).toBe('14:05')
    expect(dayAndClock('fi-FI', zone, '2026-11-24T12:05:00Z')).toBe('ti 24.11. 14.05')
    expect(clock('en-GB', zone, '2026-11-21T22:00:00Z')).toBe('00:00')
  })

  it('leave the day out today only', () => {
    const now = Date.parse('2026-11-21T21:59:00Z')
    expect(when('sv-SE', zone, '2026-11-21T08:00:00Z', now)).toBe('10:00')
    expect(when('sv-SE', zone, '2026-11-21T22:01:00Z', now)).toContain('22/11')
  })

  it('belong to the day of the location, not of the browser', () => {
    expect(localDay(zone, '2026-11-21T22:30:00Z')).toBe('2026-11-22')
    expect(minuteOfDay(zone, '2026-11-21T22:30:00Z')).toBe(30)
  })

  it('step over months and years', () => {
    expect([plusDays('2026-12-31', 1), plusDays('2026-03-01', -1)]).toEqual(['2027-01-01', '2026-02-28'])
  })

  it('age in the largest unit that fits', () => {
    expect([0, 59_999, 60_000, 3_600_000, 90_000_000].map(ms => `${ageOf(ms).n} ${ageOf(ms).unit}`)).toEqual(['0 seconds', '59 seconds', '1 minutes', '1 hours', '1 days'])
  })
})
