import type { Place } from '../../api/session'
import type { Language } from '../../i18n/languages'

const fields = { fi: 'finnish', sv: 'swedish', en: 'english' } as const

/** A service as the price list calls it; its id where the page does not know it. */
export function serviceNameOf(place: Place, language: Language, service: string): string {
  const found = [place.location, ...place.organisation.locations].flatMap(l => l.services).find(s => s.service === service)
  return found?.name[fields[language]] ?? service
}
