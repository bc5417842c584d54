import type { ReactNode } from 'react'
import type { Money as Amount } from '../api/types'
import { useText } from '../i18n/text'

/** Whole units: an estimate to the cent would promise more than it knows. */
export const moneyText = (tag: string, money: Amount): string =>
  new Intl.NumberFormat(tag, { style: 'currency', currency: money.currency, maximumFractionDigits: 0 }).format(money.minorUnits / 100)

/** An amount in its own currency; amounts of several currencies are never added. */
export function Money({ amount }: { amount: Amount }): ReactNode {
  return <>{moneyText(useText().tag, amount)}</>
}
