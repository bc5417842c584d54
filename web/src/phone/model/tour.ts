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
  /** When the page was opened, by the gateway's clock: what happened before was not done on the tour. */
  readonly since: string
  readonly views: readonly HandsetView[]
  readonly opportunities: readonly Pick<Opportunity, 'opportunity' | 'outcome' | 'locale' | 'phone' | 'lastActivityAt'>[]
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
  const seconds = tour.at === 'miss' ? callsSince(now).map(secondsToTextBack).find(s => s !== null) ?? null : tour.textBackSeconds
  return { ...tour, done: [...tour.done, tour.at], textBackSeconds: seconds }
}

const callsSince = ({ views, since }: Seen): readonly HandsetView[] => views.filter(v => v.call !== null && Date.parse(v.call.since) >= Date.parse(since))

function isDone(step: TourStep, now: Seen): boolean {
  const { views, lost } = now
  const opportunities = now.opportunities.filter(o => Date.parse(o.lastActivityAt) >= Date.parse(now.since))
  switch (step) {
    case 'miss': return callsSince(now).some(view => secondsToTextBack(view) !== null)
    case 'book': return opportunities.some(o => o.outcome === 'booked')
    case 'race': return lost.length > 0
    case 'swedish': return opportunities.some(o => o.locale.startsWith('sv') && views.some(v => v.number === o.phone && v.messages.some(m => m.isOwn) && v.messages.at(-1)?.isOwn === false))
    case 'talk': return callsSince(now).some(view => view.call?.captions.some(c => c.by === 'me') === true)
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
