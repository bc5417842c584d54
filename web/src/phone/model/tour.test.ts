import { describe, expect, it } from 'vitest'
import { converse, type Customer } from '../tour/autopilot'
import { choicesIn, suggestedReplies, swedishOpening } from './suggestions'
import { newTour, reduce, rememberedTour, type Seen, type Tour } from './tour'
import type { HandsetMessage, HandsetView } from './types'

const nothing: Seen = { since: '2026-11-22T10:00:00Z', views: [], opportunities: [], lost: [] }
const text = (sid: string, isOwn: boolean, at = '2026-11-22T10:00:14Z'): HandsetMessage => ({ sid, isOwn, line: '+1', channel: 'sms', text: sid, at, tick: 'delivered', errorCode: null })
const missed: HandsetView = {
  handset: 'hs1', number: '+358440000401', version: 2, messages: [text('a', false)],
  call: { sid: 'CA1', direction: 'outgoing', line: '+1', other: '+1', isWithheld: false, state: 'ended', since: '2026-11-22T10:00:10Z', saying: null, listening: null, recording: null, ringing: [], isBridged: false, isRecorded: false, captions: [], ending: 'hungUp', trouble: null },
}
const row = (outcome: 'open' | 'booked', locale: 'fiFi' | 'svFi' = 'fiFi'): Seen['opportunities'][number] => ({ opportunity: 'opp_1', outcome, locale, phone: missed.number, lastActivityAt: '2026-11-22T10:00:20.5Z' })
const at = (step: Tour['at']): Tour => ({ ...newTour, at: step })

describe('the tour', () => {
  it('sees the text arrive after a missed call and keeps the seconds', () => {
    expect(reduce(newTour, { type: 'seen', seen: { ...nothing, views: [missed] } })).toMatchObject({ done: ['miss'], textBackSeconds: 4 })
  })

  it('waits while nothing has been seen, and then gives the very same tour', () => expect(reduce(newTour, { type: 'seen', seen: nothing })).toBe(newTour))

  it('sees a booking, a lost race, an answer in Swedish and words on a call, each at its own step only', () => {
    const swedish: Seen = { ...nothing, views: [{ ...missed, messages: [text('a', true), text('b', false)] }], opportunities: [row('open', 'svFi')] }
    expect(reduce(at('book'), { type: 'seen', seen: { ...nothing, opportunities: [row('booked')] } }).done).toEqual(['book'])
    expect(reduce(at('race'), { type: 'seen', seen: { ...nothing, lost: ['opp_1'] } }).done).toEqual(['race'])
    expect(reduce(at('swedish'), { type: 'seen', seen: swedish }).done).toEqual(['swedish'])
    expect(reduce(at('swedish'), { type: 'seen', seen: { ...swedish, opportunities: [row('open')] } }).done).toEqual([])
    expect(reduce(at('race'), { type: 'seen', seen: { ...nothing, opportunities: [row('booked')] } }).done).toEqual([])
  })

  it('counts nothing that happened before the page was opened', () => {
    const since = '2026-11-22T11:00:00Z'
    expect(reduce(newTour, { type: 'seen', seen: { ...nothing, since, views: [missed] } })).toBe(newTour)
    expect(reduce(at('book'), { type: 'seen', seen: { ...nothing, since, opportunities: [row('booked')] } }).done).toEqual([])
  })

  it('goes on, closes, and begins anew when asked', () => {
    const booked = reduce({ ...newTour, done: ['miss'] }, { type: 'went-on' })
    expect([booked.at, reduce(booked, { type: 'closed' }).isOpen, reduce(booked, { type: 'started' })]).toEqual(['book', false, newTour])
  })

  it('remembers how far it was, and a first visit begins it', () => {
    const closed = reduce(at('race'), { type: 'closed' })
    expect([rememberedTour(JSON.stringify(closed)), rememberedTour(null), rememberedTour('?'), rememberedTour('{"at":"moon"}')]).toEqual([closed, newTour, newTour, newTour])
  })
})

describe('the suggested answers', () => {
  const asked = { stage: 'Offering', locale: 'fiFi', trade: 'plumbing', name: 'Ada Virtanen', text: 'Vapaat ajat:\n1 ma 8-10\n2 ma 12-14\n3 ti 8-10\nVastaa 1, 2 tai 3.', postalCode: '00530 Helsinki', isSpoken: false } as const

  it('are the numbers of the times on offer, and that none suits', () => expect(suggestedReplies(asked)).toEqual(['1', '2', '3', 'Ei sovi']))
  it('are in the customer\'s language', () => expect(['fiFi', 'svSe', 'en'].map(locale => suggestedReplies({ ...asked, stage: 'AwaitingYes', locale: locale as 'en' })[0])).toEqual(['KYLLÄ', 'JA', 'YES']))
  it('begin with the calmest urgency: the first would wake somebody', () => expect(suggestedReplies({ ...asked, stage: 'AskingUrgency', text: '1 nyt\n2 huomenna\n3 joskus' })[0]).toBe('2'))
  it('are words on a call', () => expect(suggestedReplies({ ...asked, isSpoken: true })[0]).toBe('Ensimmäinen käy'))
  it('give an address where the location works, and the phone\'s own name', () => {
    expect([suggestedReplies({ ...asked, stage: 'AskingAddress' })[0], suggestedReplies({ ...asked, stage: 'AskingName' })[0]]).toEqual(['Koivukuja 12 B 34, 00530 Helsinki', 'Ada Virtanen'])
  })
  it('are none while the business is busy', () => expect(suggestedReplies({ ...asked, stage: 'FindingTimes' })).toEqual([]))
  it('read numbers only at the beginning of a line', () => expect(choicesIn('Klo 8-10\n1 ma 23.11.\n2) ti')).toEqual(['1', '2']))
  it('open in Swedish when Swedish is tried', () => expect(swedishOpening('dental')).toBe('Hej! Undersökning'))
})

describe('who does it for you', () => {
  const business = (answers: number): { customer: Customer; said: string[] } => {
    const said: string[] = []
    let last: HandsetMessage | undefined
    return {
      said,
      customer: {
        lastText: () => last, reply: () => Promise.resolve(`re ${last?.sid}`), isThere: () => Promise.resolve(said.length >= 3),
        write: words => { said.push(words); last = said.length <= answers ? text(`q${said.length}`, false) : text(words, true); return Promise.resolve() },
      },
    }
  }
  const patience = { wait: () => Promise.resolve(), isStopped: () => false }

  it('opens, answers question after question, and stops when there', async () => {
    const { customer, said } = business(9)
    expect([await converse(customer, 'Hei', patience), said]).toEqual([true, ['Hei', 're q1', 're q2']])
  })

  it('gives up when no answer comes, and never asks twice', async () => {
    const { customer, said } = business(1)
    expect([await converse(customer, 'Hei', patience), said]).toEqual([false, ['Hei', 're q1']])
  })

  it('says nothing after it was told to stop', async () => {
    const { customer, said } = business(9)
    expect([await converse(customer, 'Hei', { ...patience, isStopped: () => true }), said]).toEqual([false, []])
  })
})
