import type { Opportunity } from '../../api/types'
import { secondsToTextBack } from './calls'
import type { HandsetView } from './types'

export const tourSteps = ['miss', 'book', 'race', 'swedish', 'talk'] as const
export type TourStep = (typeof tourSteps)[number]

/** How far somebody is on the tour. It remembers what they have seen, not what they were told. */
export interface Tour {
  readonly isOpen: boolean
  readonly at: TourStep
  readonly done: readonly TourStep[]
  /** Seconds from the hang-up to the text, as measured. */
  readonly textBackSeconds: number | null
}

export const newTour: Tour = { isOpen: true, at: 'miss', done: [], textBackSeconds: null }

export type TourEvent =
  | { readonly type: 'closed' }
  | { readonly type: 'started' }
  | { readonly type: 'chose'; readonly step: TourStep }
  | { readonly type: 'went-on' }
  | { readonly type: 'seen'; readonly seen: Seen }

/** What the page shows, as far as the tour asks. */
export interface Seen {
  readonly views: readonly HandsetView[]
  readonly opportunities: readonly Pick<Opportunity, 'opportunity' | 'outcome' | 'locale' | 'phone' | 'repliedAt'>[]
  /** Opportunities that lost a time they had chosen. */
  readonly lost: readonly string[]
}

export function reduce(tour: Tour, event: TourEvent): Tour {
  switch (event.type) {
    case 'closed': return { ...tour, isOpen: false }
    case 'started': return newTour
    case 'chose': return { ...tour, at: event.step }
    case 'went-on': return { ...tour, at: tourSteps[tourSteps.indexOf(tour.at) + 1] ?? tour.at }
    case 'seen': return tour.isOpen ? seen(tour, event.seen) : tour
    default: return event satisfies never
  }
}

/** Only the step that one is at can be done: somebody who books before they miss a call has not seen the text arrive. */
function seen(tour: Tour, now: Seen): Tour {
  if (tour.done.includes(tour.at) || !isDone(tour.at, now)) return tour
  const seconds = tour.at === 'miss' ? now.views.map(secondsToTextBack).find(s => s !== null) ?? null : tour.textBackSeconds
  return { ...tour, done: [...tour.done, tour.at], textBackSeconds: seconds }
}

function isDone(step: TourStep, { views, opportunities, lost }: Seen): boolean {
  const booked = opportunities.filter(o => o.outcome === 'booked')
  switch (step) {
    case 'miss': return views.some(view => secondsToTextBack(view) !== null)
    case 'book': return booked.length > 0
    case 'race': return lost.length > 0
    case 'swedish': return opportunities.some(o => o.locale.startsWith('sv') && views.some(v => v.number === o.phone && v.messages.some(m => m.isOwn) && v.messages.at(-1)?.isOwn === false))
    case 'talk': return views.some(view => view.call?.captions.some(c => c.by === 'me') === true)
  }
}

/** What was kept of the tour; a first visit has none. */
export function rememberedTour(text: string | null): Tour {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Tour> | null
    return kept && tourSteps.includes(kept.at as TourStep)
      ? { isOpen: kept.isOpen === true, at: kept.at as TourStep, done: (kept.done ?? []).filter(s => tourSteps.includes(s)), textBackSeconds: kept.textBackSeconds ?? null }
      : newTour
  } catch {
    return newTour
  }
}
