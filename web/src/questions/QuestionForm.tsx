import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { LocationSummary } from '../api/types'
import { useText } from '../i18n/text'
import { BinIcon, DownIcon, UpIcon } from '../ui/icons'
import { faultOfText, firstRule, languagesOfText, withChoices, withKind, type Draft } from './draft'
import classes from './QuestionsPage.module.css'
import { RuleForm } from './RuleForm'

interface Props {
  readonly draft: Draft
  readonly number: number
  readonly isChecked: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly services: LocationSummary['services']
  onChange(draft: Draft): void
  onMove(by: number): void
  onRemove(): void
}

/** One question: how it is put in each language, what an answer looks like, for which jobs, and what an answer leads to. */
export function QuestionForm({ draft, number, isChecked, isFirst, isLast, services, onChange, onMove, onRemove }: Props): ReactNode {
  const { t, language } = useText()
  const own = { fi: 'finnish', sv: 'swedish', en: 'english' }[language] as (typeof languagesOfText)[number]
  const name = t('questions.number', { n: number })
  const toggle = (service: string, on: boolean): void =>
    onChange({ ...draft, services: on ? [...draft.services, service] : draft.services.filter(s => s !== service) })
  return (
    <fieldset className={classes.question}>
      <legend className="sp-hidden">{name}</legend>
      <div className={classes.bar}>
        <b>{name}</b>
        <ActionIcon variant="default" disabled={isFirst} aria-label={`${name}: ${t('questions.up')}`} title={t('questions.up')} onClick={() => onMove(-1)}><UpIcon /></ActionIcon>
        <ActionIcon variant="default" disabled={isLast} aria-label={`${name}: ${t('questions.down')}`} title={t('questions.down')} onClick={() => onMove(1)}><DownIcon /></ActionIcon>
        <ActionIcon variant="default" aria-label={`${name}: ${t('questions.remove')}`} title={t('questions.remove')} onClick={onRemove}><BinIcon /></ActionIcon>
      </div>
      {languagesOfText.map(l => {
        const fault = isChecked ? faultOfText(draft.text[l]) : null
        return (
          <TextInput
            key={l} label={t(`questions.${l}`)} value={draft.text[l]} maxLength={300} error={fault && t(`questions.${fault}`)}
            onChange={event => onChange({ ...draft, text: { ...draft.text, [l]: event.currentTarget.value } })}
          />
        )
      })}
      <div className={classes.pair}>
        <NativeSelect
          label={t('questions.kind')} value={draft.kind} onChange={event => onChange(withKind(draft, event.currentTarget.value as Draft['kind']))}
          data={(['yesNo', 'number', 'choice', 'text'] as const).map(kind => ({ value: kind, label: t(`questions.kind.${kind}`) }))}
        />
        {firstRule(draft) && <RuleForm draft={draft} isChecked={isChecked} own={own} onChange={onChange} />}
      </div>
      {draft.kind === 'choice' && (
        <div className={classes.choices} role="group" aria-label={t('questions.choices')}>
          {draft.choices.map((choice, i) => (
            <div key={i} className={classes.choice}>
              <b aria-hidden>{i + 1}</b>
              {languagesOfText.map(l => (
                <TextInput
                  key={l} aria-label={`${t('questions.choice', { n: i + 1 })}, ${t(`questions.${l}`)}`} placeholder={t(`questions.${l}`)} maxLength={60} value={choice[l]}
                  error={isChecked && choice[l].trim() === '' && t('questions.needsText')}
                  onChange={event => onChange(withChoices(draft, draft.choices.map((c, j) => j === i ? { ...c, [l]: event.currentTarget.value } : c)))}
                />
              ))}
              <ActionIcon variant="default" disabled={draft.choices.length <= 2} aria-label={`${t('questions.choice', { n: i + 1 })}: ${t('questions.remove')}`} title={t('questions.remove')} onClick={() => onChange(withChoices(draft, draft.choices.filter((_, j) => j !== i)))}><BinIcon /></ActionIcon>
            </div>
          ))}
          <Button
            size="compact-sm" variant="default" disabled={draft.choices.length >= 9}
            onClick={() => onChange(withChoices(draft, [...draft.choices, { finnish: '', swedish: '', english: '' }]))}
          >{t('questions.addChoice')}</Button>
        </div>
      )}
      <div className={classes.services} role="group" aria-label={t('questions.services')}>
        <span className={classes.note}>{t('questions.services')}</span>
        {services.map(s => (
          <Checkbox key={s.service} label={s.name[own]} checked={draft.services.includes(s.service)} onChange={event => toggle(s.service, event.currentTarget.checked)} />
        ))}
      </div>
    </fieldset>
  )
}
