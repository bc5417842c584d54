import { Button, Title } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import { usePageTitle } from '../ui/usePageTitle'
import classes from './Door.module.css'

/** Stands where a page threw. The header stays, so the way out is never lost. */
export function Broken({ error, reset }: ErrorComponentProps): ReactNode {
  const { t } = useText()
  usePageTitle(t('shell.broken'))
  return (
    <div className={classes.door} role="alert">
      <Title order={1}>{t('shell.broken')}</Title>
      <p>{t('shell.brokenText')}</p>
      <pre><code>{error instanceof Error ? error.message : String(error)}</code></pre>
      <Button onClick={() => reset()}>{t('shell.retry')}</Button>
    </div>
  )
}
