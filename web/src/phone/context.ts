import { createContext, use, useMemo, useSyncExternalStore } from 'react'
import { useNotices } from '../ui/notices'
import { useNow } from '../ui/useNow'
import { phoneApi, type FormWords } from './link/phoneApi'
import type { PhonesStore } from './link/phonesStore'
import type { Desk, DeskEvent, Slot } from './model/desk'
import { gatewayNow, type Phones } from './model/phones'
import type { Exchange, ExchangeLine, HandsetView, TextChannel } from './model/types'

/** What every part of the page may use. */
export interface PhoneRoom {
  readonly exchange: Exchange
  readonly store: PhonesStore
  readonly desk: Desk
  readonly dispatch: (event: DeskEvent) => void
}

export const PhoneRoomContext = createContext<PhoneRoom | null>(null)

export function usePhoneRoom(): PhoneRoom {
  const room = use(PhoneRoomContext)
  if (!room) throw new Error('usePhoneRoom was called outside of the phone page.')
  return room
}

/** A part of what the phones show. `select` must pick, not build. */
export function usePhones<T>(select: (phones: Phones) => T): T {
  const { store } = usePhoneRoom()
  return useSyncExternalStore(store.subscribe, () => select(store.getPhones()))
}

export const useView = (slot: Slot): HandsetView | undefined => usePhones(p => p.views.get(slot.number))

/** The line that a phone calls and writes to. */
export function useLine(slot: Slot): ExchangeLine {
  const { exchange } = usePhoneRoom()
  const line = exchange.lines.find(l => l.number === slot.line) ?? exchange.lines[0]
  if (!line) throw new Error('The exchange has no line.')
  return line
}

/** The gateway's time, ticking. */
export function useGatewayNow(): number {
  const now = useNow(1_000)
  const clock = usePhones(p => p.clock)
  return gatewayNow(clock, now)
}

export interface PhoneActs {
  write(line: string, channel: TextChannel, text: string): Promise<void>
  call(): Promise<void>
  speak(text: string, confidence: number | null): Promise<void>
  press(keys: string): Promise<void>
  composing(): void
  hangUp(): Promise<void>
  answer(): Promise<void>
  decline(): Promise<void>
  voicemailAnswers(): Promise<void>
  form(key: string, words: FormWords): Promise<boolean>
}

/** What the person at one phone can do. What is refused is told to them, never thrown. */
export function useActs(slot: Slot): PhoneActs {
  const { store } = usePhoneRoom()
  const notices = useNotices()
  return useMemo<PhoneActs>(() => {
    const view = (): HandsetView | undefined => store.getPhones().views.get(slot.number)
    const told = async (act: Promise<HandsetView | unknown>): Promise<void> => {
      try {
        const answer = await act
        if (isView(answer)) store.tell(answer)
      } catch (error) {
        notices.tell(error)
      }
    }
    const onCall = async (act: (sid: string) => Promise<unknown>): Promise<void> => {
      const sid = view()?.call?.sid
      if (sid) await told(act(sid))
    }
    return {
      write: async (line, channel, text) => { const id = view()?.handset; if (id) await told(phoneApi.write(id, line, channel, text)) },
      call: async () => { const id = view()?.handset; if (id) await told(phoneApi.call(id, slot.line, slot.isWithheld)) },
      speak: (text, confidence) => onCall(sid => phoneApi.speak(sid, text, confidence)),
      press: keys => onCall(sid => phoneApi.press(sid, keys)),
      // A line that has moved on needs no news of somebody who is about to speak.
      composing: () => { const sid = view()?.call?.sid; if (sid) phoneApi.composing(sid).catch(() => undefined) },
      hangUp: () => onCall(phoneApi.hangUp),
      answer: () => onCall(phoneApi.answer),
      decline: () => onCall(phoneApi.decline),
      voicemailAnswers: () => onCall(phoneApi.voicemailAnswers),
      form: async (key, words) => {
        try {
          await phoneApi.form(key, words)
          return true
        } catch (error) {
          notices.tell(error)
          return false
        }
      },
    }
  }, [store, notices, slot.number, slot.line, slot.isWithheld])
}

const isView = (answer: unknown): answer is HandsetView => typeof answer === 'object' && answer !== null && 'handset' in answer && 'messages' in answer
