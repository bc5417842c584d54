import { Button, NativeSelect, Textarea, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import { useAct } from '../api/acts'
import { conversationQuery } from '../api/queries'
import { Refusal } from '../api/refusal'
import { usePlace } from '../api/session'
import type { Conversation, Purpose } from '../api/types'
import { Facts } from '../conversations/Facts'
import { serviceName, whoIs } from '../conversations/naming'
import { Timeline } from '../conversations/Timeline'
import { Transcript } from '../conversations/Transcript'
import { useText } from '../i18n/text'
import { Empty } from '../ui/Empty'
import { BackIcon } from '../ui/icons'
import { StatusBadge, toneOfOutcome } from '../ui/StatusBadge'
import { usePageTitle } from '../ui/usePageTitle'
import { useTimes } from '../ui/useTimes'
import classes from './Talk.module.css'

/** What an opportunity can be about: the closed list of the API. */
const purposes: Purpose[] = ['unknown', 'newWork', 'bookingChange', 'existingJob', 'invoice', 'complaint', 'supplier', 'applicant', 'private', 'wrongNumber', 'spam']

/** One conversation: who and what, the words, what happened, and what staff can do. */
export function Talk({ opportunity }: { opportunity: string }): ReactNode {
  const { t } = useText()
  const { path, location } = usePlace()
  const { data, error } = useQuery(conversationQuery(path, opportunity))
  usePageTitle(data ? whoIs(data.opportunity) ?? t('talk.unknownCaller') : null, location.name)
  return (
    <section className={classes.talk} aria-label={data ? whoIs(data.opportunity) ?? t('talk.unknownCaller') : t('shell.loading')}>
      {data ? <Shown conversation={data} /> : error instanceof Refusal && error.status === 404 ? <Empty>{t('desk.gone')}</Empty> : <Empty>{t('shell.loading')}</Empty>}
    </section>
  )
}

function Shown({ conversation }: { conversation: Conversation }): ReactNode {
  const { t } = useText()
  const { role } = usePlace()
  const { opportunity, messages, events } = conversation
  const body = useRef<HTMLDivElement>(null)
  const wasAtEnd = useRef(true)

  // New words scroll into view, unless somebody has scrolled up to read older ones.
  useLayoutEffect(() => {
    if (body.current && wasAtEnd.current) body.current.scrollTop = body.current.scrollHeight
  }, [messages.length, opportunity.opportunity])

  return (
    <>
      <Head conversation={conversation} />
      <div
        ref={body} className={classes.body} tabIndex={0} role="group" aria-label={t('talk.said')}
        onScroll={({ currentTarget: c }) => { wasAtEnd.current = c.scrollHeight - c.scrollTop - c.clientHeight < 60 }}
      >
        <Transcript messages={messages} />
        <details className={classes.happened}>
          <summary>{t('talk.happened', { n: events.length })}</summary>
          <Timeline entries={events} label={t('talk.happened', { n: events.length })} />
        </details>
      </div>
      {role !== 'viewer' && <Composer opportunity={opportunity.opportunity} />}
    </>
  )
}

function Head({ conversation: { opportunity: o } }: { conversation: Conversation }): ReactNode {
  const { t, term, language } = useText()
  const times = useTimes()
  const { user, role, location } = usePlace()
  const act = useAct()
  const isMine = o.heldBy === user
  const setPurpose = (purpose: string): void => act.mutate({ kind: 'purpose', opportunity: o.opportunity, purpose: purpose as Purpose })
  return (
    <div className={classes.head}>
      <div className={classes.title}>
        <Link to="/live" className={classes.back ?? ''} aria-label={t('shell.back')}><BackIcon /></Link>
        <Title order={2}>{whoIs(o) ?? t('talk.unknownCaller')}</Title>
        <StatusBadge tone={toneOfOutcome(o.outcome)}>{term(o.outcome === 'open' ? o.stage : o.outcome)}</StatusBadge>
        {o.heldBy && <StatusBadge tone="human">{isMine ? t('talk.yours') : t('talk.heldBy', { who: o.heldBy })}</StatusBadge>}
        <span className={classes.grow} />
        {role !== 'viewer' && (isMine
          ? <Button size="compact-md" variant="default" loading={act.isPending} onClick={() => act.mutate({ kind: 'hand-back', opportunity: o.opportunity })}>{t('talk.handBack')}</Button>
          : <Button size="compact-md" variant="default" loading={act.isPending} disabled={o.heldBy != null} onClick={() => act.mutate({ kind: 'take-over', opportunity: o.opportunity })}>{t('talk.takeOver')}</Button>)}
      </div>
      <Facts facts={[
        [t('talk.phone'), o.phone],
        [t('talk.job'), serviceName(language, location, o.service) ?? o.jobWords],
        [t('talk.urgency'), o.urgency && term(o.urgency)],
        [t('talk.address'), o.address],
        [t('talk.appointment'), o.appointmentAt && times.dayAndClock(o.appointmentAt)],
        [t('talk.purpose'), role === 'viewer' ? term(o.purpose) : (
          <NativeSelect
            size="xs" aria-label={t('talk.purpose')} value={o.purpose} disabled={act.isPending} onChange={event => setPurpose(event.currentTarget.value)}
            data={purposes.map(p => ({ value: p, label: term(p) }))}
          />)],
      ]} />
    </div>
  )
}

const longest = 1_600

function Composer({ opportunity }: { opportunity: string }): ReactNode {
  const { t } = useText()
  const [text, setText] = useState('')
  const act = useAct()
  const send = (event?: FormEvent): void => {
    event?.preventDefault()
    if (text.trim() && !act.isPending) act.mutate({ kind: 'write', opportunity, text: text.trim() }, { onSuccess: () => setText('') })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends a composed letter (a dead key, an input method) must not send.
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) { event.preventDefault(); send() }
  }
  return (
    <form className={classes.composer} onSubmit={send}>
      <Textarea
        className={classes.text ?? ''} aria-label={t('talk.write')} placeholder={t('talk.write')} rows={2} maxLength={longest}
        value={text} onChange={event => setText(event.currentTarget.value)} onKeyDown={onKeyDown}
      />
      <Button type="submit" loading={act.isPending}>{t('talk.send')}</Button>
    </form>
  )
}
