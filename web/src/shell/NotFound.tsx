import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import { usePageTitle } from '../ui/usePageTitle'
import classes from './Door.module.css'

export function NotFound(): ReactNode {
  const { t } = useText()
  usePageTitle(t('shell.notFound'))
  return (
    <div className={classes.door}>
      <Title order={1}>{t('shell.notFound')}</Title>
      <p>{t('shell.notFoundText')}</p>
      <Link to="/live">{t('shell.toLive')}</Link>
    </div>
  )
}
