import { Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { opsQuery } from '../api/queries'
import { Refusal } from '../api/refusal'
import type { OpsView } from '../api/types'
import { useText } from '../i18n/text'
import { Waiting } from '../shell/Waiting'
import { ageText } from '../ui/Age'
import { Empty } from '../ui/Empty'
import { StatusBadge } from '../ui/StatusBadge'
import { useNow } from '../ui/useNow'
import { usePageTitle } from '../ui/usePageTitle'
import { Findings } from './Findings'
import { FigureTile } from './FigureTile'
import classes from './OpsPage.module.css'
import { sections } from './sections'

/** Older than that, and what is shown must not pass for now: it is asked for every five seconds. */
const staleAfterMs = 20_000

/** How the gateway does, for whoever runs it: what is wrong and what to do, then the figures of the last hour. */
export function OpsPage(): ReactNode {
  const { t } = useText()
  usePageTitle(t('ops.title'))
  const { data, error, dataUpdatedAt } = useQuery(opsQuery)
  if (!data) {
    return error instanceof Refusal && error.status === 403
      ? <div className={classes.page}><Title order={1}>{t('ops.title')}</Title><Empty>{t('ops.notYours')}</Empty></div>
      : <Waiting />
  }
  return <Shown view={data} knownAt={dataUpdatedAt} />
}

function Shown({ view, knownAt }: { view: OpsView; knownAt: number }): ReactNode {
  const { t } = useText()
  const now = useNow(1_000)
  const isStale = now - knownAt > staleAfterMs
  const byKey = new Map(view.figures.map(f => [f.key, f]))
  return (
    // It scrolls by itself, so it must be reachable by keys.
    <div className={classes.page} data-testid="ops" data-stale={isStale} tabIndex={0} role="group" aria-label={t('ops.title')}>
      <div className={classes.head}>
        <Title order={1}>{t('ops.title')}</Title>
        <StatusBadge tone={isStale ? 'warn' : 'neutral'}>{t(isStale ? 'ops.stale' : 'ops.age', { age: ageText(t, now - knownAt) })}</StatusBadge>
        <span className={classes.since}>{t('ops.since', { age: ageText(t, Date.parse(view.at) - Date.parse(view.startedAt)) })}</span>
      </div>
      <Findings findings={view.findings} />
      {sections.map(section => (
        <section key={section.title} className={classes.section} aria-label={t(section.title)}>
          <Title order={2} className={classes.heading}>{t(section.title)}</Title>
          <div className={classes.tiles}>
            {section.tiles.map(tile => {
              const reading = byKey.get(tile.key)
              return reading && <FigureTile key={tile.key} tile={tile} reading={reading} />
            })}
          </div>
        </section>
      ))}
      <p className={classes.foot}>{t('ops.foot')}</p>
    </div>
  )
}
