import { NativeSelect, Switch, TextInput } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { clock, dayName, localDay } from '../../ui/time'
import { useActs, useGatewayNow, useLine, usePhoneRoom } from '../context'
import { numberText, typedNumber } from '../model/calls'
import type { Slot } from '../model/desk'
import type { HandsetView } from '../model/types'
import { languageOf } from '../model/suggestions'
import classes from './Home.module.css'
import { CallIcon, ChatIcon, FormIcon } from './icons'

const another = 'another'

/** The phone at rest: whose it is, whom it calls, and what it can do. */
export function Home({ slot, view, onOpen, onCall }: { slot: Slot; view: HandsetView; onOpen: (screen: Slot['screen']) => void; onCall: () => void }): ReactNode {
  const { t, tag } = useText()
  const { exchange, desk, dispatch } = usePhoneRoom()
  const line = useLine(slot)
  const now = useGatewayNow()
  const acts = useActs(slot)
  const [isTyping, setTyping] = useState(false)
  const [isCalling, setCalling] = useState(false)
  const modeId = useId()
  const locations = [...new Map(exchange.lines.map(l => [l.location, l])).values()]
  const staff = exchange.staff.find(s => s.number === slot.number)
  const isKnown = exchange.customers.some(c => c.number === slot.number) || staff !== undefined

  const give = (number: string): void => dispatch({ type: 'given', id: slot.id, number, exchange })
  const call = async (): Promise<void> => {
    setCalling(true)
    onCall()
    await acts.call()
    setCalling(false)
  }

  return (
    <div className={classes.home}>
      <div className={classes.wall} aria-hidden="true"><span className={classes.hour}>{clock(tag, line.timeZone, now)}</span><span className={classes.day}>{dayName(tag, localDay(line.timeZone, now))}</span></div>
      <div className={classes.cards}>
        <div className={classes.card}>
          <NativeSelect
            label={t('phone.who')} size="xs" value={isTyping ? another : slot.number}
            onChange={event => { const value = event.currentTarget.value; setTyping(value === another); if (value !== another) give(value) }}
            data={[
              { group: t('phone.customers'), items: exchange.customers.map(c => ({ value: c.number, label: `${c.name}, ${t(`phone.speaks.${languageOf(c.locale)}`)}`, disabled: desk.slots.some(s => s.number === c.number && s.id !== slot.id) })) },
              { group: t('phone.orSomebody'), items: [...(isKnown ? [] : [{ value: slot.number, label: numberText(slot.number) }]), { value: another, label: t('phone.another') }] },
              ...locations.map(l => ({ group: t('phone.staffOf', { name: l.locationName }), items: exchange.staff.filter(s => s.location === l.location).map(s => ({ value: s.number, label: `${numberText(s.number)}, ${s.rings ? t('phone.rings') : s.isOnCall ? t('phone.onCall') : t('phone.staff')}`, disabled: desk.slots.some(d => d.number === s.number && d.id !== slot.id) })) })).filter(g => g.items.length > 0),
            ]}
          />
          {isTyping ? <TypeNumber onGiven={number => { give(number); setTyping(false) }} /> : <p className={classes.own}>{slot.isWithheld ? t('phone.numberWithheld') : numberText(slot.number)}</p>}
          {!slot.isStaff && <Switch size="xs" label={t('phone.withhold')} checked={slot.isWithheld} onChange={event => dispatch({ type: 'withheld', id: slot.id, isWithheld: event.currentTarget.checked })} />}
        </div>
        {staff ? (
          <p className={classes.card}>{staff.rings ? t('phone.staffRings', { name: exchange.lines.find(l => l.location === staff.location)?.locationName ?? '' }) : t('phone.staffAlerted')}</p>
        ) : (
          <div className={classes.card}>
            <NativeSelect
              label={t('phone.calls')} size="xs" value={slot.line} aria-describedby={modeId} onChange={event => dispatch({ type: 'lined', id: slot.id, line: event.currentTarget.value })}
              data={locations.map(l => ({ group: l.locationName, items: exchange.lines.filter(x => x.location === l.location).map(x => ({ value: x.number, label: `${x.locationName}: ${t(`phone.mode.${x.mode}`)}` })) }))}
            />
            <p id={modeId} className={classes.own}>{t(`phone.modeText.${line.mode}`)}</p>
          </div>
        )}
      </div>
      <div className={classes.dock}>
        <button type="button" className={classes.app} onClick={() => onOpen('messages')}><span className={classes.chat}><ChatIcon /></span>{t('phone.messages')}{view.messages.length > 0 && <span className={classes.count} aria-hidden="true">{view.messages.length}</span>}</button>
        {!slot.isStaff && (
          <>
            <button type="button" className={classes.app} disabled={isCalling} onClick={() => void call()}><span className={classes.call}><CallIcon /></span>{t('phone.call')}</button>
            <button type="button" className={classes.app} onClick={() => onOpen('form')}><span className={classes.form}><FormIcon /></span>{t('phone.form')}</button>
          </>
        )}
      </div>
    </div>
  )
}

function TypeNumber({ onGiven }: { onGiven: (number: string) => void }): ReactNode {
  const { t } = useText()
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  return (
    <form className={classes.typed} onSubmit={event => { event.preventDefault(); const number = typedNumber(text); if (number) onGiven(number); else setWrong(true) }}>
      <TextInput size="xs" type="tel" label={t('phone.number')} placeholder="+358 40 123 4567" value={text} error={isWrong && t('phone.numberWrong')} onChange={event => { setText(event.currentTarget.value); setWrong(false) }} autoFocus />
      <button type="submit" className={classes.take}>{t('phone.take')}</button>
    </form>
  )
}
