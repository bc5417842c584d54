import { useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useEffect } from 'react'
import { calendarKey, conversationKey, conversationsKey, eventsQuery, reportKey, tasksKey } from '../api/queries'
import { usePlace } from '../api/session'
import type { Board } from './board'
import { useBoardStore } from './useBoard'

/** What a change of the board makes worth reading again. Pure. */
export function outdatedBy(before: Board, after: Board, at: { organisation: string; location: string }): QueryKey[] {
  if (after.location !== at.location || after === before) return []
  // A new snapshot: whatever happened while we were away is not told one by one.
  if (after.link === 'live' && (before.link !== 'live' || after.incarnation !== before.incarnation)) return [[at.location]]
  const keys: QueryKey[] = []
  if (after.cards !== before.cards) {
    keys.push(conversationsKey(at), calendarKey(at), tasksKey(at), reportKey(at))
    for (const card of after.cards.values()) if (before.cards.get(card.opportunity) !== card) keys.push(conversationKey(at, card.opportunity))
  }
  if (after.slots !== before.slots) keys.push(calendarKey(at), tasksKey(at), reportKey(at))
  if (after.entries !== before.entries) {
    const old = new Set(before.entries)
    for (const entry of after.entries) {
      if (old.has(entry)) continue
      if (entry.opportunity) keys.push(conversationKey(at, entry.opportunity))
      if (entry.type.startsWith('task-')) keys.push(tasksKey(at))
    }
  }
  return keys
}

/**
 * Words and names do not travel with the board: they are read, by those who may, when the board says that they have changed.
 * Gathers for a moment, so that a burst of changes is one question each. Any page that shows a location's data calls this.
 */
export function useFollowBoard(): void {
  const { path: at } = usePlace()
  const store = useBoardStore()
  const client = useQueryClient()
  const { data: history } = useQuery(eventsQuery(at))

  useEffect(() => {
    if (history) store.addHistory(at.location, history)
  }, [history, store, at])

  useEffect(() => {
    let before = store.getBoard()
    let timer: ReturnType<typeof setTimeout> | undefined
    const waiting = new Map<string, QueryKey>()
    const stop = store.subscribe(() => {
      const after = store.getBoard()
      for (const key of outdatedBy(before, after, at)) waiting.set(JSON.stringify(key), key)
      before = after
      if (waiting.size === 0 || timer !== undefined) return
      timer = setTimeout(() => {
        timer = undefined
        const keys = [...waiting.values()]
        waiting.clear()
        for (const queryKey of keys) void client.invalidateQueries({ queryKey })
      }, 120)
    })
    return () => { stop(); clearTimeout(timer) }
  }, [store, client, at])
}
