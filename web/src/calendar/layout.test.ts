import { expect, it } from 'vitest'
import { hoursOf, placeOn } from './layout'

const zone = 'Europe/Helsinki'

it('puts a job where it is by the local clock', () => {
  expect(placeOn('2026-11-23', zone, '2026-11-23T05:00:00Z', '2026-11-23T07:15:00Z')).toEqual({ from: 420, to: 555 })
})

it('draws a job over midnight to the edge of each day', () => {
  const [start, end] = ['2026-11-23T20:00:00Z', '2026-11-24T01:00:00Z']
  expect(placeOn('2026-11-23', zone, start, end)).toEqual({ from: 22 * 60, to: 24 * 60 })
  expect(placeOn('2026-11-24', zone, start, end)).toEqual({ from: 0, to: 3 * 60 })
  expect(placeOn('2026-11-23', zone, '2026-11-23T20:00:00Z', '2026-11-23T22:00:00Z')).toEqual({ from: 22 * 60, to: 24 * 60 })
})

it('keeps the wall clock on the day when clocks go back', () => {
  expect(placeOn('2026-10-25', zone, '2026-10-25T07:00:00Z', '2026-10-25T09:00:00Z')).toEqual({ from: 9 * 60, to: 11 * 60 })
})

it('shows the working day, and more where something is booked', () => {
  const calendar = { timeZone: zone, from: '2026-11-23', to: '2026-11-23', resources: [], slots: [] }
  expect(hoursOf('2026-11-23', calendar)).toEqual({ first: 7, last: 18 })
})
