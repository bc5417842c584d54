import type { HandsetCall, HandsetMessage, HandsetView, TextChannel } from './types'

/** Whether the call goes on, from the first digit to the hang-up. */
export const isOn = (call: HandsetCall | null | undefined): call is HandsetCall => call != null && call.state !== 'ended'

/** Whether this phone rings and somebody has to decide. */
export const ringsHere = (call: HandsetCall | null | undefined): boolean => call?.direction === 'incoming' && call.state === 'ringing'

/** A call's length as a phone shows it: 0:07, 12:40, 1:02:03. */
export function length(ms: number): string {
  const s = Math.max(0, Math.floor(ms / 1000))
  const two = (n: number): string => String(n).padStart(2, '0')
  return s < 3600 ? `${Math.floor(s / 60)}:${two(s % 60)}` : `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`
}

export const threadOf = (view: HandsetView | undefined, line: string, channel: TextChannel): readonly HandsetMessage[] =>
  view?.messages.filter(m => m.line === line && m.channel === channel) ?? []

/** The lines that this phone has texts with, newest first. */
export function linesOf(view: HandsetView | undefined): readonly string[] {
  return [...new Set([...(view?.messages ?? [])].reverse().map(m => m.line))]
}

/** The newest text that came in. */
export const lastReceived = (view: HandsetView | undefined, line?: string): HandsetMessage | undefined =>
  view?.messages.findLast(m => !m.isOwn && (line === undefined || m.line === line))

/** The newest text on a line, either way. */
export const lastText = (view: HandsetView | undefined, line: string): HandsetMessage | undefined => view?.messages.findLast(m => m.line === line)

/** Whether the caller hung up, or was cut off, without having said anything. */
export const wasMissed = (call: HandsetCall): boolean => !call.isBridged && !call.captions.some(c => c.by !== 'line')

/** How many seconds after the end of the call the text came; null while there is none. */
export function secondsToTextBack(view: HandsetView | undefined): number | null {
  const call = view?.call
  if (!call || call.state !== 'ended' || call.direction !== 'outgoing' || !wasMissed(call)) return null
  const ended = Date.parse(call.since)
  const text = view.messages.find(m => !m.isOwn && Date.parse(m.at) >= ended)
  return text ? Math.max(0, Math.round((Date.parse(text.at) - ended) / 1000)) : null
}

export type EndedAs = 'missed' | 'talked' | 'noRing' | 'declined' | 'busy' | 'failed' | 'unanswered'

/** How a call ended, in the words of somebody who holds the phone. */
export function endedAs(call: HandsetCall): EndedAs {
  if (call.trouble || call.ending === 'failed') return 'failed'
  if (call.ending === 'busy') return 'busy'
  if (call.ending === 'declined') return 'declined'
  if (call.direction === 'incoming' && call.ending === 'notAnswered') return 'unanswered'
  if (call.captions.some(c => c.by !== 'line')) return 'talked'
  return call.captions.length > 0 ? 'noRing' : 'missed'
}

/** The keys that a listening line waits for, so that they can stand out; empty when any will do. */
export const keyRows: readonly (readonly string[])[] = [['1', '2', '3'], ['4', '5', '6'], ['7', '8', '9'], ['*', '0', '#']]
export const letters: Readonly<Record<string, string>> = { 2: 'ABC', 3: 'DEF', 4: 'GHI', 5: 'JKL', 6: 'MNO', 7: 'PQRS', 8: 'TUV', 9: 'WXYZ', 0: '+' }

/** +358 44 000 0401: easier on the eyes than one long number. Display only. */
export function numberText(number: string): string {
  const found = /^\+(358|46|44|1)(\d+)$/.exec(number)
  if (!found) return number
  const [, country = '', rest = ''] = found
  return [`+${country}`, rest.slice(0, 2), rest.slice(2, 5), rest.slice(5)].filter(Boolean).join(' ')
}

/** A number as somebody may type it, in the form that the API takes; null when it is none. */
export function typedNumber(text: string): string | null {
  const digits = text.replace(/[\s()./-]/g, '')
  const number = digits.startsWith('00') ? `+${digits.slice(2)}` : digits.startsWith('0') ? `+358${digits.slice(1)}` : digits
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : null
}
