import type { BoardEntry } from '../api/types'
import { emptyBoard, reduce, type Board, type BoardEvent } from './board'
import type { BoardAddress, BoardLink } from './boardLink'

/** Holds the live picture of the chosen location and keeps it true. */
export interface BoardStore {
  getBoard(): Board
  /** Called after every change; returns how to stop. */
  subscribe(changed: () => void): () => void
  /** Shows another location. */
  choose(address: BoardAddress): void
  /** Puts what the API knows of the past under what came live. */
  addHistory(location: string, entries: readonly BoardEntry[]): void
  close(): void
}

export function createBoardStore(link: BoardLink, now: () => number): BoardStore {
  let board: Board = emptyBoard('')
  let watched: BoardAddress | null = null
  const listeners = new Set<() => void>()

  function apply(event: BoardEvent): void {
    const before = board
    board = reduce(board, event)
    if (board === before) return
    // Once per tear: while the snapshot is on its way, more patches only tell the same.
    if (board.isTorn && !before.isTorn && watched) link.watch(watched)
    for (const changed of [...listeners]) changed()
  }

  const close = link.open({
    snapshot: snapshot => apply({ type: 'snapshot', snapshot, now: now() }),
    patches: patches => apply({ type: 'patches', patches, now: now() }),
    lost: () => apply({ type: 'lost' }),
    heard: () => apply({ type: 'heard', now: now() }),
  })

  return {
    getBoard: () => board,
    subscribe(changed) {
      listeners.add(changed)
      return () => { listeners.delete(changed) }
    },
    choose(address) {
      if (watched?.location === address.location && watched.organisation === address.organisation) return
      watched = address
      apply({ type: 'chosen', location: address.location })
      link.watch(address)
    },
    addHistory: (location, entries) => apply({ type: 'history', location, entries }),
    close,
  }
}
