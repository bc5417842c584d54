import { describe, expect, it } from 'vitest'
import { amount } from './amount'

const plain = (text: string): string => text.replace(/\s/g, ' ')

describe('an amount', () => {
  it('of time is told in the unit that fits', () => {
    expect([0, 0.0042, 0.25, 2.34, 75, 600, 7_200].map(s => plain(amount('en-GB', 'seconds', s)))).toEqual(['0 ms', '4.2 ms', '250 ms', '2.3 secs', '75 secs', '10 mins', '2 hrs'])
  })

  it('of bytes too', () => {
    expect([512, 4_321_000].map(b => plain(amount('en-GB', 'bytes', b)))).toEqual(['0.5 kB', '4.1 MB'])
  })

  it('is written as the language writes it', () => {
    expect(plain(amount('fi-FI', 'times', 12_345))).toBe('12 345')
    expect(plain(amount('sv-SE', 'seconds', 0.0042))).toBe('4,2 ms')
  })
})
