import type { ReactNode } from 'react'
import { useText, type Text } from '../../i18n/text'
import { clockSeconds, dayAndClock } from '../../ui/time'
import { storyOf } from '../model/told'
import type { Step } from '../model/types'
import classes from './Behind.module.css'
import type { Told } from './useConversation'

/** Speech is owed until the caller's next request proves that it was heard. */
const spoken: Partial<Record<string, 'said' | 'heard' | 'unheard'>> = { delivered: 'heard', read: 'heard', dropped: 'unheard', failed: 'unheard', undelivered: 'unheard' }

/** What was said, heard and decided, in one order, newest at the end. */
export function TimelinePanel({ story, zone }: { story: Told | undefined; zone: string }): ReactNode {
  const { t, term, tag } = useText()
  const lines = story ? storyOf(story.detail.messages, story.steps) : []
  if (lines.length === 0) return <p className={`${classes.nothing} ${classes.flush}`}>{t('phone.nothingYet')}</p>
  return (
    <ol className={classes.lines} aria-label={t('phone.timeline')}>
      {[...lines].reverse().map(line => (
        <li key={line.key} className={classes.line} data-by={'message' in line ? line.message.author : 'step'}>
          <time dateTime={line.at}>{clockSeconds(tag, zone, line.at)}</time>
          {'message' in line
            ? <div><span className={classes.by}>{term(line.message.author)}, {term(line.message.channel)}{line.message.author !== 'customer' && <em> {line.message.channel === 'voice' ? t(`phone.spoken.${spoken[line.message.status] ?? 'said'}`) : term(line.message.status)}</em>}</span><p>{line.message.text}</p></div>
            : <div><p>{sentenceOf(line.step, t, term, at => dayAndClock(tag, zone, at))}</p></div>}
        </li>
      ))}
    </ol>
  )
}

/** A step as a sentence for people. A kind that this page does not know yet keeps its short name. */
export function sentenceOf(step: Step, t: Text['t'], term: Text['term'], at: (instant: string) => string): string {
  const word = step.word === null ? '' : term(step.word)
  const time = step.times[0] ? at(step.times[0].start) : step.lapsesAt ? at(step.lapsesAt) : ''
  switch (step.type) {
    case 'opportunity-opened': return t('phone.step.opened')
    case 'capture-recorded': return t('phone.step.capture', { kind: word })
    case 'locale-chosen': return t('phone.step.locale', { locale: t(`phone.locale.${(step.word ?? 'en') as 'en'}`) })
    case 'purpose-found': return t('phone.step.purpose', { purpose: word })
    case 'verdict-reached': return step.qualified ? t('phone.step.qualified') : t('phone.step.notQualified', { rules: step.trace.filter(r => !r.passed).map(r => term(r.rule)).join(', ') })
    case 'not-understood': return t('phone.step.notUnderstood')
    case 'times-offered': return t('phone.step.offered', { count: step.times.length, times: step.times.map(x => at(x.start)).join('; ') })
    case 'time-chosen': return t('phone.step.chosen', { time })
    case 'time-held': return t('phone.step.held', { time })
    case 'time-lost': return t('phone.step.lost')
    case 'appointment-booked': return t('phone.step.booked', { time })
    case 'appointment-cancelled': return t('phone.step.cancelled')
    case 'talk-began': return t('phone.step.talkBegan')
    case 'talk-ended': return t('phone.step.talkEnded')
    case 'talk-paced': return t('phone.step.paced')
    case 'caller-silent': return t('phone.step.silent')
    case 'voicemail-left': return t('phone.step.voicemail')
    case 'staff-reached': return t('phone.step.staff')
    case 'task-raised': return t('phone.step.task', { reason: word })
    case 'opportunity-ended': return t('phone.step.ended', { outcome: word })
    case 'opportunity-reopened': return t('phone.step.reopened')
    default: return term(step.type)
  }
}
