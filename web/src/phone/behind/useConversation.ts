import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, read } from '../../api/client'
import type { Conversation, Opportunity } from '../../api/types'
import type { Board } from '../../live/board'
import { useBoard } from '../../live/useBoard'
import { useLine, useView } from '../context'
import { lastText } from '../model/calls'
import type { Slot } from '../model/desk'
import { opportunitiesOf } from '../model/find'
import { postalCodeOf, suggestedReplies } from '../model/suggestions'
import type { ExchangeLine, HandsetView, Step } from '../model/types'
import { usePlace } from '../../api/session'

const base = '/api/v1/organisations/{organisation}/locations/{location}' as const

// What was asked for under an older name is of no use to anybody, so it is forgotten soon.
const shortly = 10_000

const pathOf = (line: ExchangeLine) => ({ organisation: line.organisation, location: line.location })

/** Reads the newest opportunities of a location. */
export const readOpportunities = async (line: ExchangeLine): Promise<readonly Opportunity[]> =>
  (await read(api.GET(`${base}/conversations`, { params: { path: pathOf(line), query: { limit: 100 } } }))).items

export const readSteps = async (line: ExchangeLine, opportunity: string): Promise<readonly Step[]> =>
  (await read(api.GET(`${base}/conversations/{opportunity}/steps`, { params: { path: { ...pathOf(line), opportunity } } }))).items

/** Changes whenever a card of the board does. */
const stampOf = (board: Board): string => `${board.location} ${board.incarnation} ${board.sequence}`

/** What a phone shows of a conversation: when that changes, there is something new to read. */
const markOf = (view: HandsetView | undefined): string => {
  const text = view?.messages.at(-1)
  return `${text?.sid}.${text?.tick} ${view?.call?.sid}.${view?.call?.state}.${view?.call?.captions.length}`
}

/** The opportunities of a phone at the location that it calls, newest first. */
export function useOpportunities(slot: Slot): readonly Opportunity[] {
  const line = useLine(slot)
  const view = useView(slot)
  const stamp = useBoard(stampOf)
  const { data } = useQuery({
    queryKey: ['phone', 'opportunities', line.location, slot.number, stamp, markOf(view)],
    queryFn: () => readOpportunities(line), placeholderData: keepPreviousData, gcTime: shortly,
  })
  const withheldSince = view?.call?.isWithheld && view.call.direction === 'outgoing' ? view.call.since : null
  // On a staff phone it is the customer's conversation that matters.
  const number = slot.isStaff ? view?.call?.other ?? '' : slot.number
  return data ? opportunitiesOf(data, { number, location: line.location, withheldSince }) : []
}

export interface Told { readonly detail: Conversation; readonly steps: readonly Step[] }

/** Everything about one opportunity. */
export function useStory(slot: Slot, opportunity: string | undefined): Told | undefined {
  const line = useLine(slot)
  const view = useView(slot)
  const stamp = useBoard(stampOf)
  const { data } = useQuery({
    queryKey: ['phone', 'story', opportunity, stamp, markOf(view)], enabled: opportunity !== undefined, gcTime: shortly,
    queryFn: async (): Promise<Told> => {
      const path = { ...pathOf(line), opportunity: opportunity ?? '' }
      const [detail, steps] = await Promise.all([read(api.GET(`${base}/conversations/{opportunity}`, { params: { path } })), readSteps(line, opportunity ?? '')])
      return { detail, steps }
    },
    placeholderData: keepPreviousData,
  })
  return data && data.detail.opportunity.opportunity === opportunity ? data : undefined
}

/** Held and booked slots of one day. */
export function useDay(slot: Slot, day: string | null) {
  const line = useLine(slot)
  const stamp = useBoard(stampOf)
  const { data } = useQuery({
    queryKey: ['phone', 'day', line.location, day, stamp], enabled: day !== null, placeholderData: keepPreviousData, gcTime: shortly,
    queryFn: () => read(api.GET(`${base}/calendar`, { params: { path: pathOf(line), query: { from: day ?? '', to: day ?? '' } } })),
  })
  return data?.from === day ? data : undefined
}

/** What the person at the phone might answer now. */
export function useReplies(slot: Slot, view: HandsetView): readonly string[] {
  const line = useLine(slot)
  const place = usePlace()
  const [newest] = useOpportunities(slot)
  const text = lastText(view, line.number)
  const isTalking = view.call?.state === 'inCall'
  // After one's own words the next answer is the business's.
  if (!isTalking && text?.isOwn) return []
  const trade = place.organisation.locations.find(l => l.location === line.location)?.trade ?? 'plumbing'
  return suggestedReplies({
    stage: newest?.stage, locale: newest?.locale ?? slot.locale ?? line.locale, trade, name: slot.name, text: text?.text ?? '', isSpoken: isTalking, postalCode: postalCodeOf(line.location),
  })
}

