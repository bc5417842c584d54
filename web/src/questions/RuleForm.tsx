import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import { faultOfRule, firstRule, type Draft, type TextLanguage } from './draft'
import classes from './QuestionsPage.module.css'

/** What an answer leads to besides the next question. */
export function RuleForm({ draft, isChecked, own, onChange }: { draft: Draft; isChecked: boolean; own: TextLanguage; onChange: (draft: Draft) => void }): ReactNode {
  const { t } = useText()
  const rule = draft.rule
  const fault = isChecked ? faultOfRule(draft) : null
  const when = (answer: string): void => { if (rule) onChange({ ...draft, rule: { ...rule, when: answer } }) }
  const then = (what: string): void => {
    const first = rule ?? firstRule(draft)
    onChange({ ...draft, rule: what === 'handOver' || what === 'decline' ? first && { ...first, then: what } : null })
  }
  return (
    <>
      <NativeSelect
        label={t('questions.rule')} value={rule?.then ?? ''} onChange={event => then(event.currentTarget.value)}
        data={[{ value: '', label: t('questions.rule.none') }, { value: 'handOver', label: t('questions.rule.handOver') }, { value: 'decline', label: t('questions.rule.decline') }]}
      />
      {rule && draft.kind === 'yesNo' && (
        <NativeSelect label={t('questions.when')} value={rule.when} onChange={event => when(event.currentTarget.value)} data={[{ value: 'yes', label: t('questions.yes') }, { value: 'no', label: t('questions.no') }]} />
      )}
      {rule && draft.kind === 'choice' && (
        <NativeSelect label={t('questions.when')} value={rule.when} onChange={event => when(event.currentTarget.value)} data={draft.choices.map((c, i) => ({ value: String(i + 1), label: `${i + 1} ${c[own]}` }))} />
      )}
      {rule && draft.kind === 'number' && (
        <div className={classes.bound}>
          <NativeSelect
            label={t('questions.when')} value={/^[<>]/.exec(rule.when)?.[0] ?? ''} onChange={event => when(event.currentTarget.value + rule.when.replace(/^[<>]/, ''))}
            data={[{ value: '>', label: t('questions.over') }, { value: '<', label: t('questions.under') }, { value: '', label: t('questions.exactly') }]}
          />
          <TextInput
            aria-label={t('questions.bound')} inputMode="numeric" maxLength={9} value={rule.when.replace(/^[<>]/, '')} error={fault && t(`questions.${fault}`)}
            onChange={event => when((/^[<>]/.exec(rule.when)?.[0] ?? '') + event.currentTarget.value.replace(/\D/g, ''))}
          />
        </div>
      )}
    </>
  )
}
