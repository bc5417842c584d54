/** What a figure counts in. */
export type Unit = 'times' | 'amount' | 'seconds' | 'bytes'

/** A figure as people read it: no more digits than tell something, in the unit that fits. */
export function amount(tag: string, unit: Unit, value: number): string {
  switch (unit) {
    case 'seconds':
      return value < 1 ? inUnit(tag, 'millisecond', value * 1_000)
        : value < 90 ? inUnit(tag, 'second', value)
        : value < 5_400 ? inUnit(tag, 'minute', value / 60)
        : inUnit(tag, 'hour', value / 3_600)
    case 'bytes':
      return value < 1_048_576 ? inUnit(tag, 'kilobyte', value / 1_024) : inUnit(tag, 'megabyte', value / 1_048_576)
    default:
      return new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }).format(value)
  }
}

function inUnit(tag: string, unit: string, value: number): string {
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)
}
