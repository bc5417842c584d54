import type { Exchange, Locale, TextChannel } from './types'

export type Screen = 'home' | 'messages' | 'form'

/** One phone that lies on the desk, and what its person looks at. */
export interface Slot {
  readonly id: number
  readonly number: string
  /** Null: somebody else's number. */
  readonly name: string | null
  readonly locale: Locale | null
  readonly isStaff: boolean
  readonly isWithheld: boolean
  /** The business's number that it calls and writes to. */
  readonly line: string
  readonly screen: Screen
  readonly channel: TextChannel
  /** The call that was laid aside to look at something else. */
  readonly aside: string | null
}

export interface Desk {
  readonly slots: readonly Slot[]
  /** The id of the slot whose conversation is shown. */
  readonly selected: number
}

export type DeskEvent =
  /** `isBeside`: put there without looking away from the one that is shown. */
  | { readonly type: 'added'; readonly number: string; readonly line: string; readonly exchange: Exchange; readonly isBeside?: boolean }
  | { readonly type: 'removed'; readonly id: number }
  | { readonly type: 'selected'; readonly id: number }
  | { readonly type: 'given'; readonly id: number; readonly number: string; readonly exchange: Exchange }
  | { readonly type: 'withheld'; readonly id: number; readonly isWithheld: boolean }
  | { readonly type: 'lined'; readonly id: number; readonly line: string }
  | { readonly type: 'opened'; readonly id: number; readonly screen: Screen; readonly channel?: TextChannel; readonly aside?: string | null }
  | { readonly type: 'returned'; readonly id: number }

/** More would only be lost on a desk. */
export const mostPhones = 4

export const emptyDesk: Desk = { slots: [], selected: 0 }

/** Who has a number, as far as the exchange knows. */
export function personOf(exchange: Exchange, number: string): Pick<Slot, 'number' | 'name' | 'locale' | 'isStaff'> {
  const customer = exchange.customers.find(c => c.number === number)
  return { number, name: customer?.name ?? null, locale: customer?.locale ?? null, isStaff: exchange.staff.some(s => s.number === number) }
}

/** What the desk is after somebody did something. Pure. */
export function reduce(desk: Desk, event: DeskEvent): Desk {
  switch (event.type) {
    case 'added': {
      const there = desk.slots.find(s => s.number === event.number)
      if (there) return { ...desk, selected: there.id }
      if (desk.slots.length >= mostPhones) return desk
      const id = 1 + Math.max(0, ...desk.slots.map(s => s.id))
      const slot: Slot = { id, ...personOf(event.exchange, event.number), isWithheld: false, line: event.line, screen: 'home', channel: 'sms', aside: null }
      return { slots: [...desk.slots, slot], selected: event.isBeside ? desk.selected : id }
    }
    case 'removed': {
      const slots = desk.slots.filter(s => s.id !== event.id)
      if (slots.length === 0 || slots.length === desk.slots.length) return desk
      return { slots, selected: slots.some(s => s.id === desk.selected) ? desk.selected : slots[0]!.id }
    }
    case 'selected':
      return desk.selected === event.id ? desk : { ...desk, selected: event.id }
    case 'given':
      // One number, one phone: the other one of that number would show the same.
      if (desk.slots.some(s => s.number === event.number && s.id !== event.id)) return desk
      return change(desk, event.id, slot => ({ ...slot, ...personOf(event.exchange, event.number), isWithheld: false, screen: 'home' }))
    case 'withheld':
      return change(desk, event.id, slot => ({ ...slot, isWithheld: event.isWithheld }))
    case 'lined':
      return change(desk, event.id, slot => ({ ...slot, line: event.line }))
    case 'opened':
      return change(desk, event.id, slot => ({ ...slot, screen: event.screen, channel: event.channel ?? slot.channel, aside: event.aside ?? slot.aside }))
    case 'returned':
      return change(desk, event.id, slot => ({ ...slot, aside: null }))
    default:
      return event satisfies never
  }
}

const change = (desk: Desk, id: number, next: (slot: Slot) => Slot): Desk => ({ ...desk, slots: desk.slots.map(s => (s.id === id ? next(s) : s)) })

/** The first suggested customer who is not on the desk yet; customers who speak as the location does come first. */
export function nextCustomer(desk: Desk, exchange: Exchange, locale?: string): string | undefined {
  const free = exchange.customers.filter(c => !desk.slots.some(s => s.number === c.number))
  return (free.find(c => c.locale === locale) ?? free[0])?.number
}

/** What was on the desk before the page was loaded anew, as far as it still fits the exchange. */
export function restored(text: string | null, exchange: Exchange): Desk {
  try {
    const desk = JSON.parse(text ?? 'null') as Desk | null
    const slots = desk?.slots.filter(s => exchange.lines.some(l => l.number === s.line)) ?? []
    return desk && slots.length > 0 ? { slots, selected: slots.some(s => s.id === desk.selected) ? desk.selected : slots[0]!.id } : emptyDesk
  } catch {
    // Somebody else's words under our name: begin anew.
    return emptyDesk
  }
}
