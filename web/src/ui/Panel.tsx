import { Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import classes from './Panel.module.css'

/** A titled part of a page, a landmark of its own. `actions` stand beside the title. */
export function Panel({ title, actions, flush = false, className = '', children }: {
  title: ReactNode; actions?: ReactNode; flush?: boolean; className?: string; children: ReactNode
}): ReactNode {
  const id = useId()
  return (
    <section className={`${classes.panel} ${className}`} aria-labelledby={id}>
      <div className={classes.head}><Title order={2} id={id} className={classes.title}>{title}</Title>{actions && <div className={classes.actions}>{actions}</div>}</div>
      {/* A part that scrolls must be reachable by keys. */}
      <div className={`${classes.body} ${flush ? classes.flush : ''}`} tabIndex={0} role="group" aria-labelledby={id}>{children}</div>
    </section>
  )
}
