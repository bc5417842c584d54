import type { ReactNode } from 'react'
import classes from './Empty.module.css'

/** What stands where nothing is yet. */
export function Empty({ children }: { children: ReactNode }): ReactNode {
  return <p className={classes.empty}>{children}</p>
}
