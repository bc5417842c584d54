import { NativeSelect, Tabs } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useState, type ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { dayAndClock, dayName, localDay } from '../../ui/time'
import { Panel } from '../../ui/Panel'
import { StatusBadge, toneOfOutcome } from '../../ui/StatusBadge'
import { useLine } from '../context'
import type { Slot } from '../model/desk'
import { chosenOf } from '../model/find'
import { dayInQuestion } from '../model/told'
import classes from './Behind.module.css'
import { DayPanel } from './DayPanel'
import { EventsPanel } from './EventsPanel'
import { RulesPanel } from './RulesPanel'
import { TimelinePanel } from './TimelinePanel'
import { TimesPanel } from './TimesPanel'
import { UnderstoodPanel } from './UnderstoodPanel'
import { useOpportunities, useStory } from './useConversation'

const names = ['timeline', 'understood', 'rules', 'times', 'day', 'events'] as const
type Name = (typeof names)[number]

/** What the business's side makes of the selected phone: side by side where there is room, else one after the other. */
export function Behind({ slot }: { slot: Slot }): ReactNode {
  const { t, term, tag } = useText()
  const line = useLine(slot)
  const { ref, width } = useElementSize()
  const [chosen, setChosen] = useState<string | null>(null)
  const [tab, setTab] = useState<Name>('timeline')
  const rows = useOpportunities(slot)
  const row = chosenOf(rows, chosen)
  const story = useStory(slot, row?.opportunity)
  const at = story ? dayInQuestion(story.steps) : null
  const day = localDay(line.timeZone, at ?? story?.detail.opportunity.lastActivityAt ?? Date.now())
  const steps = story?.steps ?? []
  const seconds = row?.engagedAt ? Math.max(0, Math.round((Date.parse(row.engagedAt) - Date.parse(row.clockStart)) / 1000)) : null

  const panels: Record<Name, { title: string; body: ReactNode; flush?: boolean }> = {
    timeline: { title: t('phone.timeline'), body: <TimelinePanel story={story} zone={line.timeZone} />, flush: true },
    understood: { title: t('phone.understood'), body: <UnderstoodPanel story={story} /> },
    rules: { title: t('phone.rules'), body: <RulesPanel steps={steps} isThere={story !== undefined} /> },
    times: { title: t('phone.times'), body: <TimesPanel steps={steps} zone={line.timeZone} /> },
    day: { title: dayName(tag, day), body: <DayPanel slot={slot} day={day} opportunity={row?.opportunity ?? null} />, flush: true },
    events: { title: t('phone.events'), body: <EventsPanel story={story} zone={line.timeZone} />, flush: true },
  }
  const isWide = width >= 760

  return (
    <section ref={ref} className={classes.behind} aria-label={t('phone.behind')} data-columns={width >= 920 ? 3 : isWide ? 2 : 1}>
      <div className={classes.head}>
        {row ? (
          <>
            {rows.length > 1
              ? <NativeSelect size="xs" aria-label={t('phone.conversation')} value={row.opportunity} onChange={event => setChosen(event.currentTarget.value)} data={rows.map(r => ({ value: r.opportunity, label: `${dayAndClock(tag, line.timeZone, r.openedAt)}, ${term(r.firstKind)}, ${term(r.outcome)}` }))} />
              : <b>{row.customerName ?? slot.name ?? t('phone.customer')}</b>}
            <StatusBadge tone={toneOfOutcome(row.outcome)}>{row.outcome === 'open' ? term(row.stage) : term(row.outcome)}</StatusBadge>
            <StatusBadge>{term(row.firstKind)}</StatusBadge>
            <StatusBadge>{t(`phone.locale.${row.locale}`)}</StatusBadge>
            {seconds !== null && <StatusBadge tone={seconds <= 60 ? 'good' : 'warn'}>{t('phone.answeredIn', { seconds })}</StatusBadge>}
            {row.heldBy && <StatusBadge tone="human">{term('WithHuman')}</StatusBadge>}
          </>
        ) : <span className={classes.muted}>{slot.isStaff ? t('phone.staffHasNone') : t('phone.nothingYet')}</span>}
      </div>
      {!row ? (
        <div className={classes.none}>
          <h2>{t('phone.noConversation')}</h2>
          <p>{t('phone.noConversationText')}</p>
          <ol>
            {names.map(name => <li key={name}><b>{name === 'day' ? t('phone.day') : panels[name].title}</b> {t(`phone.panel.${name}`)}</li>)}
          </ol>
        </div>
      ) : isWide ? (
        <div className={classes.grid}>
          {names.map(name => <Panel key={name} title={panels[name].title} flush={panels[name].flush ?? false} className={classes[name] ?? ''}>{panels[name].body}</Panel>)}
        </div>
      ) : (
        <Tabs value={tab} onChange={value => setTab((value ?? 'timeline') as Name)} className={classes.tabs ?? ''} keepMounted={false}>
          <Tabs.List className={classes.list ?? ''}>{names.map(name => <Tabs.Tab key={name} value={name}>{name === 'day' ? t('phone.day') : panels[name].title}</Tabs.Tab>)}</Tabs.List>
          {names.map(name => <Tabs.Panel key={name} value={name} className={classes.tab ?? ''} tabIndex={0} data-flush={panels[name].flush ?? false}>{panels[name].body}</Tabs.Panel>)}
        </Tabs>
      )}
    </section>
  )
}
