import { ActionIcon, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { calendarQuery, conversationsQuery, todayQuery } from '../api/queries'
import { usePlace } from '../api/session'
import { DayCalendar } from '../calendar/DayCalendar'
import { useText } from '../i18n/text'
import { BackIcon, NextIcon } from '../ui/icons'
import { Panel } from '../ui/Panel'
import { localDay, plusDays } from '../ui/time'
import { useNow } from '../ui/useNow'
import { useTimes } from '../ui/useTimes'

/** One day of the location's calendar, with the way to the days around it. */
export function Day({ asked, onOpen }: { asked: string | undefined; onOpen: (opportunity: string) => void }): ReactNode {
  const { t } = useText()
  const times = useTimes()
  const { path } = usePlace()
  const navigate = useNavigate()
  const now = useNow(60_000)
  const today = useQuery(todayQuery(path)).data ?? localDay(times.zone, now)
  const day = asked ?? today
  const { data: calendar } = useQuery(calendarQuery(path, day))
  const { data: rows } = useQuery(conversationsQuery(path, false))
  const go = (to: string): void => void navigate({ to: '/live', search: { view: 'day', ...(to !== today && { day: to }) } })
  return (
    <Panel
      title={times.dayName(day)}
      actions={<>
        <ActionIcon variant="default" size={34} aria-label={t('day.earlier')} title={t('day.earlier')} onClick={() => go(plusDays(day, -1))}><BackIcon /></ActionIcon>
        <Button size="compact-md" variant="default" onClick={() => go(today)}>{t('day.today')}</Button>
        <ActionIcon variant="default" size={34} aria-label={t('day.later')} title={t('day.later')} onClick={() => go(plusDays(day, 1))}><NextIcon /></ActionIcon>
      </>}
    >
      {calendar && <DayCalendar day={day} calendar={calendar} whoFor={id => rows?.find(o => o.opportunity === id)?.customerName} onOpen={onOpen} />}
    </Panel>
  )
}
