import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import { usePageTitle } from '../ui/usePageTitle'

export function DeskPage(): ReactNode {
  const { t } = useText()
  usePageTitle(t('shell.live'))
  return <Title order={1} p="md">{t('shell.live')}</Title>
}
