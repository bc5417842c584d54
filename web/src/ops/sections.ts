import type { Unit } from './amount'

/** What the page shows, in its order. The keys are the gateway's (gateway/Ops/OpsFigure.cs); each has its name in the catalogue. */
export const sections = [
  {
    title: 'ops.loop',
    tiles: [
      tile('loop.detected', 'times'), tile('loop.engaged', 'times'), tile('loop.qualified', 'times'), tile('loop.booked', 'times'), tile('loop.engage.duration', 'seconds'),
    ],
  },
  {
    title: 'ops.work',
    tiles: [
      tile('webhook.duration', 'seconds'), tile('admission.in_progress', 'amount'), tile('admission.refused', 'times'), tile('turn.duration', 'seconds'), tile('engine.calls.in_flight', 'amount'), tile('engine.activations', 'amount'),
      tile('engine.shed', 'times'), tile('engine.timeouts', 'times'),
    ],
  },
  {
    title: 'ops.owed',
    tiles: [
      tile('due.passed', 'amount'), tile('due.oldest.age', 'seconds'), tile('effect.in_flight', 'amount'), tile('effect.repeated', 'times'),
      tile('effect.duration', 'seconds'), tile('carrier.duration', 'seconds'),
    ],
  },
  {
    title: 'ops.store',
    tiles: [
      tile('storage.queue.length', 'amount'), tile('storage.commits', 'times'), tile('storage.append.duration', 'seconds'), tile('storage.sync.duration', 'seconds'),
      tile('storage.commits.failed', 'times'), tile('storage.wal.size', 'bytes'),
    ],
  },
  { title: 'ops.screens', tiles: [tile('live.viewers', 'amount'), tile('live.patches', 'times'), tile('live.dropped', 'times')] },
] as const

export type OpsTile = (typeof sections)[number]['tiles'][number]

function tile<const Key extends string>(key: Key, unit: Unit): { readonly key: Key; readonly unit: Unit } {
  return { key, unit }
}
