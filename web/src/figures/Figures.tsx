import { Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { behindQuery, reportQuery } from '../api/queries'
import { usePlace } from '../api/session'
import type { ReportSection, ReportView } from '../api/types'
import { localized, whoIs } from '../conversations/naming'
import { useText } from '../i18n/text'
import { Empty } from '../ui/Empty'
import { moneyText } from '../ui/Money'
import { Panel } from '../ui/Panel'
import { StatusBadge, toneOfOutcome } from '../ui/StatusBadge'
import { useTimes } from '../ui/useTimes'
import { durationText } from './duration'
import classes from './Figures.module.css'

type Response = ReportSection['responseTimes'][number]
type Figure = ReportSection['rates'][number]['figure']

/** The figures of the last 30 days. Two sections that are never added up: where every call is seen, and where only the missed ones are. */
export function Figures({ onOpen }: { onOpen: (opportunity: string) => void }): ReactNode {
  const { t } = useText()
  const times = useTimes()
  const { path } = usePlace()
  const { data: view } = useQuery({ ...reportQuery(path), refetchInterval: 60_000 })
  const range = view && t('figures.range', { from: times.dayName(view.from), to: times.dayName(view.to) })
  const sections = view ? ([['allCalls', view.report.allCalls], ['ofMissedCalls', view.report.ofMissedCalls]] as const).filter(([, s]) => s.counted.value > 0) : []
  return (
    <Panel title={t('figures.title')} actions={range && <span className={classes.range}>{range}</span>}>
      {view && sections.length === 0 && <Empty>{t('figures.none')}</Empty>}
      {view && sections.map(([name, section]) => <Section key={name} title={t(`figures.${name}`)} section={section} view={view} onOpen={onOpen} />)}
    </Panel>
  )
}

function Section({ title, section, view, onOpen }: { title: string; section: ReportSection; view: ReportView; onOpen: (opportunity: string) => void }): ReactNode {
  const { t, tag, language } = useText()
  const [behind, setBehind] = useState<{ title: string; figureKey: string } | null>(null)
  const named = (figure: Figure): { title: string; sentence: string } => {
    const found = view.definitions.find(d => d.figure === figure)
    return { title: found?.title ? localized(language, found.title) : figure, sentence: found?.sentence ? localized(language, found.sentence) : '' }
  }
  const money = (sums: ReportSection['value']): string => sums.map(s => moneyText(tag, s.sum)).join(' + ') || '–'
  const tile = (figure: Figure, value: string, note: string, key?: string): ReactNode =>
    <Tile key={figure} {...named(figure)} value={value} note={note} {...(key && { onBehind: () => setBehind({ title: named(figure).title, figureKey: key }) })} />
  const response: Response | undefined = section.responseTimes.find(r => !r.openHoursOnly && r.count.value > 0)
  return (
    <section className={classes.section}>
      <Title order={3} className={classes.heading}>{title}</Title>
      <div className={classes.tiles}>
        {tile('opportunities', String(section.opportunities.value), t('figures.stillOpen', { n: section.stillOpen.value }), section.opportunities.key)}
        {section.rates.filter(r => r.rate.denominator > 0).map(r => tile(
          r.figure, r.rate.value == null ? '–' : new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(r.rate.value),
          `${t('figures.of', { n: r.rate.numerator, all: r.rate.denominator })} · ${t('figures.stillOpen', { n: r.rate.open })}`, r.key))}
        {response && tile(
          'responseTime', t('figures.half', { time: durationText(t, response.p50) }),
          `${t('figures.nine', { time: durationText(t, response.p90) })} · ${t('figures.neverAnswered', { n: response.neverAnswered })}`, response.count.key)}
        {tile('recovered', String(section.recoveredFromNew.booked.value), money(section.recoveredFromNew.value), section.recoveredFromNew.booked.key)}
        {tile('value', money(section.value), '')}
        {tile('leak', String(section.leak.byReason.reduce((sum, r) => sum + r.count.value, 0)), money(section.leak.totals))}
        {section.leak.byReason.map(r => <LeakTile key={r.reason} reason={r.reason} value={r.count.value} onBehind={title => setBehind({ title, figureKey: r.count.key })} />)}
      </div>
      {behind && <Behind {...behind} onOpen={onOpen} onClose={() => setBehind(null)} />}
    </section>
  )
}

function LeakTile({ reason, value, onBehind }: { reason: string; value: number; onBehind: (title: string) => void }): ReactNode {
  const { term } = useText()
  return value > 0 && <Tile title={term(reason)} sentence="" value={String(value)} note="" onBehind={() => onBehind(term(reason))} />
}

function Tile({ title, sentence, value, note, onBehind }: { title: string; sentence: string; value: string; note: string; onBehind?: () => void }): ReactNode {
  const { t } = useText()
  const words = <><span className={classes.title}>{title}</span><strong className={classes.value}>{value}</strong><span className={classes.note}>{note}</span></>
  return onBehind
    ? <button type="button" className={classes.tile} title={[sentence, t('figures.show')].filter(Boolean).join(' ')} onClick={onBehind}>{words}</button>
    : <div className={classes.tile} title={sentence}>{words}</div>
}

function Behind({ title, figureKey, onOpen, onClose }: { title: string; figureKey: string; onOpen: (opportunity: string) => void; onClose: () => void }): ReactNode {
  const { t, term } = useText()
  const times = useTimes()
  const { path } = usePlace()
  const { data: items } = useQuery(behindQuery(path, figureKey))
  return (
    <div className={classes.behind} role="region" aria-label={`${t('figures.behind')}: ${title}`}>
      <div className={classes.behindHead}><b>{t('figures.behind')}: {title}</b><button type="button" className={classes.close} onClick={onClose}>{t('shell.close')}</button></div>
      {items?.length === 0 && <Empty>{t('figures.behindNone')}</Empty>}
      <ul>
        {items?.map(o => (
          <li key={o.opportunity}>
            <button type="button" className={classes.row} onClick={() => onOpen(o.opportunity)}>
              <time dateTime={o.openedAt}>{times.dayAndClock(o.openedAt)}</time>
              <span>{whoIs(o) ?? t('talk.unknownCaller')}</span>
              <StatusBadge tone={toneOfOutcome(o.outcome)}>{term(o.outcome === 'open' ? o.stage : o.outcome)}</StatusBadge>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
