import type { Opportunity } from '../../api/types'

/** Whose conversation is looked for. */
export interface Caller {
  readonly number: string
  readonly location: string
  /** A caller without a number is known by the time of the call alone. */
  readonly withheldSince: string | null
}

/** The opportunities of a phone at a location, newest first. */
export function opportunitiesOf(rows: readonly Opportunity[], caller: Caller): readonly Opportunity[] {
  return rows
    .filter(row => row.location === caller.location && (row.phone === caller.number || (caller.withheldSince !== null && row.phone == null && row.openedAt >= earlier(caller.withheldSince))))
    .sort((a, b) => b.openedAt.localeCompare(a.openedAt))
}

// The gateway opens the opportunity while the phone is still dialling, and the two read their clocks one after the other.
const earlier = (at: string): string => new Date(Date.parse(at) - 5_000).toISOString()

/** The one that was chosen while it is among them, else the newest. */
export const chosenOf = (rows: readonly Opportunity[], chosen: string | null): Opportunity | undefined =>
  rows.find(row => row.opportunity === chosen) ?? rows[0]
