import type { ClockView, HandsetView } from '../model/types'

/** What the store needs of a connection: SignalR in the app, a script in tests. */
export interface PhonesLink {
  /** Connects for ever, and tells what it hears. Called once. Returns how to stop. */
  open(hears: PhonesHears): () => void
  /** From here on that phone: what it shows now, and again after each change. */
  hold(number: string): void
  putDown(number: string): void
}

export interface PhonesHears {
  joined(): void
  lost(): void
  handset(view: HandsetView): void
  clock(clock: ClockView): void
}
