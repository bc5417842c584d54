import { useCallback, useEffect, useRef, useState } from 'react'

// What browsers have of the Web Speech API; TypeScript's own types know only half of it.
interface Heard { readonly transcript: string; readonly confidence: number }
interface HeardEvent { readonly results: ArrayLike<ArrayLike<Heard> & { readonly isFinal: boolean }> }
interface Recogniser {
  lang: string; interimResults: boolean; continuous: boolean
  onresult: ((event: HeardEvent) => void) | null; onend: (() => void) | null; onerror: (() => void) | null
  start(): void; stop(): void; abort(): void
}
type RecogniserClass = new () => Recogniser

const recogniser = (): RecogniserClass | undefined => {
  const own = globalThis as unknown as { SpeechRecognition?: RecogniserClass; webkitSpeechRecognition?: RecogniserClass }
  return own.SpeechRecognition ?? own.webkitSpeechRecognition
}

export interface Recognition {
  /** Whether this browser can hear at all. */
  readonly canHear: boolean
  readonly isOn: boolean
  /** What it has understood so far. */
  readonly soFar: string
  readonly begin: () => void
  readonly end: () => void
}

/** The browser's own ear. It begins when asked and ends with the sentence, or when asked. */
export function useRecognition(language: string, onHeard: (text: string, confidence: number) => void): Recognition {
  const [isOn, setOn] = useState(false)
  const [soFar, setSoFar] = useState('')
  const current = useRef<Recogniser | null>(null)
  const heard = useRef(onHeard)
  useEffect(() => { heard.current = onHeard }, [onHeard])
  useEffect(() => () => current.current?.abort(), [])

  const begin = useCallback(() => {
    const Made = recogniser()
    if (!Made || current.current) return
    const ear = new Made()
    Object.assign(ear, { lang: language, interimResults: true, continuous: false })
    let best: Heard | null = null
    ear.onresult = event => {
      const all = Array.from(event.results, r => r[0]).filter((h): h is Heard => h !== undefined)
      best = { transcript: all.map(h => h.transcript).join(' ').trim(), confidence: Math.min(...all.map(h => h.confidence || 0.8)) }
      setSoFar(best.transcript)
    }
    ear.onend = () => {
      current.current = null
      setOn(false)
      setSoFar('')
      if (best?.transcript) heard.current(best.transcript, best.confidence)
    }
    ear.onerror = () => setOn(false)
    current.current = ear
    setOn(true)
    // The voice of the line would be heard as the caller's words.
    window.speechSynthesis?.cancel()
    ear.start()
  }, [language])

  return { canHear: recogniser() !== undefined, isOn, soFar, begin, end: useCallback(() => current.current?.stop(), []) }
}
