import { expect, it } from 'vitest'
import type { BoardCard, BoardEntry, BoardPatch } from '../api/types'
import { emptyBoard, reduce, type Board } from './board'
import { outdatedBy } from './useFollowBoard'

const at = { organisation: 'org_a', location: 'loc_here' }
const time = '2026-11-21T10:00:00Z'
const card = (opportunity: string, version: number): BoardCard => ({
  opportunity, version, stage: 'Offering', outcome: 'open', purpose: 'unknown', firstKind: 'sms', locale: 'en', service: null, urgency: null,
  openedAt: time, lastActivityAt: time, engagedAt: null, appointmentAt: null, heldBy: null,
})
const live = (location = at.location): Board =>
  reduce(emptyBoard(location), { type: 'snapshot', now: 1, snapshot: { location, incarnation: 'one', sequence: 1, at: time, cards: [card('opp_a', 1), card('opp_b', 1)], slots: [] } })
const entry = (type: string, opportunity: string | null): BoardEntry => ({ at: time, type, actor: 'assistant', opportunity, version: 7 })
const after = (board: Board, change: Partial<BoardPatch>): Board =>
  reduce(board, { type: 'patches', now: 2, patches: [{ location: board.location, incarnation: 'one', sequence: 2, at: time, cards: [], slots: null, entries: [], ...change }] })
const keys = (before: Board, next: Board): string[] => outdatedBy(before, next, at).map(key => key.slice(1).join(' '))

it('asks for nothing anew when only the age changed', () => {
  const board = live()
  expect(keys(board, reduce(board, { type: 'heard', now: 9 }))).toEqual([])
})

it('asks for the conversation whose card changed, and for no other', () => {
  const board = live()
  const asked = keys(board, after(board, { cards: [card('opp_a', 2)] }))
  expect(asked).toContain('conversation opp_a')
  expect(asked).toContain('conversations')
  expect(asked).not.toContain('conversation opp_b')
})

it('asks for the calendar when slots changed, and for tasks when one was raised', () => {
  const board = live()
  expect(keys(board, after(board, { slots: [] }))).toContain('calendar')
  expect(keys(board, after(board, { entries: [entry('task-raised', 'opp_b')] }))).toEqual(['conversation opp_b', 'tasks'])
})

it('asks for everything after a time away, because what happened then is not told one by one', () => {
  const stale = reduce(live(), { type: 'lost' })
  expect(outdatedBy(stale, reduce(stale, { type: 'snapshot', now: 3, snapshot: { location: at.location, incarnation: 'one', sequence: 9, at: time, cards: [], slots: [] } }), at)).toEqual([['loc_here']])
})

it('leaves another location alone', () => {
  const there = live('loc_there')
  expect(outdatedBy(there, after(there, { cards: [card('opp_a', 2)] }), at)).toEqual([])
})
