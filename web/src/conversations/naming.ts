import type { LocalizedText, LocationSummary, Opportunity } from '../api/types'
import type { Language } from '../i18n/languages'

/** A text of the business in the language that is shown. */
export const localized = (language: Language, text: LocalizedText): string =>
  language === 'fi' ? text.finnish : language === 'sv' ? text.swedish : text.english

/** What a service is called, or nothing when the location does not know it (any more). */
export function serviceName(language: Language, location: LocationSummary, service: string | null | undefined): string | null {
  const found = location.services.find(s => s.service === service)?.name
  return found ? localized(language, found) : null
}

/** Who it is, as far as we know. */
export const whoIs = (opportunity: Pick<Opportunity, 'customerName' | 'phone'>): string | null => opportunity.customerName ?? opportunity.phone ?? null

export const isEmergency = (urgency: string | null | undefined): boolean => urgency?.toLowerCase() === 'emergency'
