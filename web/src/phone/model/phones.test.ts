import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPhonesStore } from '../link/phonesStore'
import type { PhonesHears, PhonesLink } from '../link/phonesLink'
import { gatewayNow, noPhones, reduce } from './phones'
import type { HandsetView } from './types'

const ada = '+358440000401'
const view = (version: number, number = ada): HandsetView => ({ handset: 'hs1', number, version, messages: [], call: null })

describe('the phones on the page', () => {
  it('show the newest view, however often and in whatever order the views of one connection come', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), versions => {
      const phones = versions.reduce((p, v) => reduce(p, { type: 'handset', view: view(v) }), reduce(noPhones, { type: 'joined' }))
      expect(phones.views.get(ada)?.version).toBe(Math.max(...versions))
    }))
  })

  it('take the first view of a new connection whatever its version, because a restarted gateway counts anew', () => {
    const before = reduce(reduce(noPhones, { type: 'joined' }), { type: 'handset', view: view(40) })
    const after = reduce(reduce(reduce(before, { type: 'lost' }), { type: 'joined' }), { type: 'handset', view: view(1) })
    expect(after.views.get(ada)?.version).toBe(1)
  })

  it('stay up, greyed, while the gateway is away', () => {
    const lost = reduce(reduce(reduce(noPhones, { type: 'joined' }), { type: 'handset', view: view(3) }), { type: 'lost' })
    expect([lost.link, lost.views.size]).toEqual(['stale', 1])
  })

  it('give the very same object for news that tell nothing new', () => {
    const phones = reduce(reduce(noPhones, { type: 'joined' }), { type: 'handset', view: view(3) })
    expect(reduce(phones, { type: 'handset', view: view(3) })).toBe(phones)
    expect(reduce(phones, { type: 'put-down', number: '+358440000402' })).toBe(phones)
  })

  it('reckon the gateway\'s time on from when it was heard', () => {
    const phones = reduce(noPhones, { type: 'clock', clock: { now: '2026-11-22T10:00:00Z', aheadSeconds: 0, nextOwed: null, mayMove: true }, now: 5_000 })
    expect(gatewayNow(phones.clock, 8_000)).toBe(Date.parse('2026-11-22T10:00:03Z'))
  })

  it('are held and put down one by one, and what is told of others is not kept', () => {
    const asked: string[] = []
    let hears: PhonesHears | undefined
    const link: PhonesLink = { open: h => { hears = h; return () => undefined }, hold: n => asked.push(`hold ${n}`), putDown: n => asked.push(`down ${n}`) }
    const store = createPhonesStore(link, () => 0)
    store.hold(['a', 'b'])
    store.hold(['b', 'c'])
    hears?.handset(view(1, 'a'))
    hears?.handset(view(1, 'c'))
    expect(asked).toEqual(['hold a', 'hold b', 'down a', 'hold c'])
    expect([...store.getPhones().views.keys()]).toEqual(['c'])
  })
})
