import { useQueries } from '@tanstack/react-query'
import { useEffect, useReducer, useRef, useState } from 'react'
import { usePlace } from '../../api/session'
import { useNotices } from '../../ui/notices'
import { useBoard } from '../../live/useBoard'
import { readOpportunities, readSteps } from '../behind/useConversation'
import { usePhoneRoom, usePhones } from '../context'
import { phoneApi } from '../link/phoneApi'
import { isOn, lastText } from '../model/calls'
import { opportunitiesOf } from '../model/find'
import { mostPhones, reduce as reduceDesk, type Slot } from '../model/desk'
import { openingOf, postalCodeOf, suggestedReplies, swedishOpening } from '../model/suggestions'
import { reduce, rememberedTour, type Tour, type TourEvent, type TourStep } from '../model/tour'
import type { ExchangeLine, HandsetView, StepTime } from '../model/types'
import { keep, kept } from '../remember'
import { converse, type Customer, type Patience } from './autopilot'

const key = 'tour'
/** How long a customer of the tour lets it ring. */
const ringFor = 2_500

export interface TourInHand {
  readonly tour: Tour
  readonly dispatch: (event: TourEvent) => void
  /** Does the step for whoever watches; null while it runs. */
  readonly doIt: (() => void) | null
  readonly stop: () => void
}

const newestOf = async (line: ExchangeLine, number: string) =>
  opportunitiesOf(await readOpportunities(line), { number, location: line.location, withheldSince: null })[0]

/** The tour: where it is, what of it has been seen, and somebody to do it for you. */
export function useTour(): TourInHand {
  const { exchange, desk, dispatch: dispatchDesk, store } = usePhoneRoom()
  const place = usePlace()
  const notices = useNotices()
  const [tour, dispatch] = useReducer(reduce, null, () => rememberedTour(kept('local', key)))
  const [isRunning, setRunning] = useState(false)
  const stopped = useRef(false)
  const now = useRef({ desk, place })
  useEffect(() => { now.current = { desk, place } }, [desk, place])
  useEffect(() => keep('local', key, JSON.stringify(tour)), [tour])
  useEffect(() => () => { stopped.current = true }, [])
  useSeen(tour, dispatch)

  const patience: Patience = { wait: ms => new Promise(done => setTimeout(done, ms)), isStopped: () => stopped.current }
  const viewOf = (number: string): HandsetView | undefined => store.getPhones().views.get(number)

  async function untilView(number: string, isSo: (view: HandsetView) => boolean, ms: number): Promise<boolean> {
    for (let waited = 0; waited < ms && !stopped.current; waited += 100) {
      const view = viewOf(number)
      if (view && isSo(view)) return true
      await patience.wait(100)
    }
    return false
  }

  /** A customer nobody has been yet, on a phone of their own. */
  async function fresh(line: ExchangeLine, locale: string): Promise<Slot | undefined> {
    const rows = await readOpportunities(line)
    const used = new Set(rows.map(r => r.phone))
    const before = now.current.desk
    // Who speaks Swedish is kept for the step that needs it.
    const distance = (other: string): number => (other === locale ? 0 : other.startsWith('sv') ? 2 : 1)
    const customers = [...exchange.customers].sort((a, b) => distance(a.locale) - distance(b.locale))
    const spare = Array.from({ length: 40 }, (_, i) => ({ number: `+3584400004${50 + i}` }))
    const next = [...customers, ...spare].find(c => !used.has(c.number) && !before.slots.some(s => s.number === c.number))
    if (!next) return undefined
    if (before.slots.length >= mostPhones) {
      const oldest = before.slots.find(s => !isOn(viewOf(s.number)?.call)) ?? before.slots[0]!
      apply({ type: 'removed', id: oldest.id })
    }
    apply({ type: 'added', number: next.number, line: line.number, exchange })
    await untilView(next.number, () => true, 8_000)
    return now.current.desk.slots.find(s => s.number === next.number)
  }

  function apply(event: Parameters<typeof reduceDesk>[1]): void {
    dispatchDesk(event)
    now.current = { ...now.current, desk: reduceDesk(now.current.desk, event) }
  }

  function customerAt(slot: Slot, line: ExchangeLine, isThere: (outcome: string, stage: string) => boolean): Customer {
    const trade = place.organisation.locations.find(l => l.location === line.location)?.trade ?? 'plumbing'
    const newest = () => newestOf(line, slot.number)
    const last = () => { const view = viewOf(slot.number); return view && lastText(view, line.number) }
    return {
      lastText: last,
      isThere: async () => { const row = await newest(); return row !== undefined && isThere(row.outcome, row.stage) },
      reply: async () => {
        const row = await newest()
        return suggestedReplies({ stage: row?.stage, locale: row?.locale ?? slot.locale ?? line.locale, trade, name: slot.name, text: last()?.text ?? '', isSpoken: false, postalCode: postalCodeOf(line.location) })[0]
      },
      write: async text => {
        const id = viewOf(slot.number)?.handset
        if (id) store.tell(await phoneApi.write(id, line.number, 'sms', text))
      },
    }
  }

  const tradeOf = (line: ExchangeLine): string => place.organisation.locations.find(l => l.location === line.location)?.trade ?? 'plumbing'

  async function run(step: TourStep): Promise<void> {
    const { desk: there } = now.current
    const slot = there.slots.find(s => s.id === there.selected && !s.isStaff) ?? there.slots.find(s => !s.isStaff)
    const line = exchange.lines.find(l => l.number === slot?.line) ?? exchange.lines[0]
    if (!slot || !line) return
    // A phone that has just been laid down shows nothing for a moment.
    await untilView(slot.number, () => true, 8_000)
    switch (step) {
      case 'miss': {
        // Whoever is known already is texted once for the same matter, and would see nothing.
        const caller = (await newestOf(line, slot.number)) ? await fresh(line, line.locale) : slot
        const view = caller && viewOf(caller.number)
        if (!view) return
        store.tell(await phoneApi.call(view.handset, line.number, false))
        await untilView(caller.number, v => v.call?.state === 'ringing' || v.call?.state === 'inCall', 10_000)
        await patience.wait(ringFor)
        const call = viewOf(caller.number)?.call
        if (isOn(call)) store.tell(await phoneApi.hangUp(call.sid))
        return
      }
      case 'book': {
        const before = await newestOf(line, slot.number)
        const buyer = before && before.outcome !== 'open' ? await fresh(line, line.locale) : slot
        if (!buyer) return
        apply({ type: 'opened', id: buyer.id, screen: 'messages', channel: 'sms', aside: viewOf(buyer.number)?.call?.sid ?? null })
        await converse(customerAt(buyer, line, outcome => outcome === 'booked'), openingOf(buyer.locale ?? line.locale, tradeOf(line)), patience)
        return
      }
      case 'race': {
        const pair: Slot[] = []
        for (let i = 0; i < 2; i++) {
          const next = await fresh(line, line.locale)
          if (!next) return
          apply({ type: 'opened', id: next.id, screen: 'messages', channel: 'sms' })
          pair.push(next)
        }
        // One after the other up to the offer, so that both are offered what is free, and then both at once.
        const opening = openingOf(line.locale, tradeOf(line))
        const ready = await Promise.all(pair.map(s => converse(customerAt(s, line, (_, stage) => stage === 'Offering'), opening, patience)))
        if (!ready.every(Boolean)) return
        const numbers = await sameTime(line, pair)
        await Promise.all(pair.map((s, i) => customerAt(s, line, () => false).write(numbers[i] ?? '1')))
        return
      }
      case 'swedish': {
        const next = await fresh(line, 'svFi')
        if (!next) return
        apply({ type: 'opened', id: next.id, screen: 'messages', channel: 'sms' })
        await customerAt(next, line, () => false).write(swedishOpening(tradeOf(line)))
        return
      }
      case 'talk': {
        const view = viewOf(slot.number)
        if (view) store.tell(await phoneApi.call(view.handset, line.number, false))
        return
      }
      default: return step satisfies never
    }
  }

  /** The number under which each of the two was offered one and the same time, with the same people. */
  async function sameTime(line: ExchangeLine, pair: readonly Slot[]): Promise<readonly string[]> {
    const offers = await Promise.all(pair.map(async slot => {
      const row = await newestOf(line, slot.number)
      return row ? (await readSteps(line, row.opportunity)).findLast(s => s.type === 'times-offered')?.times ?? [] : []
    }))
    const [first = [], second = []] = offers
    const nameOf = (time: StepTime): string => `${time.start} ${time.end} ${time.resources.join(' ')}`
    const at = first.findIndex(time => second.some(other => nameOf(other) === nameOf(time)))
    return at < 0 ? ['1', '1'] : [String(at + 1), String(second.findIndex(other => nameOf(other) === nameOf(first[at]!)) + 1)]
  }

  return {
    tour, dispatch,
    stop: () => { stopped.current = true },
    doIt: isRunning ? null : () => {
      stopped.current = false
      setRunning(true)
      run(tour.at).catch(notices.tell).finally(() => setRunning(false))
    },
  }
}

