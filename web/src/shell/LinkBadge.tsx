import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import { useBoard } from '../live/useBoard'
import { ageText } from '../ui/Age'
import { useNow } from '../ui/useNow'
import { useTimes } from '../ui/useTimes'
import classes from './LinkBadge.module.css'

/** Whether what is shown is true now, and how old it is. A form of its own for each state, so that the colour is not needed. */
export function LinkBadge(): ReactNode {
  const { t } = useText()
  const times = useTimes()
  const [link, at, knownAt] = [useBoard(b => b.link), useBoard(b => b.at), useBoard(b => b.knownAt)]
  const now = useNow(1_000)
  const age = knownAt === null ? null : ageText(t, now - knownAt)
  return (
    <div className={`${classes.badge} ${classes[link]}`} data-testid="link" data-link={link}>
      <span className={classes.mark} aria-hidden="true" />
      {/* Only the state is spoken: an age that is read out every second would drown the page. */}
      <span role="status">{t(`link.${link}`)}</span>
      {age !== null && <span className={classes.age}>{link === 'live' ? age : [at && t('link.asOf', { time: times.clockSeconds(at) }), t('link.age', { age })].filter(Boolean).join(', ')}</span>}
    </div>
  )
}
