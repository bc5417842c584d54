import type { Locale } from './types'

type Language = 'fi' | 'sv' | 'en'
export type Trade = 'plumbing' | 'dental'

export const languageOf = (locale: Locale): Language => (locale === 'fiFi' ? 'fi' : locale === 'en' ? 'en' : 'sv')

interface Asked {
  /** Where the dialogue stands. */
  readonly stage: string | undefined
  readonly locale: Locale
  readonly trade: string
  readonly name: string | null
  /** The business's newest text. */
  readonly text: string
  /** The postal code that the location serves, for an address that will do. */
  readonly postalCode: string
  /** On a call people say it in words rather than send a number. */
  readonly isSpoken: boolean
}

const words: Record<Language, { plumbing: readonly string[]; dental: readonly string[]; person: string; yes: string; no: string; anyone: string; change: string; names: string; address: string; urgency: readonly string[]; offers: readonly string[] }> = {
  fi: {
    plumbing: ['Keittiön hana vuotaa', 'Viemäri on tukossa', 'Lämmintä vettä ei tule'], dental: ['Tarkastus', 'Hammasta särkee'],
    person: 'IHMINEN', yes: 'KYLLÄ', no: 'Ei sovi', anyone: 'Kuka vain käy', change: 'SIIRRÄ', names: 'Aino Salmi', address: 'Koivukuja 12 B 34',
    urgency: ['Huomenna riittää', 'Lähipäivinä riittää'], offers: ['Ensimmäinen käy', 'Toinen käy'],
  },
  sv: {
    plumbing: ['Kranen i köket läcker', 'Det är stopp i avloppet', 'Inget varmvatten'], dental: ['Undersökning', 'Jag har tandvärk'],
    person: 'MÄNNISKA', yes: 'JA', no: 'Passar inte', anyone: 'Vem som helst går bra', change: 'FLYTTA', names: 'Elin Berg', address: 'Björkgränden 12 B 34',
    urgency: ['Det räcker i morgon', 'Det räcker inom några dagar'], offers: ['Den första går bra', 'Den andra går bra'],
  },
  en: {
    plumbing: ['The kitchen tap is leaking', 'The drain is blocked', 'There is no hot water'], dental: ['A check-up', 'I have a toothache'],
    person: 'PERSON', yes: 'YES', no: 'None of these', anyone: 'Anyone is fine', change: 'CHANGE', names: 'Alice Marsh', address: 'Koivukuja 12 B 34',
    urgency: ['Tomorrow is fine', 'In the next few days'], offers: ['The first one', 'The second one'],
  },
}

/** The towns that the demo's vans drive to, by the first digits of the postal code. */
export const postalCodeOf = (location: string): string =>
  location.includes('tampere') ? '33100 Tampere' : location.includes('stockholm') ? '118 20 Stockholm' : location.includes('turku') ? '20100 Turku' : '00530 Helsinki'

/** The numbers that a text offers to answer with: the lines that begin with one. */
export const choicesIn = (text: string): readonly string[] => [...new Set([...text.matchAll(/^\s*(\d)[ .):]/gm)].map(m => m[1] ?? ''))]

/** What somebody might answer now, the likeliest first. Pure; the words a customer would use, in their language. */
export function suggestedReplies(asked: Asked): readonly string[] {
  const own = words[languageOf(asked.locale)]
  const choices = choicesIn(asked.text)
  const jobs = asked.trade === 'dental' ? own.dental : own.plumbing
  switch (asked.stage) {
    case undefined:
    case 'WaitingToText':
    case 'AskingJob': return jobs
    // Water that runs right now is an emergency and goes to a human: the calmer answer comes first.
    case 'AskingUrgency': return asked.isSpoken ? own.urgency : choices.length > 2 ? [choices[1]!, choices[2]!, choices[0]!] : ['2', '3']
    case 'AskingAddress': return [`${own.address}, ${asked.postalCode}`]
    case 'AskingWho': return [own.anyone]
    case 'AskingOwn': return choices.length > 0 ? choices : [own.yes, own.no]
    case 'Offering': return asked.isSpoken ? [...own.offers, own.no] : choices.length > 0 ? [...choices, own.no] : [own.yes, own.no]
    case 'AskingName': return [asked.name ?? own.names]
    case 'AwaitingYes': return [own.yes, own.no]
    case 'AskingWhich':
    case 'AskingChange': return choices.length > 0 ? choices : ['1', '2']
    case 'AskingPermission': return [own.yes, own.no]
    case 'Booked': return asked.isSpoken ? [] : [own.change, own.person]
    case 'Ended': return jobs
    default: return []
  }
}

/** What the tour writes to begin with, in Swedish. */
export const swedishOpening = (trade: string): string => `Hej! ${(trade === 'dental' ? words.sv.dental : words.sv.plumbing)[0] ?? ''}`
export const openingOf = (locale: Locale, trade: string): string => (trade === 'dental' ? words[languageOf(locale)].dental : words[languageOf(locale)].plumbing)[0] ?? ''