/** Looks whether the step has been done, by whomever. */
function useSeen(tour: Tour, dispatch: (event: TourEvent) => void): void {
  const { exchange, desk } = usePhoneRoom()
  const views = usePhones(p => p.views)
  const stamp = useBoard(b => `${b.incarnation} ${b.sequence}`)
  const isAsking = tour.isOpen && !tour.done.includes(tour.at)
  const lines = [...new Map(desk.slots.map(s => exchange.lines.find(l => l.number === s.line)).filter(l => l !== undefined).map(l => [l.location, l])).values()]
  const marks = desk.slots.map(s => views.get(s.number)?.messages.at(-1)?.sid).join(' ')
  const rows = useQueries({
    queries: lines.map(line => ({ queryKey: ['phone', 'tour', line.location, stamp, marks], queryFn: () => readOpportunities(line), enabled: isAsking, gcTime: 10_000 })),
    combine: results => (results.every(r => r.data) ? results.flatMap(r => r.data ?? []) : null),
  })
  const numbers = new Set(desk.slots.filter(s => !s.isStaff).map(s => s.number))
  const mine = rows?.filter(r => r.phone != null && numbers.has(r.phone)) ?? []
  const lost = useQueries({
    queries: mine.map(row => ({
      queryKey: ['phone', 'tour', row.opportunity, row.version], gcTime: 10_000, enabled: isAsking && tour.at === 'race',
      queryFn: async () => ((await readSteps(lines.find(l => l.location === row.location) ?? lines[0]!, row.opportunity)).some(s => s.type === 'time-lost') ? row.opportunity : null),
    })),
    combine: results => results.map(r => r.data).filter(o => typeof o === 'string').join(' '),
  })
  const shown = mine.map(r => `${r.opportunity} ${r.version}`).join(' ')
  useEffect(() => {
    if (isAsking) dispatch({ type: 'seen', seen: { since: exchange.clock.now, views: desk.slots.map(s => views.get(s.number)).filter(v => v !== undefined), opportunities: mine, lost: lost === '' ? [] : lost.split(' ') } })
    // `mine` is built anew at each drawing; `shown` says when it says something else.
  }, [isAsking, tour.at, views, desk, shown, lost, exchange, dispatch])
}
