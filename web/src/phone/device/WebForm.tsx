import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { BackIcon } from '../../ui/icons'
import { useActs, useLine } from '../context'
import type { Slot } from '../model/desk'
import { languageOf, openingOf } from '../model/suggestions'
import classes from './WebForm.module.css'

/** The form on the business's own site, as its customer sees it. */
export function WebForm({ slot, onHome, onSent }: { slot: Slot; onHome: () => void; onSent: () => void }): ReactNode {
  const { t } = useText()
  const line = useLine(slot)
  const acts = useActs(slot)
  const locale = slot.locale ?? line.locale
  const [words, setWords] = useState({ name: slot.name ?? '', phone: slot.number, message: openingOf(locale, line.location.includes('turku') ? 'dental' : 'plumbing'), language: languageOf(locale) })
  const [isSending, setSending] = useState(false)
  const change = (part: Partial<typeof words>): void => setWords({ ...words, ...part })
  const send = async (key: string): Promise<void> => {
    setSending(true)
    if (await acts.form(key, words)) onSent()
    else setSending(false)
  }
  return (
    <div className={classes.site}>
      <div className={classes.head}>
        <button type="button" className={classes.home} aria-label={t('phone.home')} title={t('phone.home')} onClick={onHome}><BackIcon /></button>
        <span className={classes.address}>www.{line.organisationName.toLowerCase()}.example</span>
      </div>
      {line.formKey === null ? <p className={classes.none}>{t('phone.noForm', { name: line.locationName })}</p> : (
        <form className={classes.form} onSubmit={event => { event.preventDefault(); void send(line.formKey ?? '') }}>
          <h3>{line.locationName}</h3>
          <p className={classes.lead}>{t('phone.formLead')}</p>
          <TextInput size="xs" label={t('phone.formName')} value={words.name} maxLength={200} autoComplete="off" onChange={event => change({ name: event.currentTarget.value })} />
          <TextInput size="xs" type="tel" label={t('phone.formPhone')} value={words.phone} required autoComplete="off" onChange={event => change({ phone: event.currentTarget.value })} />
          <Textarea size="xs" label={t('phone.formMessage')} value={words.message} rows={3} maxLength={1600} required onChange={event => change({ message: event.currentTarget.value })} />
          <NativeSelect size="xs" label={t('phone.formLanguage')} value={words.language} onChange={event => change({ language: event.currentTarget.value as 'fi' })} data={[{ value: 'fi', label: 'Suomi' }, { value: 'sv', label: 'Svenska' }, { value: 'en', label: 'English' }]} />
          <button type="submit" className={classes.send} disabled={isSending}>{t('phone.formSend')}</button>
        </form>
      )}
    </div>
  )
}
