import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Task } from '../api/types'
import { useText } from '../i18n/text'
import { Empty } from '../ui/Empty'
import { useNow } from '../ui/useNow'
import { useTimes } from '../ui/useTimes'
import classes from './TaskList.module.css'

/** What people have to do, most pressing first. Without `onDone`, to look at only. */
export function TaskList({ tasks, onOpen, onDone }: { tasks: readonly Task[]; onOpen: (opportunity: string) => void; onDone?: (task: Task) => void }): ReactNode {
  const { t, term } = useText()
  const times = useTimes()
  const now = useNow(30_000)
  if (tasks.length === 0) return <Empty>{t('desk.noTasks')}</Empty>
  return (
    <ul>
      {tasks.map(task => {
        const isLate = Date.parse(task.dueAt) < now
        const kind = term(task.kind === 'emergency' ? 'task-emergency' : task.kind)
        return (
          <li key={task.task} className={`${classes.task} ${task.kind === 'emergency' ? classes.emergency : ''}`} data-kind={task.kind}>
            <button type="button" className={classes.open} onClick={() => onOpen(task.opportunity)}>
              <b>{kind}</b>
              <span className={classes.why}>{term(task.reason)}</span>
              <time dateTime={task.dueAt} className={isLate ? classes.late : classes.why}>{t(isLate ? 'desk.late' : 'desk.due', { time: times.when(task.dueAt, now) })}</time>
            </button>
            {onDone && <Button size="compact-sm" variant="default" aria-label={`${t('desk.done')}: ${kind}, ${term(task.reason)}`} onClick={() => onDone(task)}>{t('desk.done')}</Button>}
          </li>
        )
      })}
    </ul>
  )
}
