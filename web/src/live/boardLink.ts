import type { BoardPatch, BoardSnapshot } from '../api/types'

/** Which board to watch. */
export interface BoardAddress {
  readonly organisation: string
  readonly location: string
}

/** What the store needs of a connection: SignalR in the app, a script in tests. */
export interface BoardLink {
  /** Connects for ever, and tells what it hears. Called once. Returns how to stop. */
  open(hears: BoardHears): () => void
  /** From here on that board: its snapshot, then its patches. Asked again for the same board, it sends a new snapshot. */
  watch(board: BoardAddress): void
}

export interface BoardHears {
  snapshot(snapshot: BoardSnapshot): void
  patches(patches: readonly BoardPatch[]): void
  /** The connection is gone, or the board cannot be read. */
  lost(): void
  /** The connection answered: what is shown is still true. */
  heard(): void
}
