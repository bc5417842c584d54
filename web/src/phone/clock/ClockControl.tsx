import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { useBoard } from '../../live/useBoard'
import { useText } from '../../i18n/text'
import { clockSeconds, dayAndClock } from '../../ui/time'
import { useNotices } from '../../ui/notices'
import { ageOf } from '../../ui/time'
import { useGatewayNow, usePhoneRoom, usePhones } from '../context'
import { ClockIcon, ForwardIcon } from '../device/icons'
import { phoneApi } from '../link/phoneApi'
import type { ClockView } from '../model/types'
import classes from './ClockControl.module.css'

/** The gateway's clock, and how to hurry it on to a reminder or a follow-up. */
export function ClockControl({ zone }: { zone: string }): ReactNode {
  const { t, tag } = useText()
  const { store } = usePhoneRoom()
  const notices = useNotices()
  const clock = usePhones(p => p.clock)
  const now = useGatewayNow()
  const [isMoving, setMoving] = useState(false)
  // What is owed next changes with every conversation; the clock's own news come only when it is moved.
  const stamp = useBoard(b => `${b.incarnation} ${b.sequence}`)
  const { data: read } = useQuery({ queryKey: ['phone', 'clock', stamp], queryFn: phoneApi.clock, gcTime: 10_000 })
  useEffect(() => { if (read) store.tellClock(read) }, [read, store])
  if (!clock) return null
  const { aheadSeconds, nextOwed, mayMove } = clock.view
  const ahead = ageOf(aheadSeconds * 1000)
  const move = async (how: Promise<ClockView>): Promise<void> => {
    setMoving(true)
    try {
      store.tellClock(await how)
    } catch (error) {
      notices.tell(error)
    } finally {
      setMoving(false)
    }
  }
  return (
    <div className={classes.clock} role="group" aria-label={t('phone.time')}>
      <span className={classes.now}><ClockIcon /><time>{dayAndClock(tag, zone, now).replace(/\s\S+$/, '')} {clockSeconds(tag, zone, now)}</time></span>
      {aheadSeconds > 0 && <span className={classes.ahead}>{t('phone.ahead', { age: t(`age.${ahead.unit}`, { n: ahead.n }) })}</span>}
      {mayMove && (
        <div className={classes.moves}>
          <Button size="compact-sm" variant="default" disabled={isMoving} onClick={() => void move(phoneApi.moveBy('PT1H'))}>{t('phone.plusHour')}</Button>
          <Button size="compact-sm" variant="default" disabled={isMoving} onClick={() => void move(phoneApi.moveBy('P1D'))}>{t('phone.plusDay')}</Button>
          <Button size="compact-sm" variant="default" disabled={isMoving || !nextOwed || Date.parse(nextOwed) <= now} leftSection={<ForwardIcon />} onClick={() => void move(phoneApi.moveToNext())}>
            {nextOwed && Date.parse(nextOwed) > now ? t('phone.toNext', { time: dayAndClock(tag, zone, nextOwed) }) : t('phone.nothingOwed')}
          </Button>
        </div>
      )}
    </div>
  )
}
