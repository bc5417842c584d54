import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, type ReactNode } from 'react'
import { useAct } from '../api/acts'
import { tasksQuery } from '../api/queries'
import { usePlace } from '../api/session'
import { Figures } from '../figures/Figures'
import { useText } from '../i18n/text'
import { EventStream } from '../live/EventStream'
import { useBoard } from '../live/useBoard'
import { useFollowBoard } from '../live/useFollowBoard'
import { TaskList } from '../tasks/TaskList'
import { Empty } from '../ui/Empty'
import { Panel } from '../ui/Panel'
import { usePageTitle } from '../ui/usePageTitle'
import { ConversationList } from './ConversationList'
import { Day } from './Day'
import classes from './DeskPage.module.css'
import { Talk } from './Talk'
import { views } from './views'

/** The live page: what goes on at one location, and where its people step in. */
export function DeskPage(): ReactNode {
  const { t } = useText()
  const { location } = usePlace()
  const opportunity = useParams({ strict: false }).opportunity ?? null
  const { view = 'conversations', day } = useSearch({ from: '/live' })
  const navigate = useNavigate()
  const open = useCallback((id: string) => void navigate({ to: '/live/$opportunity', params: { opportunity: id } }), [navigate])
  useFollowBoard()
  usePageTitle(t(`desk.${view}`), location.name)

  return (
    <div className={classes.desk} data-view={view} data-has-talk={opportunity !== null}>
      <h1 className="sp-hidden">{location.name}</h1>
      <Views />
      <div className={classes.stage}>
        {view === 'day' && <div className={classes.wide}><Day asked={day} onOpen={open} /></div>}
        {view === 'figures' && <div className={classes.wide}><Figures onOpen={open} /></div>}
        {view !== 'day' && view !== 'figures' && <>
          <div className={classes.list}><ConversationList chosen={opportunity} /></div>
          <div className={classes.talk}>{opportunity ? <Talk key={opportunity} opportunity={opportunity} /> : <div className={classes.nothing}><Empty>{t('desk.pick')}</Empty></div>}</div>
        </>}
        <Rail onOpen={open} />
      </div>
    </div>
  )
}

function Views(): ReactNode {
  const { t } = useText()
  const { path } = usePlace()
  const { view: shown = 'conversations' } = useSearch({ from: '/live' })
  const count = useQuery(tasksQuery(path)).data?.length ?? 0
  return (
    <nav className={classes.views} aria-label={t('desk.views')}>
      {views.map(view => (
        <Link key={view} to="/live" search={view === 'conversations' ? {} : { view }} className={classes.view ?? ''} data-view={view} activeOptions={{ exact: true, includeSearch: true }} aria-current={view === shown ? 'page' : undefined}>
          {t(`desk.${view}`)}{view === 'tasks' && count > 0 && <span className={classes.count} aria-label={t('desk.taskCount', { n: count })}>{count}</span>}
        </Link>
      ))}
    </nav>
  )
}

function Rail({ onOpen }: { onOpen: (opportunity: string) => void }): ReactNode {
  const { t } = useText()
  const { path, role } = usePlace()
  const { data: tasks } = useQuery(tasksQuery(path))
  const entries = useBoard(board => board.entries)
  const act = useAct()
  return (
    <aside className={classes.rail} aria-label={`${t('desk.tasks')}, ${t('desk.events')}`}>
      <div className={classes.tasks}>
        <Panel flush title={t('desk.tasks')} actions={tasks && tasks.length > 0 && <span className={classes.count} aria-label={t('desk.taskCount', { n: tasks.length })}>{tasks.length}</span>}>
          {tasks && <TaskList tasks={tasks} onOpen={onOpen} {...(role !== 'viewer' && { onDone: task => act.mutate({ kind: 'task-done', opportunity: task.opportunity, task: task.task }) })} />}
        </Panel>
      </div>
      <div className={classes.events}><Panel flush title={t('desk.events')}><EventStream entries={entries} onOpen={onOpen} /></Panel></div>
    </aside>
  )
}
