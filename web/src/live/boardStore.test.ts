import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoardCard, BoardEntry, BoardPatch, BoardSnapshot } from '../api/types'
import type { BoardAddress, BoardHears, BoardLink } from './boardLink'
import { createBoardStore } from './boardStore'

const here = 'loc_here'
const at = '2026-11-21T10:00:00Z'
const home: BoardAddress = { organisation: 'org_a', location: here }
const card = (opportunity: string, version: number): BoardCard => ({
  opportunity, version, stage: `at ${version}`, outcome: 'open', purpose: 'unknown', firstKind: 'missedCall', locale: 'fiFi', service: null, urgency: null,
  openedAt: at, lastActivityAt: at, engagedAt: null, appointmentAt: null, heldBy: null,
})

/** A connection that does what a test says. */
function scripted(): { link: BoardLink; hears: () => BoardHears; watched: BoardAddress[]; isOpen: () => boolean } {
  let listener: BoardHears | null = null
  let open = true
  const watched: BoardAddress[] = []
  return {
    link: { open: hears => { listener = hears; return () => { open = false } }, watch: board => { watched.push(board) } },
    hears: () => { if (!listener) throw new Error('The store did not open its link.'); return listener },
    watched, isOpen: () => open,
  }
}

const snapshot = (sequence: number, cards: BoardCard[] = []): BoardSnapshot => ({ location: here, incarnation: 'one', sequence, at, cards, slots: [] })
const patch = (sequence: number, cards: BoardCard[] = [], entries: BoardEntry[] = []): BoardPatch =>
  ({ location: here, incarnation: 'one', sequence, at, cards, slots: null, entries })

describe('the board store', () => {
  it('watches what is chosen, once', () => {
    const script = scripted()
    const store = createBoardStore(script.link, () => 1)
    store.choose(home)
    store.choose({ ...home })
    expect(script.watched).toEqual([home])
    expect(store.getBoard()).toMatchObject({ location: here, link: 'connecting' })
  })

  it('asks for a snapshot once when a patch is missing, however many more come', () => {
    const script = scripted()
    const store = createBoardStore(script.link, () => 1)
    store.choose(home)
    script.hears().snapshot(snapshot(4))
    script.hears().patches([patch(6), patch(7)])
    script.hears().patches([patch(8)])
    expect(script.watched).toEqual([home, home])
    script.hears().snapshot(snapshot(8))
    expect(store.getBoard()).toMatchObject({ link: 'live', sequence: 8 })
  })

  it('tells whoever looks, until they stop, and only when something is new', () => {
    const script = scripted()
    const store = createBoardStore(script.link, () => 1)
    let told = 0
    const stop = store.subscribe(() => told++)
    store.choose(home)
    script.hears().snapshot(snapshot(1))
    script.hears().patches([patch(1)])
    expect(told).toBe(2)
    stop()
    script.hears().patches([patch(2)])
    expect(told).toBe(2)
  })

  it('lets the connection go when it is closed', () => {
    const script = scripted()
    createBoardStore(script.link, () => 1).close()
    expect(script.isOpen()).toBe(false)
  })

  /** What the network does with what the server says next. */
  type Weather = { readonly kind: 'arrives' | 'twice' | 'lost' | 'late' } | { readonly kind: 'drop' } | { readonly kind: 'restart' }
  const weather = fc.array(fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<Weather>({ kind: 'arrives' }, { kind: 'twice' }, { kind: 'lost' }, { kind: 'late' }) },
    { weight: 1, arbitrary: fc.constantFrom<Weather>({ kind: 'drop' }, { kind: 'restart' }) }), { maxLength: 60 })

  it('ends where the server is once the weather clears: patches repeat, are lost and come late, the line drops, the server begins anew', () => {
    fc.assert(fc.property(weather, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 60, maxLength: 60 }), (steps, who) => {
      const script = scripted()
      const store = createBoardStore(script.link, () => 1)
      store.choose(home)
      const server = { incarnation: 1, sequence: 0, cards: new Map<string, BoardCard>() }
      let answered = 0
      const late: BoardPatch[] = []
      const tell = (): BoardSnapshot => ({ ...snapshot(server.sequence, [...server.cards.values()]), incarnation: `${server.incarnation}` })
      // Every question for a snapshot is answered, as the hub does.
      const answer = (): void => { for (; answered < script.watched.length; answered++) script.hears().snapshot(tell()) }
      const change = (id: number): BoardPatch => {
        server.sequence++
        const next = card(`opp_${id}`, (server.cards.get(`opp_${id}`)?.version ?? 0) + 1)
        server.cards.set(next.opportunity, next)
        return { ...patch(server.sequence, [next]), incarnation: `${server.incarnation}` }
      }

      answer()
      for (const [i, step] of steps.entries()) {
        if (step.kind === 'drop') { script.hears().lost(); script.hears().snapshot(tell()); continue }
        if (step.kind === 'restart') { server.incarnation++; server.sequence = 0; continue }
        const said = change(who[i] ?? 0)
        if (step.kind === 'late') late.push(said)
        if (step.kind === 'arrives' || step.kind === 'twice') script.hears().patches(step.kind === 'twice' ? [said, said] : [said])
        // What was asked is answered a step later, so patches fly past the question.
        if (i % 2 === 0) answer()
        const old = i % 5 === 0 ? late.shift() : undefined
        if (old) script.hears().patches([old])
      }
      answer()
      // The weather clears: two changes come through, and whatever they reveal is asked and answered.
      for (let n = 0; n < 2; n++) { script.hears().patches([change(n)]); answer() }

      const board = store.getBoard()
      expect(board).toMatchObject({ link: 'live', isTorn: false, sequence: server.sequence, incarnation: `${server.incarnation}` })
      expect(Object.fromEntries(board.cards)).toEqual(Object.fromEntries(server.cards))
    }), { numRuns: 300 })
  })
})
