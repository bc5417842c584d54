import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { useActs, useGatewayNow, useLine, usePhoneRoom } from '../context'
import { endedAs, length, numberText, secondsToTextBack, wasMissed } from '../model/calls'
import type { Slot } from '../model/desk'
import type { HandsetCall, HandsetView } from '../model/types'
import classes from './CallScreen.module.css'
import { Composer, Suggestions } from './Composer'
import { CallIcon, ChatIcon, HangUpIcon, KeypadIcon, MicIcon, MutedIcon, SoundIcon, VoicemailIcon } from './icons'
import { Keypad } from './Keypad'
import { useRecognition } from './useRecognition'
import { useReplies } from '../behind/useConversation'

interface CallProps {
  readonly slot: Slot
  readonly call: HandsetCall
  readonly view: HandsetView
  readonly isMuted: boolean
  readonly onMute: () => void
  readonly onLeave: (screen: Slot['screen']) => void
}

/** The phone while it calls, rings or talks, and just after. */
export function CallScreen(props: CallProps & { rings: boolean }): ReactNode {
  const { call, rings } = props
  return (
    <div className={classes.call} data-state={call.state}>
      <Who {...props} />
      {call.state === 'ended' ? <Ended {...props} /> : rings ? <Incoming {...props} /> : call.state === 'inCall' ? <Talking {...props} /> : <Outgoing {...props} />}
    </div>
  )
}

function Who({ slot, call }: CallProps): ReactNode {
  const { t } = useText()
  const { exchange } = usePhoneRoom()
  const now = useGatewayNow()
  const line = exchange.lines.find(l => l.number === call.line)
  const caller = exchange.customers.find(c => c.number === call.other)?.name ?? (call.other ? numberText(call.other) : t('phone.withheld'))
  const state = call.state === 'inCall' ? length(now - Date.parse(call.since)) : t(`phone.state.${call.state === 'ringing' && call.direction === 'incoming' ? 'incoming' : call.state}`)
  return (
    <div className={classes.who}>
      <span className={classes.face} aria-hidden="true">{(line?.locationName ?? '?').slice(0, 1)}</span>
      <div>
        <h3>{line?.locationName ?? numberText(call.line)}</h3>
        {slot.isStaff && call.direction === 'incoming' && <p>{t('phone.callFrom', { name: caller })}</p>}
        <p className={classes.state} role={call.state === 'inCall' ? 'timer' : 'status'}>
          {call.state === 'inCall' && <span className={classes.hidden}>{t('phone.inCall')} </span>}{state}
          {call.isRecorded && <span className={classes.taped}>{t('phone.taped')}</span>}
        </p>
      </div>
    </div>
  )
}

function Outgoing({ slot, call }: CallProps): ReactNode {
  const { t } = useText()
  const { exchange, desk, dispatch } = usePhoneRoom()
  const acts = useActs(slot)
  const there = call.ringing.find(number => !desk.slots.some(s => s.number === number))
  return (
    <>
      <div className={classes.middle}>
        <span className={classes.waves} aria-hidden="true"><CallIcon /></span>
        {call.ringing.length > 0 && <p className={classes.hint}>{t('phone.ringsAt', { count: call.ringing.length })}</p>}
        {there !== undefined && <button type="button" className={classes.quiet} onClick={() => dispatch({ type: 'added', number: there, line: slot.line, exchange, isBeside: true })}>{t('phone.bringStaff')}</button>}
        <p className={classes.hint}>{t('phone.letItRing')}</p>
      </div>
      <div className={classes.actions}><HangUp onClick={acts.hangUp} /></div>
    </>
  )
}

function Incoming({ slot }: CallProps): ReactNode {
  const { t } = useText()
  const acts = useActs(slot)
  return (
    <>
      <div className={classes.middle}>
        <span className={classes.waves} aria-hidden="true"><CallIcon /></span>
        <button type="button" className={classes.quiet} onClick={() => void acts.voicemailAnswers()}><VoicemailIcon />{t('phone.voicemailAnswers')}</button>
      </div>
      <div className={classes.actions}>
        <button type="button" className={classes.round} data-kind="end" onClick={() => void acts.decline()}><span><HangUpIcon /></span>{t('phone.decline')}</button>
        <button type="button" className={classes.round} data-kind="go" onClick={() => void acts.answer()}><span><CallIcon /></span>{t('phone.answer')}</button>
      </div>
    </>
  )
}

