import { CloseButton } from '@mantine/core'
import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { Refusal } from '../api/refusal'
import { useText } from '../i18n/text'
import classes from './notices.module.css'

interface Notices {
  /** Says something for a while, to eyes and to screen readers. */
  say(message: string): void
  /** Says what went wrong in the words of the gateway, which tell what to do too. */
  tell(error: unknown): void
}

const NoticeContext = createContext<Notices | null>(null)
const shownFor = 8_000

export function NoticeProvider({ children }: { children: ReactNode }): ReactNode {
  const { t } = useText()
  const [message, setMessage] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const say = useCallback((next: string) => {
    clearTimeout(timer.current)
    setMessage(next)
    timer.current = setTimeout(() => setMessage(''), shownFor)
  }, [])
  const notices = useMemo<Notices>(() => ({
    say,
    tell: error => say(error instanceof Refusal && error.problem
      ? [error.problem.detail ?? error.problem.title, error.problem.action].filter(Boolean).join(' ')
      : t('shell.unreachable')),
  }), [say, t])
  return (
    <NoticeContext value={notices}>
      {children}
      <div role="status" className={classes.place}>
        {message && <div className={classes.notice}><span>{message}</span><CloseButton variant="transparent" className={classes.close ?? ''} aria-label={t('shell.close')} onClick={() => setMessage('')} /></div>}
      </div>
    </NoticeContext>
  )
}

export function useNotices(): Notices {
  const notices = use(NoticeContext)
  if (!notices) throw new Error('useNotices was called outside of NoticeProvider.')
  return notices
}
