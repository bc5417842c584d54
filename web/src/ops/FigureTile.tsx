import type { ReactNode } from 'react'
import type { OpsReading } from '../api/types'
import { useText } from '../i18n/text'
import { amount } from './amount'
import classes from './OpsPage.module.css'
import type { OpsTile } from './sections'
import { Spark } from './Spark'

/** One figure: how it stands, what the last minute and hour were, and its hour as bars. */
export function FigureTile({ tile, reading }: { tile: OpsTile; reading: OpsReading }): ReactNode {
  const { t, tag } = useText()
  const say = (value: number | null): string => value === null ? '–' : amount(tag, tile.unit, value)
  const count = (n: number): string => new Intl.NumberFormat(tag).format(n)
  const [value, note] = reading.kind === 'count'
    ? [count(reading.hour.count), t('ops.counted', { minute: reading.minute.count, total: reading.total })]
    : reading.kind === 'level'
      ? [say(reading.now), t('ops.peaks', { minute: say(reading.minute.peak), hour: say(reading.hour.peak) })]
      : [say(reading.hour.median), t('ops.spread', { n: reading.hour.count, slow: say(reading.hour.slow), minute: say(reading.minute.slow) })]
  return (
    <div className={classes.tile} data-figure={tile.key}>
      <h3 className={classes.name}>{t(`ops.figure.${tile.key}`)}</h3>
      <strong className={classes.value}>{value}</strong>
      <Spark values={reading.byMinute} />
      <span className={classes.note}>{note}</span>
      {reading.parts.length > 0 && (
        <ul className={classes.parts}>
          {reading.parts.map(part => <li key={part.name}><span>{part.name}</span><b>{count(part.hour)}</b></li>)}
        </ul>
      )}
    </div>
  )
}
