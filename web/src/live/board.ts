import type { BoardCard, BoardEntry, BoardPatch, BoardSlot, BoardSnapshot } from '../api/types'

/** connecting: never had data. live: what is shown is true. stale: it was. */
export type Link = 'connecting' | 'live' | 'stale'

/** The live picture of one location. */
export interface Board {
  readonly location: string
  readonly link: Link
  /** A patch is missing: only a snapshot helps. */
  readonly isTorn: boolean
  readonly incarnation: string
  readonly sequence: number
  /** When the newest thing in the picture was true, by the server's clock. */
  readonly at: string | null
  /** When the picture was last known to be true, by ours, in ms. */
  readonly knownAt: number | null
  readonly cards: ReadonlyMap<string, BoardCard>
  readonly slots: readonly BoardSlot[]
  readonly entries: readonly BoardEntry[]
}

export type BoardEvent =
  | { readonly type: 'chosen'; readonly location: string }
  | { readonly type: 'lost' }
  | { readonly type: 'heard'; readonly now: number }
  | { readonly type: 'snapshot'; readonly snapshot: BoardSnapshot; readonly now: number }
  | { readonly type: 'patches'; readonly patches: readonly BoardPatch[]; readonly now: number }
  | { readonly type: 'history'; readonly location: string; readonly entries: readonly BoardEntry[] }

/** The stream on screen is not an archive. */
export const mostEntries = 200

/** A screen that is never reloaded holds as many cards as one that was just opened: BoardSnapshot.CardsAtMost in the gateway. */
export const mostCards = 200

export const emptyBoard = (location: string): Board => ({
  location, link: 'connecting', isTorn: false, incarnation: '', sequence: 0, at: null, knownAt: null, cards: new Map(), slots: [], entries: [],
})

/** What the board is after an event. Pure. An event that tells nothing new gives the very same board, so nothing is drawn again. */
export function reduce(board: Board, event: BoardEvent): Board {
  switch (event.type) {
    case 'chosen':
      return event.location === board.location ? board : emptyBoard(event.location)
    case 'lost':
      // Stale rows stay up, greyed: an old picture beats an empty wall.
      return board.link === 'live' ? { ...board, link: 'stale' } : board
    case 'heard':
      return board.link === 'live' ? { ...board, knownAt: event.now } : board
    case 'snapshot': {
      const { snapshot } = event
      if (snapshot.location !== board.location) return board
      return {
        ...board, link: 'live', isTorn: false, incarnation: snapshot.incarnation, sequence: snapshot.sequence, at: snapshot.at, knownAt: event.now,
        cards: new Map(snapshot.cards.map(card => [card.opportunity, card])), slots: snapshot.slots,
      }
    }
    case 'patches':
      return event.patches.reduce((next, patch) => applyPatch(next, patch, event.now), board)
    case 'history':
      return event.location === board.location ? { ...board, entries: merge(board.entries, event.entries) } : board
    default:
      return event satisfies never // a new kind of event does not compile until it is handled here
  }
}

function applyPatch(board: Board, patch: BoardPatch, now: number): Board {
  if (patch.location !== board.location || board.link === 'connecting' || board.isTorn) return board
  // Another life of the board, or one that skips a number: we missed some.
  if (patch.incarnation !== board.incarnation || patch.sequence > board.sequence + 1) return { ...board, link: 'stale', isTorn: true }
  // Around the join the same change can come twice.
  if (patch.sequence <= board.sequence) return board
  return {
    ...board, link: 'live', sequence: patch.sequence, at: patch.at, knownAt: now, cards: withCards(board.cards, patch.cards), slots: patch.slots ?? board.slots,
    entries: merge(board.entries, patch.entries),
  }
}

/** The newest version of a card wins. Without news it is the same map, so nobody reads again what has not changed. */
function withCards(old: ReadonlyMap<string, BoardCard>, news: readonly BoardCard[]): ReadonlyMap<string, BoardCard> {
  const newer = news.filter(card => card.version >= (old.get(card.opportunity)?.version ?? 0))
  if (newer.length === 0) return old
  const cards = new Map([...old, ...newer.map(card => [card.opportunity, card] as const)])
  return cards.size > mostCards ? newestOf(cards) : cards
}

const newestOf = (cards: ReadonlyMap<string, BoardCard>): ReadonlyMap<string, BoardCard> =>
  new Map([...cards].sort(([, a], [, b]) => Date.parse(b.lastActivityAt) - Date.parse(a.lastActivityAt)).slice(0, mostCards))

const keyOf = (entry: BoardEntry): string => `${entry.opportunity}/${entry.version}/${entry.type}`

/** Newest first, each once: the same entry may come live and with the history. */
function merge(old: readonly BoardEntry[], more: readonly BoardEntry[]): readonly BoardEntry[] {
  if (more.length === 0) return old
  const byKey = new Map<string, BoardEntry>()
  for (const entry of [...old, ...more]) byKey.set(keyOf(entry), entry)
  return [...byKey.values()].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.version - a.version).slice(0, mostEntries)
}
