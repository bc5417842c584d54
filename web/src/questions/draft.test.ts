import { describe, expect, it } from 'vitest'
import type { OwnQuestion } from '../api/types'
import { draftOf, faultOfRule, faultOfText, firstRule, isWhole, moved, newDraft, questionsOf, withChoices, withKind } from './draft'

const lift: OwnQuestion = {
  id: 'lift', kind: 'yesNo', choices: [], services: ['svc_drain'], rule: { when: 'no', then: 'handOver' },
  text: { finnish: 'Onko hissi?', swedish: 'Finns det hiss?', english: 'Is there a lift?' },
}
const written = { ...newDraft('1'), text: { finnish: ' Onko hissi? ', swedish: 'Finns det hiss?', english: 'Is there a lift?' } }

describe('a question being written', () => {
  it('is stored as it was read when nothing was changed', () => expect(questionsOf([draftOf(lift)])).toEqual([lift]))

  it('gets a name of its English words, and keeps it for good', () => {
    const [first, second] = questionsOf([written, { ...written, key: '2' }])
    expect([first?.id, second?.id, first?.text.finnish]).toEqual(['is-there-a-lift', 'is-there-a-lift-2', 'Onko hissi?'])
    expect(questionsOf([{ ...draftOf(lift), text: written.text }])[0]?.id).toBe('lift')
  })

  it('has a name even when its words have no letters of a to z', () =>
    expect(questionsOf([{ ...written, text: { ...written.text, english: '???' } }])[0]?.id).toBe('question'))

  it('loses choices and rule with its type, and a rule with a choice', () => {
    const choice = withKind(draftOf(lift), 'choice')
    expect([choice.choices.length, choice.rule]).toEqual([2, null])
    const ruled = { ...choice, rule: { when: '2', then: 'decline' as const } }
    expect(withChoices(ruled, ruled.choices.slice(0, 1)).rule).toBeNull()
    expect(withChoices(ruled, [...ruled.choices, ruled.choices[0]!]).rule).toEqual(ruled.rule)
    expect(firstRule(withKind(choice, 'text'))).toBeNull()
  })

  it('is whole with a question mark in every language, every choice worded and a number to compare with', () => {
    expect([faultOfText(' '), faultOfText('Tell me'), faultOfText('Why? ')]).toEqual(['needsText', 'needsMark', null])
    expect([isWhole(written), isWhole(newDraft('1')), isWhole(withKind(written, 'choice'))]).toEqual([true, false, false])
    const number = withKind(written, 'number')
    expect(['>', '>20', '20', 'old'].map(when => faultOfRule({ ...number, rule: { when, then: 'decline' } }))).toEqual(['needsNumber', null, null, 'needsNumber'])
  })

  it('moves in the order of asking, and not beyond its ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
  })
})
