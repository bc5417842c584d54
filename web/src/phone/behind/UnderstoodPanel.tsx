import type { ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { serviceNameOf } from './serviceName'
import { usePlace } from '../../api/session'
import { markedWords, surenessOf } from '../model/told'
import type { UnderstoodPart } from '../model/types'
import classes from './Behind.module.css'
import type { Told } from './useConversation'

/** What is known so far, and from which words of the customer's it was understood. */
export function UnderstoodPanel({ story }: { story: Told | undefined }): ReactNode {
  const { t, term, language } = useText()
  const place = usePlace()
  if (!story) return <p className={classes.nothing}>{t('phone.nothingYet')}</p>
  const { opportunity: row, messages } = story.detail
  const heard = story.steps.filter(s => s.type === 'words-understood' && s.parts.length > 0)
    .map(s => ({ step: s, message: messages.find(m => m.message === s.message) })).reverse()
  const facts: [string, string | null | undefined][] = [
    [t('phone.fact.job'), row.service ? serviceNameOf(place, language, row.service) : null],
    [t('phone.fact.urgency'), row.urgency && term(row.urgency)],
    [t('phone.fact.address'), row.address ?? row.postalCode],
    [t('phone.fact.name'), row.customerName],
    [t('phone.fact.purpose'), term(row.purpose)],
  ]
  const known = facts.filter(([, value]) => value)
  return (
    <div className={classes.words}>
      <dl className={classes.facts}>{known.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      {heard.length === 0 ? <p className={classes.muted}>{t('phone.noWords')}</p> : heard.map(({ step, message }) => (
        <div key={step.version} className={classes.heard}>
          {message && <p className={classes.quote}>{markedWords(message.text, step.parts).map((piece, i) => (piece.part ? <mark key={i} title={whatOf(piece.part)}>{piece.text}</mark> : <span key={i}>{piece.text}</span>))}</p>}
          <ul className={classes.parts}>
            {step.parts.map((part, i) => (
              <li key={i}>
                <b>{whatOf(part)}</b> {valueOf(part)} {part.words && part.words !== part.value && <q>{part.words}</q>} <span className={classes.sure} data-sure={surenessOf(part.confidence)}>{t(`phone.sure.${surenessOf(part.confidence)}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )

  function whatOf(part: UnderstoodPart): string {
    const key = `understood.${part.what}`
    const name = term(key)
    return name === key ? part.what : name
  }

  function valueOf(part: UnderstoodPart): string {
    if (part.what === 'service') return serviceNameOf(place, language, part.value)
    const key = `understood.${part.value}`
    const name = term(key)
    return name === key ? term(part.value.charAt(0).toLowerCase() + part.value.slice(1)) : name
  }
}
