import { createContext, use, useSyncExternalStore } from 'react'
import type { Board } from './board'
import type { BoardStore } from './boardStore'

export const BoardContext = createContext<BoardStore | null>(null)

/** The store of the page that is shown. */
export function useBoardStore(): BoardStore {
  const store = use(BoardContext)
  if (!store) throw new Error('useBoardStore was called outside of the shell.')
  return store
}

/**
 * A part of the live board. Renders again only when `select` gives something new, so one card does not flicker because another one changed.
 * `select` must give the same object for the same board: pick, do not build.
 */
export function useBoard<T>(select: (board: Board) => T): T {
  const store = useBoardStore()
  return useSyncExternalStore(store.subscribe, () => select(store.getBoard()))
}
