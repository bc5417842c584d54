import { describe, expect, it } from 'vitest'
import { emptyBoard, mostCards, mostEntries, reduce, type Board } from './board'
import type { BoardCard as Card, BoardEntry as Entry, BoardPatch as Patch, BoardSnapshot as Snapshot } from '../api/types'

const here = 'loc_here'
const card = (opportunity: string, version: number, stage = 'AskingJob'): Card => ({
  opportunity, version, stage, outcome: 'open', purpose: 'unknown', firstKind: 'missedCall', service: null, urgency: null,
  openedAt: '2026-11-21T10:00:00Z', locale: 'fiFi', engagedAt: null, lastActivityAt: '2026-11-21T10:00:00Z', appointmentAt: null, heldBy: null,
})
const entry = (version: number): Entry => ({
  at: new Date(Date.UTC(2026, 10, 21, 10, 0, version)).toISOString(), type: 'stage-moved', actor: 'assistant', opportunity: 'opp_a', version,
})
const snapshot = (sequence: number, cards: Card[] = [], incarnation = 'one'): Snapshot =>
  ({ location: here, incarnation, sequence, at: '2026-11-21T10:00:00Z', cards, slots: [] })
const patch = (sequence: number, cards: Card[] = [], incarnation = 'one'): Patch =>
  ({ location: here, incarnation, sequence, at: '2026-11-21T10:00:01Z', cards, slots: null, entries: [entry(sequence)] })
const watching = (sequence: number, cards: Card[] = []): Board =>
  reduce(emptyBoard(here), { type: 'snapshot', snapshot: snapshot(sequence, cards), now: 1 })
const patched = (board: Board, ...patches: Patch[]): Board => reduce(board, { type: 'patches', patches, now: 2 })

describe('the board', () => {
  it('takes patches that follow the snapshot, in order', () => {
    const board = patched(watching(4), patch(5, [card('opp_a', 1)]), patch(6, [card('opp_a', 2, 'Offering')]))
    expect(board.sequence).toBe(6)
    expect(board.cards.get('opp_a')?.stage).toBe('Offering')
    expect(board.link).toBe('live')
  })

  it('does nothing when a patch comes a second time', () => {
    const board = patched(watching(4), patch(5, [card('opp_a', 2)]))
    expect(patched(board, patch(5, [card('opp_a', 1)]), patch(4))).toBe(board)
  })

  it('goes stale and asks for a snapshot when a patch is missing, and keeps the old picture', () => {
    const board = patched(watching(4, [card('opp_a', 1)]), patch(6))
    expect(board).toMatchObject({ link: 'stale', isTorn: true, sequence: 4 })
    expect(board.cards.size).toBe(1)
    expect(patched(board, patch(5)).sequence).toBe(4)
    expect(reduce(board, { type: 'snapshot', snapshot: snapshot(6), now: 3 })).toMatchObject({ link: 'live', isTorn: false, sequence: 6 })
  })

  it('takes a patch of another incarnation for a gap', () => {
    expect(patched(watching(4), patch(5, [], 'two')).isTorn).toBe(true)
  })

  it('lets the newest version of a card win', () => {
    expect(patched(watching(4, [card('opp_a', 9, 'Booked')]), patch(5, [card('opp_a', 8, 'Holding')])).cards.get('opp_a')?.stage).toBe('Booked')
  })

  it('keeps the cards with the newest activity, however long it is watched', () => {
    const aged = (minute: number): Card => ({ ...card(`opp_${minute}`, 1), lastActivityAt: new Date(Date.UTC(2026, 10, 21, 10, minute)).toISOString() })
    let board = watching(0)
    for (let minute = 1; minute <= mostCards + 50; minute++) board = patched(board, patch(minute, [aged(minute)]))
    expect(board.cards.size).toBe(mostCards)
    expect(board.cards.has('opp_50')).toBe(false)
    expect(board.cards.has('opp_51')).toBe(true)
    expect(board.cards.has(`opp_${mostCards + 50}`)).toBe(true)
  })

  it('ignores what belongs to another location', () => {
    const board = watching(4)
    expect(patched(board, { ...patch(5), location: 'loc_there' })).toBe(board)
    expect(reduce(board, { type: 'snapshot', snapshot: { ...snapshot(9), location: 'loc_there' }, now: 2 })).toBe(board)
  })

  it('greys out when the connection is lost, and does not grow younger by that', () => {
    const lost = reduce(watching(4), { type: 'lost' })
    expect(lost.link).toBe('stale')
    expect(reduce(lost, { type: 'heard', now: 99 }).knownAt).toBe(1)
  })

  it('shows an entry once, however often it comes, newest first, and not for ever', () => {
    let board = patched(watching(0), patch(1), patch(2))
    board = reduce(board, { type: 'history', location: here, entries: [entry(1), entry(2)] })
    expect(board.entries.map(e => e.version)).toEqual([2, 1])
    board = reduce(board, { type: 'history', location: here, entries: Array.from({ length: 500 }, (_, i) => entry(i + 3)) })
    expect(board.entries).toHaveLength(mostEntries)
    expect(board.entries[0]?.version).toBe(502)
  })
})
