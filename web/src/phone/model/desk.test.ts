import { describe, expect, it } from 'vitest'
import { emptyDesk, mostPhones, nextCustomer, reduce, restored, type Desk } from './desk'
import type { Exchange } from './types'

const line = (number: string, location: string): Exchange['lines'][number] => ({
  number, organisation: 'org_a', organisationName: 'A', location, locationName: location, line: `lin_${location}`, mode: 'inFront', locale: 'fiFi', timeZone: 'Europe/Helsinki', formKey: null,
})
const exchange: Exchange = {
  lines: [line('+358450000101', 'loc_h'), line('+358450000201', 'loc_t')],
  staff: [{ number: '+358500000111', organisation: 'org_a', location: 'loc_h', rings: true, isOnCall: false }],
  customers: [{ number: '+358440000401', name: 'Ada Virtanen', locale: 'fiFi' }, { number: '+358440000403', name: 'Linnea Lindroos', locale: 'svFi' }],
  clock: { now: '2026-11-22T10:00:00Z', aheadSeconds: 0, nextOwed: null, mayMove: true },
}
const add = (desk: Desk, number: string): Desk => reduce(desk, { type: 'added', number, line: '+358450000101', exchange })

describe('the desk', () => {
  it('selects a phone that is added, and keeps the selection when one is laid beside', () => {
    const one = add(emptyDesk, '+358440000401')
    const beside = reduce(one, { type: 'added', number: '+358500000111', line: '+358450000101', exchange, isBeside: true })
    expect([one.selected, beside.selected, beside.slots[1]?.isStaff]).toEqual([1, 1, true])
  })

  it('holds at most four phones and never two of one number', () => {
    const full = ['+3581', '+3582', '+3582', '+3583', '+3584', '+3585'].reduce(add, emptyDesk)
    expect(full.slots.map(s => s.number)).toEqual(['+3581', '+3582', '+3583', '+3584'])
    expect(full.slots).toHaveLength(mostPhones)
    expect(reduce(full, { type: 'given', id: 1, number: '+3582', exchange })).toBe(full)
  })

  it('keeps its last phone, and selects another when the selected one goes', () => {
    const two = add(add(emptyDesk, '+358440000401'), '+358440000403')
    const one = reduce(two, { type: 'removed', id: 2 })
    expect([one.selected, reduce(one, { type: 'removed', id: 1 })]).toEqual([1, one])
  })

  it('knows whose number it is', () => {
    expect(add(emptyDesk, '+358440000403').slots[0]).toMatchObject({ name: 'Linnea Lindroos', locale: 'svFi', isStaff: false })
    expect(add(emptyDesk, '+358401112223').slots[0]).toMatchObject({ name: null, locale: null, isStaff: false })
  })

  it('offers the next customer who is free, one of the language first', () => {
    expect(nextCustomer(emptyDesk, exchange, 'svFi')).toBe('+358440000403')
    expect(nextCustomer(add(emptyDesk, '+358440000403'), exchange, 'svFi')).toBe('+358440000401')
  })

  it('is as it was after a reload, without phones whose line is gone', () => {
    const two = add(add(emptyDesk, '+358440000401'), '+358440000403')
    const moved = { ...two, slots: two.slots.map(s => (s.id === 2 ? { ...s, line: '+358450009999' } : s)) }
    expect(restored(JSON.stringify(moved), exchange)).toEqual({ slots: [two.slots[0]], selected: 1 })
    expect([restored(null, exchange), restored('{{', exchange)]).toEqual([emptyDesk, emptyDesk])
  })
})
