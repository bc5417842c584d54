import type { ReactNode } from 'react'
import type { OpsFinding } from '../api/types'
import { useText } from '../i18n/text'
import { StatusBadge } from '../ui/StatusBadge'
import classes from './OpsPage.module.css'

/** What there are words for; a newer gateway may find more, which is then shown by its own name. */
const codes = [
  'store', 'engine', 'carrier', 'overdue', 'commitsFailed', 'serverErrors', 'badSignatures', 'overload', 'shed', 'timeouts', 'slowDisk', 'queue', 'wal', 'slowToEngage',
  'modelKey', 'modelNotFound', 'modelUnreachable', 'modelSchema', 'modelLimit', 'modelLate', 'modelFailing',
] as const
type Code = (typeof codes)[number]

const isKnown = (code: string): code is Code => (codes as readonly string[]).includes(code)

/** What is wrong and what to do about it, worst first; or that nothing is. */
export function Findings({ findings }: { findings: readonly OpsFinding[] }): ReactNode {
  const { t } = useText()
  return (
    <section className={classes.findings} aria-label={t('ops.health')}>
      {/* Spoken when it changes, and only then. */}
      <div role="status">
        {findings.length === 0 && <p className={classes.well}><StatusBadge tone="good">{t('ops.wellBadge')}</StatusBadge>{t('ops.well')}</p>}
        <ul>
          {findings.map(({ code, gravity, value }) => (
            <li key={code} className={classes.finding} data-gravity={gravity}>
              <StatusBadge tone={gravity === 'bad' ? 'bad' : 'warn'}>{t(gravity === 'bad' ? 'ops.bad' : 'ops.warning')}</StatusBadge>
              <div>
                <b>{isKnown(code) ? t(`ops.finding.${code}`, { value }) : `${code} ${value}`}</b>
                {isKnown(code) && <p>{t(`ops.do.${code}`)}</p>}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
