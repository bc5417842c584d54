import type { Link } from '../../live/board'
import type { ClockView, HandsetView } from './types'

/** The gateway's clock, and when we heard it by ours. */
export interface HeardClock { readonly view: ClockView; readonly heardAt: number }

/** What all phones on the page show, and whether that is true now. */
export interface Phones {
  readonly link: Link
  /** By number. */
  readonly views: ReadonlyMap<string, HandsetView>
  /** The phones of which this connection has told something: until then whatever it tells is newer, because a restart begins to count anew. */
  readonly told: ReadonlySet<string>
  readonly clock: HeardClock | null
}

export type PhonesEvent =
  | { readonly type: 'joined' }
  | { readonly type: 'lost' }
  | { readonly type: 'handset'; readonly view: HandsetView }
  | { readonly type: 'clock'; readonly clock: ClockView; readonly now: number }
  | { readonly type: 'put-down'; readonly number: string }

export const noPhones: Phones = { link: 'connecting', views: new Map(), told: new Set(), clock: null }

/** What the phones are after an event. Pure. An event that tells nothing new gives the very same object. */
export function reduce(phones: Phones, event: PhonesEvent): Phones {
  switch (event.type) {
    case 'joined':
      return { ...phones, link: 'live', told: new Set() }
    case 'lost':
      // What was shown stays, greyed: the call may still be going on.
      return phones.link === 'live' ? { ...phones, link: 'stale' } : phones
    case 'handset': {
      const { view } = event
      const old = phones.views.get(view.number)
      if (old && phones.told.has(view.number) && view.version <= old.version) return phones
      return { ...phones, views: new Map(phones.views).set(view.number, view), told: new Set(phones.told).add(view.number) }
    }
    case 'clock':
      return { ...phones, clock: { view: event.clock, heardAt: event.now } }
    case 'put-down': {
      if (!phones.views.has(event.number)) return phones
      const [views, told] = [new Map(phones.views), new Set(phones.told)]
      views.delete(event.number)
      told.delete(event.number)
      return { ...phones, views, told }
    }
    default:
      return event satisfies never
  }
}

/** The gateway's time now, in ms, reckoned on from what it last said. */
export const gatewayNow = (clock: HeardClock | null, now: number): number =>
  clock ? Date.parse(clock.view.now) + (now - clock.heardAt) : now
