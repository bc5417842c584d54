import { useSyncExternalStore } from 'react'

/** One timer, however many look at it; it stands still while nobody does. */
interface Pace {
  now(): number
  subscribe(changed: () => void): () => void
}

// Kept for ever: React subscribes anew whenever it is given another function, and each new pace would be news that makes it draw again.
const paces = new Map<number, Pace>()

function createPace(everyMs: number): Pace {
  const all = new Set<() => void>()
  let now = Date.now()
  let timer: ReturnType<typeof setInterval> | undefined
  const tick = (): void => {
    now = Date.now()
    for (const changed of [...all]) changed()
  }
  return {
    now: () => now,
    subscribe(changed) {
      if (all.size === 0) {
        now = Date.now()
        timer = setInterval(tick, everyMs)
      }
      all.add(changed)
      return () => {
        all.delete(changed)
        if (all.size === 0) clearInterval(timer)
      }
    },
  }
}

/** The time in ms, told again at that pace. */
export function useNow(everyMs: number): number {
  let pace = paces.get(everyMs)
  if (!pace) paces.set(everyMs, pace = createPace(everyMs))
  return useSyncExternalStore(pace.subscribe, pace.now)
}
