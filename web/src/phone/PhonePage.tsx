import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Refusal } from '../api/refusal'
import { useText } from '../i18n/text'
import { Waiting } from '../shell/Waiting'
import { usePageTitle } from '../ui/usePageTitle'
import { phoneApi } from './link/phoneApi'
import classes from './PhonePage.module.css'
import { PhoneTable } from './PhoneTable'

/** The phone simulator: phones to be a customer with, and on the right what their conversation makes the business do. */
export function PhonePage(): ReactNode {
  const { t } = useText()
  usePageTitle(t('phone.title'))
  const exchange = useQuery({ queryKey: ['phone', 'exchange'], queryFn: phoneApi.exchange, retry: (count, error) => !(error instanceof Refusal && error.status < 500) || count < 0 })
  if (exchange.data && exchange.data.lines.length > 0) return <PhoneTable exchange={exchange.data} />
  if (exchange.isPending) return <Waiting />
  return (
    <div className={classes.none}>
      <h1>{t('phone.title')}</h1>
      <p>{exchange.error instanceof Refusal && exchange.error.status === 404 ? t('phone.realCarrier') : exchange.data ? t('phone.noLines') : t('shell.unreachable')}</p>
    </div>
  )
}
