import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../api/types'
import { dayInQuestion, markedWords, storyOf, surenessOf, timesOf, verdictOf } from './told'
import type { Step, StepTime, UnderstoodPart } from './types'

const step = (version: number, type: string, more: Partial<Step> = {}): Step => ({
  version, at: '2026-11-22T10:00:00Z', type, actor: 'assistant', word: null, message: null, parts: [], qualified: null, trace: [], times: [], hold: null, lapsesAt: null, ...more,
})
const time = (hour: number): StepTime => ({ start: `2026-11-24T${hour}:00:00Z`, end: `2026-11-24T${hour + 2}:00:00Z`, resources: ['res_a'] })
const part = (words: string, what = 'service'): UnderstoodPart => ({ what, value: 'x', words, confidence: 0.9 })

describe('the words that were understood', () => {
  it('are marked where they stand in the sentence, whatever their case', () => {
    expect(markedWords('Keittiön hana VUOTAA nyt', [part('hana vuotaa')]).map(m => [m.text, m.part !== null])).toEqual([['Keittiön ', false], ['hana VUOTAA', true], [' nyt', false]])
  })

  it('never lose or double a letter of the sentence', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-c ]{0,30}$/), fc.array(fc.stringMatching(/^[a-c ]{0,6}$/), { maxLength: 6 }), (text, words) => {
      expect(markedWords(text, words.map(w => part(w))).map(m => m.text).join('')).toBe(text)
    }))
  })

  it('are told with how sure it is', () => expect([0.95, 0.7, 0.3].map(surenessOf)).toEqual(['certain', 'quite', 'unsure']))
})

describe('the times', () => {
  const offered = step(1, 'times-offered', { times: [time(10), time(12)] })
  const chosen = step(2, 'time-chosen', { times: [time(10)], hold: 'hld_1' })

  it('go from offered over chosen and held to booked', () => {
    const held = step(3, 'time-held', { hold: 'hld_1', lapsesAt: '2026-11-22T10:10:00Z' })
    const states = (steps: Step[]): string[] => timesOf(steps).offered.map(o => o.state)
    expect([states([offered]), states([offered, chosen]), states([offered, chosen, held]), states([offered, chosen, held, step(4, 'appointment-booked', { times: [time(10)] })])])
      .toEqual([['offered', 'offered'], ['chosen', 'offered'], ['held', 'offered'], ['booked', 'offered']])
  })

  it('that were lost stay in sight when others are offered', () => {
    const { offered: now, before } = timesOf([offered, chosen, step(3, 'time-lost', { hold: 'hld_1', word: 'taken' }), step(4, 'times-offered', { times: [time(14)] })])
    expect([now.map(o => o.number), before.map(o => [o.state, o.why])]).toEqual([[1], [['lost', 'taken']]])
  })

  it('do not take a late answer about another hold for theirs', () => {
    expect(timesOf([offered, chosen, step(3, 'time-lost', { hold: 'hld_0' })]).offered[0]?.state).toBe('chosen')
  })

  it('say which day the calendar should show', () => {
    expect([dayInQuestion([]), dayInQuestion([offered]), dayInQuestion([offered, step(2, 'appointment-booked', { times: [time(12)] })])]).toEqual([null, time(10).start, time(12).start])
  })
})

describe('the story', () => {
  it('tells the customer\'s words, what they led to and our answer in that order, and leaves out what only repeats them', () => {
    const at = '2026-11-22T10:00:00Z'
    const message = (message: string, author: string): Message => ({ message, author, at } as Message)
    const story = storyOf([message('m2', 'assistant'), message('m1', 'customer')], [step(3, 'stage-moved'), step(2, 'times-offered'), step(1, 'capture-recorded', { word: 'sms' })])
    expect(story.map(s => s.key)).toEqual(['m1', 'step-2', 'm2'])
  })

  it('ends with the newest verdict', () => expect(verdictOf([step(1, 'verdict-reached'), step(2, 'verdict-reached')])?.version).toBe(2))
})
