/** What the live page can show beside its frame. Tasks and events are beside everything where there is room. */
export const views = ['conversations', 'day', 'figures', 'tasks', 'events'] as const
export type View = (typeof views)[number]

export interface DeskSearch {
  readonly view?: View
  /** The day of the calendar, yyyy-mm-dd; today when left out. */
  readonly day?: string
}

/** Reads what an address says; what it says wrongly is left out. */
export function readSearch(search: Record<string, unknown>): DeskSearch {
  const [view, day] = [views.find(v => v === search['view']), search['day']]
  return {
    ...(view && view !== 'conversations' && { view }),
    ...(typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && { day }),
  }
}
