import type { ReactNode } from 'react'
import classes from './OpsPage.module.css'

/** The last hour, a bar a minute, the newest at the end. A picture of what the words beside it say. */
export function Spark({ values }: { values: readonly number[] }): ReactNode {
  const most = Math.max(...values, 0)
  return (
    <svg className={classes.spark} viewBox={`0 0 ${values.length} 20`} preserveAspectRatio="none" aria-hidden="true">
      {values.map((value, minute) => {
        const height = most === 0 || value === 0 ? 0.6 : Math.max(1.5, (value / most) * 20)
        return <rect key={minute} x={minute + 0.1} width={0.8} y={20 - height} height={height} />
      })}
    </svg>
  )
}
