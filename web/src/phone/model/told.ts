import type { Message } from '../../api/types'
import type { Step, StepTime, UnderstoodPart } from './types'

/** One line of the story: something said, or something understood, decided or done. */
export type Told = { readonly at: string; readonly key: string } & ({ readonly message: Message } | { readonly step: Step })

/** Steps that only repeat what a message or another step says. */
const quiet = new Set(['customer-said', 'words-understood', 'stage-moved', 'intake-filled', 'customer-engaged'])

/** The text itself stands beside it. */
const isText = (word: string | null): boolean => word === 'sms' || word === 'whatsApp'

/** What was said and what happened, in one order. */
export function storyOf(messages: readonly Message[], steps: readonly Step[]): readonly Told[] {
  const said = messages.map((message): Told => ({ at: message.at, key: message.message, message }))
  const happened = steps.filter(step => !quiet.has(step.type) && !(step.type === 'capture-recorded' && isText(step.word))).map((step): Told => ({ at: step.at, key: `step-${step.version}`, step }))
  return [...said, ...happened].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || rankOf(a) - rankOf(b))
}

// At the same instant: the customer's words, then what they led to, then our answer.
const rankOf = (told: Told): number => ('step' in told ? told.step.version / 1e9 + 1 : told.message.author === 'customer' ? 0 : 3)

/** A stretch of a sentence: highlighted when something was understood from it. */
export interface Marked { readonly text: string; readonly part: UnderstoodPart | null }

/** Cuts a sentence where words were understood. Where two claim the same words, the earlier part keeps them. */
export function markedWords(text: string, parts: readonly UnderstoodPart[]): readonly Marked[] {
  const lower = text.toLowerCase()
  const found: { from: number; to: number; part: UnderstoodPart }[] = []
  for (const part of parts) {
    const words = part.words.trim().toLowerCase()
    if (words === '' || words === lower.trim()) continue
    for (let from = lower.indexOf(words); from >= 0; from = lower.indexOf(words, from + 1)) {
      const to = from + words.length
      if (found.some(f => from < f.to && f.from < to)) continue
      found.push({ from, to, part })
      break
    }
  }
  found.sort((a, b) => a.from - b.from)
  const cut: Marked[] = []
  let at = 0
  for (const { from, to, part } of found) {
    if (from > at) cut.push({ text: text.slice(at, from), part: null })
    cut.push({ text: text.slice(from, to), part })
    at = to
  }
  if (at < text.length) cut.push({ text: text.slice(at), part: null })
  return cut
}

export type Sureness = 'certain' | 'quite' | 'unsure'
export const surenessOf = (confidence: number): Sureness => (confidence >= 0.85 ? 'certain' : confidence >= 0.6 ? 'quite' : 'unsure')

export type TimeState = 'offered' | 'chosen' | 'held' | 'lost' | 'booked' | 'past'
/** A time of the newest offer, and what has become of it. */
export interface OfferedTime { readonly number: number | null; readonly time: StepTime; readonly state: TimeState; readonly until: string | null; readonly why: string | null }

const same = (a: StepTime, b: StepTime): boolean => a.start === b.start && a.end === b.end

/** The times that the conversation is about, from its steps. Pure. */
export function timesOf(steps: readonly Step[]): { readonly offered: readonly OfferedTime[]; readonly before: readonly OfferedTime[] } {
  let offered: OfferedTime[] = []
  let before: OfferedTime[] = []
  let chosen: { hold: string | null; time: StepTime } | null = null
  const mark = (time: StepTime, change: Partial<OfferedTime>): void => {
    const has = offered.some(o => same(o.time, time))
    offered = has ? offered.map(o => (same(o.time, time) ? { ...o, ...change } : o)) : [...offered, { number: null, time, state: 'offered', until: null, why: null, ...change }]
  }
  for (const step of steps) {
    switch (step.type) {
      case 'times-offered':
        before = [...before, ...offered.filter(o => o.state !== 'offered')]
        offered = step.times.map((time, i) => ({ number: i + 1, time, state: 'offered' as const, until: null, why: null }))
        break
      case 'time-chosen': {
        const time = step.times[0]
        if (!time) break
        chosen = { hold: step.hold, time }
        mark(time, { state: 'chosen' })
        break
      }
      case 'time-held':
        if (chosen && chosen.hold === step.hold) mark(chosen.time, { state: 'held', until: step.lapsesAt })
        break
      case 'time-lost':
        if (chosen && chosen.hold === step.hold) mark(chosen.time, { state: 'lost', until: null, why: step.word })
        break
      case 'appointment-booked': {
        const time = step.times[0]
        if (time) mark(time, { state: 'booked', until: null })
        break
      }
      case 'appointment-cancelled':
        offered = offered.map(o => (o.state === 'booked' ? { ...o, state: 'past' as const } : o))
        break
    }
  }
  return { offered, before }
}

/** The instant whose day the calendar should show: what is booked, held or chosen, else the first that is offered. */
export function dayInQuestion(steps: readonly Step[]): string | null {
  const { offered } = timesOf(steps)
  const weight: Record<TimeState, number> = { booked: 0, held: 1, chosen: 2, offered: 3, lost: 4, past: 5 }
  return [...offered].sort((a, b) => weight[a.state] - weight[b.state])[0]?.time.start ?? null
}

/** The newest verdict, if there was one. */
export const verdictOf = (steps: readonly Step[]): Step | undefined => steps.findLast(step => step.type === 'verdict-reached')
