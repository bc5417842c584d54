import { describe, expect, it } from 'vitest'
import type { Opportunity } from '../../api/types'
import { endedAs, length, numberText, secondsToTextBack, typedNumber } from './calls'
import { chosenOf, opportunitiesOf } from './find'
import type { Caption, HandsetCall, HandsetMessage, HandsetView } from './types'

const call: HandsetCall = {
  sid: 'CA1', direction: 'outgoing', line: '+358450000101', other: '+358450000101', isWithheld: false, state: 'ended', since: '2026-11-22T10:00:10Z', saying: null, listening: null,
  recording: null, ringing: [], isBridged: false, isRecorded: false, captions: [], ending: 'hungUp', trouble: null,
}
const caption = (by: Caption['by']): Caption => ({ number: 1, by, text: 'hei', at: call.since })
const text = (at: string, isOwn = false): HandsetMessage => ({ sid: at, isOwn, line: call.line, channel: 'sms', text: 'Hei', at, tick: 'delivered', errorCode: null })
const view = (messages: HandsetMessage[], c: HandsetCall = call): HandsetView => ({ handset: 'hs1', number: '+358440000401', version: 1, messages, call: c })

describe('a call', () => {
  it('was missed when nobody said anything, and tells how long the text took', () => {
    expect(endedAs(call)).toBe('missed')
    expect(secondsToTextBack(view([text('2026-11-22T10:00:01Z'), text('2026-11-22T10:00:15Z')]))).toBe(5)
    expect(secondsToTextBack(view([text('2026-11-22T10:00:01Z'), text('2026-11-22T10:00:15Z', true)]))).toBeNull()
  })

  it('that was talked on has no text-back, even when a text follows', () => {
    const talked = { ...call, captions: [caption('line'), caption('me')] }
    expect([endedAs(talked), secondsToTextBack(view([text('2026-11-22T10:00:15Z')], talked))]).toEqual(['talked', null])
  })

  it('says how it ended', () => {
    expect(endedAs({ ...call, ending: 'busy' })).toBe('busy')
    expect(endedAs({ ...call, trouble: { code: 12100, what: 'no XML' } })).toBe('failed')
    expect(endedAs({ ...call, direction: 'incoming', ending: 'notAnswered' })).toBe('unanswered')
    expect(endedAs({ ...call, captions: [caption('line')] })).toBe('noRing')
  })

  it('counts its length as phones do', () => expect([0, 7_400, 760_000, 3_723_000].map(length)).toEqual(['0:00', '0:07', '12:40', '1:02:03']))
})

describe('a number', () => {
  it('is read as people type it', () => {
    expect(['040 123 4567', '+358 40-123 4567', '0046 70 174 0651', '12', 'moi'].map(typedNumber)).toEqual(['+358401234567', '+358401234567', '+46701740651', null, null])
  })

  it('keeps all its digits when it is spaced out', () => {
    for (const number of ['+358440000401', '+46701740651', '+12025550123', '+3581']) expect(numberText(number).replace(/ /g, '')).toBe(number)
  })
})

describe('the conversation of a phone', () => {
  const row = (opportunity: string, phone: string | null, openedAt: string, location = 'loc_h'): Opportunity => ({ opportunity, phone, openedAt, location } as Opportunity)
  const rows = [row('a', '+1', '2026-11-22T10:00:00Z'), row('b', '+1', '2026-11-22T11:00:00Z'), row('c', '+2', '2026-11-22T12:00:00Z'), row('d', '+1', '2026-11-22T13:00:00Z', 'loc_t'), row('e', null, '2026-11-22T10:30:00Z')]

  it('is the newest of that number at that location, until another is chosen', () => {
    const found = opportunitiesOf(rows, { number: '+1', location: 'loc_h', withheldSince: null })
    expect(found.map(r => r.opportunity)).toEqual(['b', 'a'])
    expect([chosenOf(found, null), chosenOf(found, 'a'), chosenOf(found, 'gone')].map(r => r?.opportunity)).toEqual(['b', 'a', 'b'])
  })

  it('of a withheld number is the one that began with the call', () => {
    expect(opportunitiesOf(rows, { number: '+9', location: 'loc_h', withheldSince: '2026-11-22T10:30:02Z' }).map(r => r.opportunity)).toEqual(['e'])
    expect(opportunitiesOf(rows, { number: '+9', location: 'loc_h', withheldSince: '2026-11-22T10:31:00Z' })).toEqual([])
  })
})
