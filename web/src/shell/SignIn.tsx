import { Alert, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import { usePageTitle } from '../ui/usePageTitle'
import classes from './Door.module.css'
import { LanguageChoice } from './LanguageChoice'
import { Logo } from './Logo'
import { SchemeSwitch } from './SchemeSwitch'

/** What somebody without a session sees, whatever address they came by. */
export function SignIn(): ReactNode {
  const { t } = useText()
  usePageTitle(t('shell.signIn'))
  const isUsed = new URLSearchParams(location.search).has('used')
  return (
    <main className={classes.door}>
      <div className={classes.name}><Logo /> SmartPulse</div>
      <div className={classes.card}>
        <Title order={1} mb="xs">{t('shell.signIn')}</Title>
        {isUsed && <Alert color="yellow" variant="outline" mb="sm" role="alert">{t('shell.linkUsed')}</Alert>}
        <p>{t('shell.signInText')}</p>
      </div>
      <div className={classes.tools}><LanguageChoice /><SchemeSwitch /></div>
    </main>
  )
}
