import type { ReactNode } from 'react'
import { useText, type Text } from '../i18n/text'
import { ageOf } from './time'
import { useNow } from './useNow'

/** 5 s, 3 min, 2 h … in words of the language. */
export function ageText(t: Text['t'], ms: number): string {
  const { unit, n } = ageOf(ms)
  return t(`age.${unit}`, { n })
}

/** How old something is, and growing. */
export function Age({ since }: { since: number }): ReactNode {
  const { t } = useText()
  return <>{ageText(t, useNow(1_000) - since)}</>
}
