import { noPhones, reduce, type Phones, type PhonesEvent } from '../model/phones'
import type { ClockView, HandsetView } from '../model/types'
import type { PhonesLink } from './phonesLink'

/** Holds what the phones on the page show, and keeps it true. */
export interface PhonesStore {
  getPhones(): Phones
  subscribe(changed: () => void): () => void
  /** Exactly these phones are held from now on. */
  hold(numbers: readonly string[]): void
  /** What an answer of the API showed; the hub may tell the same again. */
  tell(view: HandsetView): void
  tellClock(clock: ClockView): void
  close(): void
}

export function createPhonesStore(link: PhonesLink, now: () => number): PhonesStore {
  let phones: Phones = noPhones
  let held: ReadonlySet<string> = new Set()
  const listeners = new Set<() => void>()

  function apply(event: PhonesEvent): void {
    const before = phones
    phones = reduce(phones, event)
    if (phones !== before) for (const changed of [...listeners]) changed()
  }

  const handset = (view: HandsetView): void => { if (held.has(view.number)) apply({ type: 'handset', view }) }
  const clock = (view: ClockView): void => apply({ type: 'clock', clock: view, now: now() })
  const close = link.open({ joined: () => apply({ type: 'joined' }), lost: () => apply({ type: 'lost' }), handset, clock })

  return {
    getPhones: () => phones,
    subscribe(changed) {
      listeners.add(changed)
      return () => { listeners.delete(changed) }
    },
    hold(numbers) {
      const next = new Set(numbers)
      const [gone, come] = [[...held].filter(n => !next.has(n)), numbers.filter(n => !held.has(n))]
      held = next
      for (const number of gone) { link.putDown(number); apply({ type: 'put-down', number }) }
      for (const number of come) link.hold(number)
    },
    tell: handset,
    tellClock: clock,
    close,
  }
}
