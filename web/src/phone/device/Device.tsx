import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { clock } from '../../ui/time'
import { useGatewayNow, useLine, usePhoneRoom, useView } from '../context'
import { isOn, length, numberText, ringsHere } from '../model/calls'
import type { Slot } from '../model/desk'
import type { HandsetMessage } from '../model/types'
import { CallScreen } from './CallScreen'
import classes from './Device.module.css'
import { Home } from './Home'
import { CallIcon, ChatIcon, CloseIcon } from './icons'
import { Messages } from './Messages'
import { useVoice } from './useVoice'
import { WebForm } from './WebForm'

/** One phone on the desk. */
export function Device({ slot, place, isSelected, isOnly }: { slot: Slot; place: number; isSelected: boolean; isOnly: boolean }): ReactNode {
  const { t, tag } = useText()
  const { dispatch } = usePhoneRoom()
  const view = useView(slot)
  const line = useLine(slot)
  const now = useGatewayNow()
  const call = view?.call ?? null
  const name = slot.name ?? (slot.isStaff ? numberText(slot.number) : t('phone.nth', { n: place }))

  // The call covers the phone when it begins; after its end it stays until its person goes on.
  const first = useRef<{ seen: boolean; sid: string | null }>({ seen: false, sid: null })
  if (view && !first.current.seen) first.current = { seen: true, sid: call?.state === 'ended' ? call.sid : null }
  const showsCall = call !== null && call.sid !== slot.aside && call.sid !== first.current.sid
  const [isMuted, setMuted] = useState(false)
  useVoice(call, isMuted || !isSelected)

  // A phone that somebody else selected may lie beyond the edge; sideways only, or a small screen would jump.
  const self = useRef<HTMLElement>(null)
  useEffect(() => {
    const [phone, row] = [self.current, self.current?.parentElement]
    if (!isSelected || !phone || !row) return
    const [at, within] = [phone.getBoundingClientRect(), row.getBoundingClientRect()]
    if (at.right > within.right) row.scrollLeft += at.right - within.right + 12
    else if (at.left < within.left) row.scrollLeft += at.left - within.left - 12
  }, [isSelected])

  const open = (screen: Slot['screen'], channel?: Slot['channel']): void => {
    dispatch({ type: 'opened', id: slot.id, screen, aside: call?.sid ?? null, ...(channel && { channel }) })
  }
  const [news, dismiss] = useNews(slot, view?.messages, !showsCall && slot.screen === 'messages')

  return (
    <article ref={self} className={classes.device} data-selected={isSelected} data-phone={slot.number} aria-label={t('phone.of', { name })} onPointerDownCapture={() => { if (!isSelected) dispatch({ type: 'selected', id: slot.id }) }} onFocusCapture={() => { if (!isSelected) dispatch({ type: 'selected', id: slot.id }) }}>
      <div className={classes.above}>
        <h2 className={classes.owner}>{name}</h2>
        {slot.isStaff && <span className={classes.staff}>{t('phone.staff')}</span>}
        {!isOnly && <button type="button" className={classes.remove} aria-label={t('phone.remove', { name })} title={t('phone.remove', { name })} onClick={() => dispatch({ type: 'removed', id: slot.id })}><CloseIcon /></button>}
      </div>
      <div className={classes.body}>
        <div className={classes.screen}>
          <div className={classes.status}>
            <time aria-label={t('phone.clock')}>{clock(tag, line.timeZone, now)}</time>
            <span className={classes.island} aria-hidden="true" />
            <svg className={classes.signs} viewBox="0 0 44 12" aria-hidden="true">
              <path d="M1 11V8M5 11V6M9 11V4M13 11V1" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
              <rect x="20.5" y="1.5" width="19" height="9" rx="2.5" fill="none" stroke="currentColor" /><rect x="22.5" y="3.5" width="13" height="5" rx="1" fill="currentColor" /><path d="M42 4.5v3" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
            </svg>
          </div>
          {call && isOn(call) && !showsCall && (
            <button type="button" className={classes.back} onClick={() => dispatch({ type: 'returned', id: slot.id })}><CallIcon />{t('phone.backToCall')} <span>{length(now - Date.parse(call.since))}</span></button>
          )}
          {news && (
            <button type="button" className={classes.news} onClick={() => { dispatch({ type: 'lined', id: slot.id, line: news.line }); open('messages', news.channel as Slot['channel']); dismiss() }}>
              <ChatIcon /><span><b>{t('phone.newText')}</b><span className={classes.newsText}>{news.text}</span></span>
            </button>
          )}
          {!view ? <p className={classes.waiting} role="status">{t('shell.loading')}</p>
            : showsCall && call ? <CallScreen slot={slot} call={call} view={view} isMuted={isMuted} onMute={() => setMuted(!isMuted)} onLeave={screen => open(screen)} rings={ringsHere(call)} />
            : slot.screen === 'messages' ? <Messages slot={slot} view={view} onHome={() => open('home')} />
            : slot.screen === 'form' ? <WebForm slot={slot} onHome={() => open('home')} onSent={() => open('messages', 'sms')} />
            : <Home slot={slot} view={view} onOpen={open} onCall={() => dispatch({ type: 'returned', id: slot.id })} />}
          <span className={classes.bar} aria-hidden="true" />
        </div>
      </div>
    </article>
  )
}

/** The newest text that came in and has not been looked at. */
function useNews(slot: Slot, messages: readonly HandsetMessage[] | undefined, isLooking: boolean): [HandsetMessage | null, () => void] {
  const [seen, setSeen] = useState<string | null | undefined>(undefined)
  const newest = messages?.findLast(m => !m.isOwn)
  const sid = messages && (newest?.sid ?? null)
  useEffect(() => setSeen(undefined), [slot.number])
  useEffect(() => { if (sid !== undefined && (isLooking || seen === undefined)) setSeen(sid) }, [sid, isLooking, seen])
  const isNew = newest !== undefined && seen !== undefined && newest.sid !== seen && !isLooking
  return [isNew ? newest : null, () => setSeen(sid ?? null)]
}
