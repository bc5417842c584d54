import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../i18n/text'
import { CheckIcon, SparkIcon } from '../device/icons'
import { tourSteps } from '../model/tour'
import classes from './TourBar.module.css'
import type { TourInHand } from './useTour'

/** Begins the tour again. */
export function TourAgain({ inHand }: { inHand: TourInHand }): ReactNode {
  const { t } = useText()
  return <button type="button" className={classes.again} onClick={() => inHand.dispatch({ type: 'started' })}><SparkIcon />{t('phone.tour.again')}</button>
}

/** The guided tour: what to try next, somebody to do it for you, and what it showed. */
export function TourBar({ inHand }: { inHand: TourInHand }): ReactNode {
  const { t } = useText()
  const { tour, dispatch, doIt, stop } = inHand
  const isDone = tour.done.includes(tour.at)
  const isLast = tour.at === tourSteps.at(-1)
  return (
    <section className={classes.tour} aria-label={t('phone.tour.name')}>
      <ol className={classes.steps}>
        {tourSteps.map((step, i) => (
          <li key={step}>
            <button type="button" className={classes.step} aria-current={step === tour.at ? 'step' : undefined} data-done={tour.done.includes(step)} disabled={doIt === null && step !== tour.at} onClick={() => dispatch({ type: 'chose', step })}>
              <span className={classes.number} aria-hidden="true">{tour.done.includes(step) ? <CheckIcon /> : i + 1}</span>
              <span className={classes.label}>{t(`phone.tour.${step}`)}</span>{tour.done.includes(step) && <span className={classes.hidden}> {t('phone.tour.isDone')}</span>}
            </button>
          </li>
        ))}
      </ol>
      <div className={classes.now}>
        <p role="status">{isDone ? tour.at === 'miss' ? t('phone.tour.missDone', { seconds: tour.textBackSeconds ?? 0 }) : t(`phone.tour.${tour.at}Done`) : t(`phone.tour.${tour.at}Text`)}</p>
        <div className={classes.buttons}>
          {doIt === null ? <Button size="sm" variant="default" onClick={stop}>{t('phone.tour.stop')}</Button>
            : isDone && !isLast ? <Button size="sm" onClick={() => dispatch({ type: 'went-on' })}>{t('phone.tour.next')}</Button>
            : isDone ? <Button size="sm" onClick={() => dispatch({ type: 'closed' })}>{t('phone.tour.end')}</Button>
            : <Button size="sm" onClick={doIt}>{tour.at === 'talk' ? t('phone.call') : t('phone.tour.doIt')}</Button>}
          <Button size="sm" variant="subtle" onClick={() => { stop(); dispatch({ type: 'closed' }) }}>{t('phone.tour.skip')}</Button>
        </div>
      </div>
    </section>
  )
}
