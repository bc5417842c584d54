import { NativeSelect } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { when } from '../../ui/time'
import { useReplies } from '../behind/useConversation'
import { useActs, useGatewayNow, useLine, usePhoneRoom } from '../context'
import { linesOf, threadOf } from '../model/calls'
import type { Slot } from '../model/desk'
import type { HandsetView, TextChannel } from '../model/types'
import { BackIcon } from '../../ui/icons'
import { Composer, Suggestions } from './Composer'
import classes from './Messages.module.css'
import { Ticks } from './Ticks'

const channels: readonly TextChannel[] = ['sms', 'whatsApp']

/** The texts with one of the business's lines. */
export function Messages({ slot, view, onHome }: { slot: Slot; view: HandsetView; onHome: () => void }): ReactNode {
  const { t, tag } = useText()
  const { exchange, dispatch } = usePhoneRoom()
  const acts = useActs(slot)
  const line = useLine(slot)
  const now = useGatewayNow()
  const thread = threadOf(view, line.number, slot.channel)
  const replies = useReplies(slot, view)
  const others = linesOf(view).filter(number => number !== line.number)
  const list = useRef<HTMLDivElement>(null)
  const newest = thread.at(-1)?.sid
  useEffect(() => { if (list.current) list.current.scrollTop = list.current.scrollHeight }, [newest, slot.channel, replies.length])
  const name = (number: string): string => exchange.lines.find(l => l.number === number)?.locationName ?? number

  return (
    <div className={classes.messages} data-channel={slot.channel}>
      <div className={classes.head}>
        <button type="button" className={classes.home} aria-label={t('phone.home')} title={t('phone.home')} onClick={onHome}><BackIcon /></button>
        {others.length > 0
          ? <NativeSelect size="xs" className={classes.with ?? ''} aria-label={t('phone.with')} value={line.number} onChange={event => dispatch({ type: 'lined', id: slot.id, line: event.currentTarget.value })} data={[line.number, ...others].map(value => ({ value, label: name(value) }))} />
          : <h3 className={classes.with}>{line.locationName}</h3>}
        <div className={classes.channels} role="group" aria-label={t('phone.channel')}>
          {channels.map(channel => (
            <button key={channel} type="button" aria-pressed={channel === slot.channel} onClick={() => dispatch({ type: 'opened', id: slot.id, screen: 'messages', channel })}>{t(`phone.on.${channel}`)}</button>
          ))}
        </div>
      </div>
      <div ref={list} className={classes.thread} role="log" aria-label={t('phone.textsWith', { name: line.locationName })} tabIndex={0}>
        {thread.length === 0 && <p className={classes.none}>{t('phone.noTexts')}</p>}
        {thread.map(message => (
          <div key={message.sid} className={message.isOwn ? classes.own : classes.theirs}>
            <p className={classes.bubble}><span className={classes.hidden}>{message.isOwn ? t('phone.youWrote') : t('phone.theyWrote')} </span>{message.text}</p>
            <span className={classes.at}><time dateTime={message.at}>{when(tag, line.timeZone, message.at, now)}</time>{message.isOwn && <Ticks tick={message.tick} errorCode={message.errorCode} />}</span>
          </div>
        ))}
      </div>
      {!slot.isStaff && <Suggestions replies={replies} onChoose={text => void acts.write(line.number, slot.channel, text)} />}
      <Composer label={t('phone.write')} placeholder={t(`phone.writeOn.${slot.channel}`)} onSend={text => void acts.write(line.number, slot.channel, text)} />
    </div>
  )
}
