import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reconnectDelay } from './signalRLink'

it('tries again for ever, soon at first and never less often than every 38 seconds', () => {
  fc.assert(fc.property(fc.nat(100_000), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
    const delay = reconnectDelay(attempt, chance)
    return delay >= 375 && delay <= 37_500
  }))
  expect(reconnectDelay(0, 0.5)).toBe(500)
})
