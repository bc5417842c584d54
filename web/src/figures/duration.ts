import type { ReportSection } from '../api/types'
import type { Text } from '../i18n/text'

type Percentile = ReportSection['responseTimes'][number]['p50']

/** How long an answer took, in the largest unit that still tells it. Under a second is said as one. */
export function durationText(t: Text['t'], time: Percentile): string {
  if (time === null) return '–'
  if (!('seconds' in time) || time.seconds === undefined) return t('figures.never')
  const { seconds } = time
  if (seconds < 90) return t('age.seconds', { n: Math.max(1, Math.round(seconds)) })
  if (seconds < 5_400) return t('age.minutes', { n: Math.round(seconds / 60) })
  return t('age.hours', { n: Math.round(seconds / 3_600) })
}
