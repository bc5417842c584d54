import { useEffect } from 'react'
import { phoneApi } from '../link/phoneApi'
import type { HandsetCall } from '../model/types'

/** The browser's own voice of a language; null where it has none, and then the captions have to do. */
function voiceOf(language: string): SpeechSynthesisVoice | null {
  const voices = window.speechSynthesis?.getVoices() ?? []
  const tag = language.toLowerCase()
  return voices.find(v => v.lang.replace('_', '-').toLowerCase() === tag) ?? voices.find(v => v.lang.slice(0, 2).toLowerCase() === tag.slice(0, 2)) ?? null
}

/** Says aloud what the line says, and tells the line when it was heard to the end. Silent until somebody has touched the page. */
export function useVoice(call: HandsetCall | null, isSilent: boolean): void {
  const said = call?.state === 'inCall' ? call.saying : null
  const [sid, number, text, language, rate] = [call?.sid, said?.number, said?.text, said?.language, said?.rate]
  useEffect(() => {
    if (isSilent || sid === undefined || number === undefined || !text || !language || !navigator.userActivation?.hasBeenActive) return
    const voice = voiceOf(language)
    if (!voice) return
    const utterance = new SpeechSynthesisUtterance(text)
    Object.assign(utterance, { voice, lang: voice.lang, rate: rate ?? 1 })
    // A line that has gone on meanwhile does not need to know.
    utterance.onend = () => { phoneApi.played(sid, number).catch(() => undefined) }
    window.speechSynthesis.speak(utterance)
    return () => {
      utterance.onend = null
      window.speechSynthesis.cancel()
    }
  }, [sid, number, text, language, rate, isSilent])

  const tone = call?.recording?.beeps ? call.recording.number : null
  useEffect(() => { if (tone !== null && !isSilent && navigator.userActivation?.hasBeenActive) beep() }, [tone, isSilent])
}

/** The tone after which one speaks. */
function beep(): void {
  const sound = new AudioContext()
  const [tone, volume] = [sound.createOscillator(), sound.createGain()]
  tone.frequency.value = 880
  volume.gain.value = 0.08
  tone.connect(volume).connect(sound.destination)
  tone.onended = () => void sound.close()
  tone.start()
  tone.stop(sound.currentTime + 0.35)
}
