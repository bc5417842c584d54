import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import { usePageTitle } from '../ui/usePageTitle'

/** The phone simulator. */
export function PhonePage(): ReactNode {
  const { t } = useText()
  usePageTitle(t('phone.title'))
  return <Title order={1} p="md">{t('phone.title')}</Title>
}
