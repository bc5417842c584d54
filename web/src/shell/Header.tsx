import { ActionIcon, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { signOut } from '../api/client'
import { usePlace } from '../api/session'
import { hasPhonesQuery } from '../api/standIn'
import type { Me } from '../api/types'
import { useText } from '../i18n/text'
import { DoorIcon, GaugeIcon, PhoneIcon, PulseIcon, QuestionIcon } from '../ui/icons'
import classes from './Header.module.css'
import { LanguageChoice } from './LanguageChoice'
import { LinkBadge } from './LinkBadge'
import { Logo } from './Logo'
import { SchemeSwitch } from './SchemeSwitch'

/** What is on every page: where you are, which location, whether it is live, and the way out. */
export function Header({ me }: { me: Me }): ReactNode {
  const { t } = useText()
  const place = usePlace()
  const { data: hasPhones = true } = useQuery(hasPhonesQuery)
  const leave = (): void => { void signOut().finally(() => location.assign('/')) }
  return (
    <header className={classes.header}>
      <div className={classes.brand}><Logo /><span className={classes.name}>SmartPulse</span></div>
      <nav className={classes.nav} aria-label={t('shell.navigation')}>
        {hasPhones && <Link to="/phone" className={classes.link ?? ''}><PhoneIcon />{t('shell.phone')}</Link>}
        <Link to="/live" className={classes.link ?? ''}><PulseIcon />{t('shell.live')}</Link>
        {place.role === 'manager' && <Link to="/questions" className={classes.link ?? ''}><QuestionIcon />{t('questions.nav')}</Link>}
        {me.operator && <Link to="/ops" className={classes.link ?? ''}><GaugeIcon />{t('ops.nav')}</Link>}
      </nav>
      <NativeSelect
        className={classes.place ?? ''} aria-label={t('shell.location')} value={place.path.location} onChange={event => place.choose(event.currentTarget.value)}
        data={me.organisations.map(o => ({ group: o.name, items: o.locations.map(l => ({ value: l.location, label: l.name })) }))}
      />
      <div className={classes.badge}><LinkBadge /></div>
      <div className={classes.tools}>
        <LanguageChoice />
        <SchemeSwitch />
        <ActionIcon variant="default" size={34} aria-label={t('shell.signOut')} title={t('shell.signOut')} onClick={leave}><DoorIcon /></ActionIcon>
      </div>
    </header>
  )
}
