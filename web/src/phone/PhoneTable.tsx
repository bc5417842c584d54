import { Title } from '@mantine/core'
import { useEffect, useMemo, useReducer, useRef, useState, type ReactNode } from 'react'
import { usePlace } from '../api/session'
import { useText } from '../i18n/text'
import { Waiting } from '../shell/Waiting'
import { Behind } from './behind/Behind'
import { ClockControl } from './clock/ClockControl'
import { PhoneRoomContext, usePhones } from './context'
import { Device } from './device/Device'
import { PlusIcon } from './device/icons'
import { phonesHub } from './link/phonesHub'
import { createPhonesStore, type PhonesStore } from './link/phonesStore'
import { mostPhones, nextCustomer, reduce, restored, type Desk } from './model/desk'
import type { Exchange } from './model/types'
import classes from './PhonePage.module.css'
import { kept, keep } from './remember'
import { TourAgain, TourBar } from './tour/TourBar'
import { useTour } from './tour/useTour'

const deskKey = 'phones'

/** The phones on the desk and what happens behind them. */
export function PhoneTable({ exchange }: { exchange: Exchange }): ReactNode {
  const place = usePlace()
  const [store, setStore] = useState<PhonesStore | null>(null)
  const [desk, dispatch] = useReducer(reduce, null, (): Desk => {
    const before = restored(kept('session', deskKey), exchange)
    const line = exchange.lines.find(l => l.location === place.path.location) ?? exchange.lines[0]!
    return before.slots.length > 0 ? before
      : reduce(before, { type: 'added', number: nextCustomer(before, exchange, line.locale)!, line: line.number, exchange })
  })
  useEffect(() => {
    const made = createPhonesStore(phonesHub(), Date.now)
    made.tellClock(exchange.clock)
    setStore(made)
    return () => made.close()
  }, [exchange])
  const numbers = desk.slots.map(s => s.number).join(' ')
  useEffect(() => store?.hold(numbers.split(' ')), [store, numbers])
  useEffect(() => keep('session', deskKey, JSON.stringify(desk)), [desk])
  const room = useMemo(() => (store ? { exchange, store, desk, dispatch } : null), [exchange, store, desk])
  if (!room) return <Waiting />
  return <PhoneRoomContext value={room}><Table desk={desk} exchange={exchange} dispatch={dispatch} /></PhoneRoomContext>
}

function Table({ desk, exchange, dispatch }: { desk: Desk; exchange: Exchange; dispatch: (event: Parameters<typeof reduce>[1]) => void }): ReactNode {
  const { t } = useText()
  const place = usePlace()
  const link = usePhones(p => p.link)
  const tour = useTour()
  const [shows, setShows] = useState<'phone' | 'behind'>('phone')
  const selected = desk.slots.find(s => s.id === desk.selected) ?? desk.slots[0]!
  const location = exchange.lines.find(l => l.number === selected.line)?.location

  // The header's location and the selected phone's are one: whichever was chosen last leads the other.
  const before = useRef({ place: place.path.location, phone: location })
  useEffect(() => {
    const was = before.current
    before.current = { place: place.path.location, phone: location }
    if (location === undefined || location === place.path.location) return
    const first = exchange.lines.find(l => l.location === place.path.location)
    if (was.place !== place.path.location && first && !selected.isStaff) dispatch({ type: 'lined', id: selected.id, line: first.number })
    else place.choose(location)
  }, [place, location, exchange, selected, dispatch])

  const add = (): void => {
    const number = nextCustomer(desk, exchange, exchange.lines.find(l => l.number === selected.line)?.locale) ?? '+358440000499'
    dispatch({ type: 'added', number, line: selected.line, exchange })
  }

  return (
    <div className={classes.page} data-stale={link === 'stale'} data-shows={shows}>
      <div className={classes.head}>
        <Title order={1} className={classes.title}>{t('phone.title')}</Title>
        {!tour.tour.isOpen && <TourAgain inHand={tour} />}
        {link === 'stale' && <span role="status" className={classes.away}>{t('phone.away')}</span>}
        <ClockControl zone={exchange.lines.find(l => l.number === selected.line)?.timeZone ?? place.location.timeZone} />
      </div>
      {tour.tour.isOpen && <TourBar inHand={tour} />}
      <div className={classes.switch} role="group" aria-label={t('phone.show')}>
        <button type="button" aria-pressed={shows === 'phone'} onClick={() => setShows('phone')}>{t('phone.phones')}</button>
        <button type="button" aria-pressed={shows === 'behind'} onClick={() => setShows('behind')}>{t('phone.behind')}</button>
      </div>
      <div className={classes.stage}>
        <section className={classes.phones} aria-label={t('phone.phones')}>
          {desk.slots.length > 1 && (
            <div className={classes.which} role="group" aria-label={t('phone.which')}>
              {desk.slots.map((slot, i) => (
                <button key={slot.id} type="button" aria-pressed={slot.id === selected.id} onClick={() => dispatch({ type: 'selected', id: slot.id })}>{slot.name?.split(' ')[0] ?? t('phone.nth', { n: i + 1 })}</button>
              ))}
            </div>
          )}
          <div className={classes.row}>
            {desk.slots.map((slot, i) => <Device key={slot.id} slot={slot} place={i + 1} isSelected={slot.id === selected.id} isOnly={desk.slots.length === 1} />)}
            {desk.slots.length < mostPhones && (
              <button type="button" className={classes.add} aria-label={t('phone.add')} title={t('phone.add')} onClick={add}><PlusIcon /><span>{t('phone.add')}</span></button>
            )}
          </div>
        </section>
        <div className={classes.behind}><Behind slot={selected} /></div>
      </div>
    </div>
  )
}
