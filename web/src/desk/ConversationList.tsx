import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { conversationsQuery } from '../api/queries'
import { usePlace } from '../api/session'
import type { Opportunity } from '../api/types'
import { isEmergency, serviceName, whoIs } from '../conversations/naming'
import { useText } from '../i18n/text'
import { useBoard } from '../live/useBoard'
import { Empty } from '../ui/Empty'
import { Panel } from '../ui/Panel'
import { StatusBadge, toneOfOutcome } from '../ui/StatusBadge'
import { useNow } from '../ui/useNow'
import { useTimes } from '../ui/useTimes'
import classes from './ConversationList.module.css'

/** Everybody who has reached the location, newest activity first. */
export function ConversationList({ chosen }: { chosen: string | null }): ReactNode {
  const { t } = useText()
  const { path } = usePlace()
  const [openOnly, setOpenOnly] = useState(false)
  const { data: rows } = useQuery(conversationsQuery(path, openOnly))
  return (
    <Panel
      flush title={t('desk.conversations')}
      actions={<Checkbox size="xs" label={t('desk.openOnly')} checked={openOnly} onChange={event => setOpenOnly(event.currentTarget.checked)} />}
    >
      {rows?.length === 0 && <Empty>{t(openOnly ? 'desk.noOpen' : 'desk.noConversations')}</Empty>}
      <ul>{rows?.map(row => <li key={row.opportunity}><Card row={row} isChosen={row.opportunity === chosen} /></li>)}</ul>
    </Panel>
  )
}

function Card({ row, isChosen }: { row: Opportunity; isChosen: boolean }): ReactNode {
  const { t, term, language } = useText()
  const times = useTimes()
  const place = usePlace()
  const now = useNow(60_000)
  // The board is told sooner than the row is read again; the newer of the two is shown.
  const card = useBoard(board => board.cards.get(row.opportunity))
  const newest = card && card.version > row.version ? card : row
  const urgent = isEmergency(newest.urgency)
  return (
    <Link to="/live/$opportunity" params={{ opportunity: row.opportunity }} className={`${classes.card} ${urgent ? classes.urgent : ''}`} aria-current={isChosen ? 'true' : undefined} data-opportunity={row.opportunity}>
      <span className={classes.who}>{whoIs(row) ?? t('talk.unknownCaller')}</span>
      <time dateTime={newest.lastActivityAt} className={classes.time}>{times.when(newest.lastActivityAt, now)}</time>
      <span className={classes.what}>{[term(row.firstKind), serviceName(language, place.location, row.service) ?? row.jobWords].filter(Boolean).join(' · ')}</span>
      <span className={classes.states}>
        <StatusBadge tone={toneOfOutcome(newest.outcome)}>{term(newest.outcome === 'open' ? newest.stage : newest.outcome)}</StatusBadge>
        {newest.appointmentAt && <StatusBadge>{times.dayAndClock(newest.appointmentAt)}</StatusBadge>}
        {newest.heldBy && <StatusBadge tone="human">{newest.heldBy === place.user ? t('talk.yours') : newest.heldBy}</StatusBadge>}
        {urgent && <StatusBadge tone="bad">! {term('emergency')}</StatusBadge>}
      </span>
    </Link>
  )
}