function Talking({ slot, call, view, isMuted, onMute }: CallProps): ReactNode {
  const { t } = useText()
  const acts = useActs(slot)
  const line = useLine(slot)
  const now = useGatewayNow()
  const [showsKeys, setShowsKeys] = useState(false)
  const typedAt = useRef(0)
  const list = useRef<HTMLDivElement>(null)
  const replies = useReplies(slot, view)
  const language = call.listening?.language || call.saying?.language || { fiFi: 'fi-FI', svFi: 'sv-SE', svSe: 'sv-SE', en: 'en-GB' }[line.locale]
  const ear = useRecognition(language, (text, confidence) => void acts.speak(text, confidence))
  const [count, saying] = [call.captions.length, call.saying?.number]
  useEffect(() => { if (list.current) list.current.scrollTop = list.current.scrollHeight }, [count, saying, ear.soFar, showsKeys, replies.length])
  const composing = (): void => {
    // Often enough that silence is not counted, and no more often.
    if (Date.now() - typedAt.current < 10_000) return
    typedAt.current = Date.now()
    acts.composing()
  }
  return (
    <>
      {call.recording && (
        <div className={classes.recording} role="status">
          <span className={classes.dot} aria-hidden="true" />{t('phone.recording', { time: length(now - Date.parse(call.recording.since)) })}
          <button type="button" className={classes.finish} onClick={() => void acts.press(call.recording?.finishOnKey.slice(0, 1) || '#')}>{t('phone.finish')}</button>
        </div>
      )}
      <div ref={list} className={classes.captions} role="log" aria-label={t('phone.captions')} tabIndex={0}>
        {call.captions.map(caption => (
          <p key={caption.number} className={classes[caption.by]}>
            <span className={classes.hidden}>{t(`phone.by.${caption.by}`)} </span>
            {caption.by === 'myKeys' ? [...caption.text].map((key, i) => <kbd key={i}>{key}</kbd>) : caption.text}
          </p>
        ))}
        {ear.soFar && <p className={`${classes.me} ${classes.soFar}`} aria-hidden="true">{ear.soFar}…</p>}
        <p className={classes.turn} aria-hidden="true">{call.saying ? <><i /><i /><i />{t('phone.lineSpeaks')}</> : call.isBridged ? t('phone.bridged') : call.listening ? t('phone.yourTurn', { keys: String(call.listening.keys), speech: String(call.listening.speech) }) : call.ringing.length > 0 ? t('phone.ringsAt', { count: call.ringing.length }) : ''}</p>
      </div>
      {showsKeys ? <Keypad onPress={keys => void acts.press(keys)} pressed={call.listening?.pressed ?? ''} />
        : <>
            {!slot.isStaff && !call.recording && !call.isBridged && <Suggestions replies={replies.slice(0, 3)} onChoose={text => void acts.speak(text, null)} />}
            <Composer label={t('phone.say')} placeholder={t('phone.sayHere')} onType={composing} onSend={text => void acts.speak(text, null)}>
              {ear.canHear && <button type="button" className={classes.mic} aria-pressed={ear.isOn} aria-label={t('phone.mic')} title={t('phone.micWhy')} onClick={() => { if (ear.isOn) ear.end(); else { acts.composing(); ear.begin() } }}><MicIcon /></button>}
            </Composer>
          </>}
      <div className={classes.actions}>
        <button type="button" className={classes.round} aria-pressed={isMuted} onClick={onMute}><span>{isMuted ? <MutedIcon /> : <SoundIcon />}</span>{isMuted ? t('phone.unmute') : t('phone.mute')}</button>
        <HangUp onClick={acts.hangUp} />
        <button type="button" className={classes.round} aria-pressed={showsKeys} onClick={() => setShowsKeys(!showsKeys)}><span><KeypadIcon /></span>{t('phone.keypad')}</button>
      </div>
    </>
  )
}

function Ended({ slot, call, view, onLeave }: CallProps): ReactNode {
  const { t } = useText()
  const acts = useActs(slot)
  const seconds = secondsToTextBack(view)
  return (
    <>
      <div className={classes.middle}>
        <p className={classes.ended}>{t(`phone.ended.${endedAs(call)}`)}</p>
        {call.trouble && <p className={classes.trouble}>{call.trouble.code}: {call.trouble.what}</p>}
        {call.direction === 'outgoing' && !call.isWithheld && !call.trouble && wasMissed(call) && <p className={classes.hint} role="status">{seconds === null ? t('phone.textComes') : t('phone.textCame', { seconds })}</p>}
        {call.captions.length > 0 && (
          <details className={classes.said}>
            <summary>{t('phone.whatWasSaid')}</summary>
            {call.captions.map(c => <p key={c.number}><b>{t(`phone.by.${c.by}`)}</b> {c.text}</p>)}
          </details>
        )}
      </div>
      <div className={classes.actions}>
        <button type="button" className={classes.round} onClick={() => onLeave('home')}><span>⌂</span>{t('phone.home')}</button>
        {call.direction === 'outgoing' && <button type="button" className={classes.round} data-kind="go" onClick={() => void acts.call()}><span><CallIcon /></span>{t('phone.callAgain')}</button>}
        <button type="button" className={classes.round} onClick={() => onLeave('messages')}><span><ChatIcon /></span>{t('phone.messages')}</button>
      </div>
    </>
  )
}

function HangUp({ onClick }: { onClick: () => Promise<void> }): ReactNode {
  const { t } = useText()
  return <button type="button" className={classes.round} data-kind="end" onClick={() => void onClick()}><span><HangUpIcon /></span>{t('phone.hangUp')}</button>
}
