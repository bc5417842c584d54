import type { ReactNode } from 'react'
import { useText } from '../../i18n/text'
import type { Tick } from '../model/types'
import classes from './Messages.module.css'

/** How far a text has come: drawn as messengers draw it, and named for whoever does not see it. */
export function Ticks({ tick, errorCode }: { tick: Tick; errorCode: number | null }): ReactNode {
  const { t } = useText()
  const name = tick === 'failed' ? t('phone.tick.failed', { code: errorCode ?? 0 }) : t(`phone.tick.${tick}`)
  return (
    <span className={classes.tick} data-tick={tick} role="img" aria-label={name} title={name}>
      <svg viewBox="0 0 18 12" width="18" height="12" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        {tick === 'queued' ? <><circle cx="9" cy="6" r="4.5" /><path d="M9 3.5V6l1.8 1" /></>
          : tick === 'failed' ? <path d="M9 1.5v5M9 10v.1" strokeWidth="2.4" />
          : tick === 'sent' ? <path d="m4 6.5 3.2 3.2L14 3" />
          : <><path d="m1 6.5 3.2 3.2L11 3" /><path d="m8.5 9 .7.7L16 3" /></>}
      </svg>
    </span>
  )
}
