import type { ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { usePlace } from '../../api/session'
import { CheckIcon, CrossIcon } from '../device/icons'
import { verdictOf } from '../model/told'
import type { Step } from '../model/types'
import classes from './Behind.module.css'
import { serviceNameOf } from './serviceName'

/** The business's own rules, each with what it looked at. */
export function RulesPanel({ steps, isThere }: { steps: readonly Step[]; isThere: boolean }): ReactNode {
  const { t, term, language } = useText()
  const place = usePlace()
  const verdict = verdictOf(steps)
  if (!verdict) return <p className={classes.nothing}>{isThere ? t('phone.noVerdict') : t('phone.nothingYet')}</p>
  return (
    <>
      <p className={classes.verdict} data-passed={verdict.qualified}>{verdict.qualified ? t('phone.verdictYes') : t('phone.verdictNo')}</p>
      <ul className={classes.ruleList}>
        {verdict.trace.map(rule => (
          <li key={rule.rule} data-passed={rule.passed}>
            {rule.passed ? <CheckIcon /> : <CrossIcon />}
            <span><b>{term(`rule.${rule.rule}`)}</b> <span className={classes.muted}>{rule.passed ? t('phone.ruleMet') : t('phone.ruleNotMet')}: {rule.found.startsWith('svc_') ? serviceNameOf(place, language, rule.found) : rule.found === 'none' ? term('rule.none') : rule.found}</span></span>
          </li>
        ))}
      </ul>
    </>
  )
}
