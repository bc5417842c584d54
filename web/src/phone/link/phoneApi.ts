import { api, read } from '../../api/client'
import { Refusal } from '../../api/refusal'
import type { TextChannel } from '../model/types'

/** A form as somebody filled it in on the business's site. */
export interface FormWords { readonly name: string; readonly phone: string; readonly message: string; readonly language: 'fi' | 'sv' | 'en' }

const call = (sid: string) => ({ params: { path: { sid } } })
const handset = (id: string) => ({ params: { path: { handset: id } } })

/** What people do at the phones. Every act rejects with a Refusal when the gateway says no. */
export const phoneApi = {
  exchange: () => read(api.GET('/api/v1/stand-in/exchange')),
  open: (number: string) => read(api.POST('/api/v1/stand-in/handsets', { body: { number } })),
  write: (id: string, to: string, channel: TextChannel, text: string) =>
    read(api.POST('/api/v1/stand-in/handsets/{handset}/messages', { ...handset(id), body: { to, channel, text } })),
  call: (id: string, to: string, withheld: boolean) => read(api.POST('/api/v1/stand-in/handsets/{handset}/calls', { ...handset(id), body: { to, withheld } })),
  speak: (sid: string, text: string, confidence: number | null) => read(api.POST('/api/v1/stand-in/calls/{sid}/speech', { ...call(sid), body: { text, confidence } })),
  press: (sid: string, keys: string) => read(api.POST('/api/v1/stand-in/calls/{sid}/keys', { ...call(sid), body: { keys } })),
  played: (sid: string, number: number) => read(api.POST('/api/v1/stand-in/calls/{sid}/played', { ...call(sid), body: { number } })),
  composing: (sid: string) => read(api.POST('/api/v1/stand-in/calls/{sid}/composing', call(sid))),
  hangUp: (sid: string) => read(api.POST('/api/v1/stand-in/calls/{sid}/hang-up', call(sid))),
  answer: (sid: string) => read(api.POST('/api/v1/stand-in/calls/{sid}/answer', call(sid))),
  decline: (sid: string) => read(api.POST('/api/v1/stand-in/calls/{sid}/decline', call(sid))),
  voicemailAnswers: (sid: string) => read(api.POST('/api/v1/stand-in/calls/{sid}/voicemail-answers', call(sid))),
  clock: () => read(api.GET('/api/v1/stand-in/clock')),
  moveBy: (by: string) => read(api.POST('/api/v1/stand-in/clock', { body: { by } })),
  moveToNext: () => read(api.POST('/api/v1/stand-in/clock', { body: { toNext: true } })),

  /** As the business's own site does it: with the form's key and no session. */
  async form(key: string, words: FormWords): Promise<void> {
    const answer = await fetch('/api/v1/capture', {
      method: 'POST', credentials: 'omit', body: JSON.stringify(words),
      headers: { 'content-type': 'application/json', 'x-smartpulse-key': key, 'idempotency-key': crypto.randomUUID() },
    })
    if (!answer.ok) throw new Refusal(answer.status, await answer.json().catch(() => null) as Refusal['problem'])
  },
}
