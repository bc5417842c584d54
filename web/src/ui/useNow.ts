import { useSyncExternalStore } from 'react'

const listeners = new Map<number, { now: number; all: Set<() => void>; timer: ReturnType<typeof setInterval> }>()

/** The time, again and again. One timer for each pace, however many look at it. */
export function useNow(everyMs: number): number {
  return useSyncExternalStore(
    changed => {
      let pace = listeners.get(everyMs)
      if (!pace) {
        const made = { now: Date.now(), all: new Set<() => void>(), timer: setInterval(() => { made.now = Date.now(); for (const f of [...made.all]) f() }, everyMs) }
        listeners.set(everyMs, pace = made)
      }
      const joined = pace
      joined.all.add(changed)
      return () => {
        joined.all.delete(changed)
        if (joined.all.size === 0) { clearInterval(joined.timer); listeners.delete(everyMs) }
      }
    },
    () => listeners.get(everyMs)?.now ?? Math.floor(Date.now() / everyMs) * everyMs)
}
