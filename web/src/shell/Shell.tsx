import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { meQuery, PlaceContext, rememberedLocation, rememberLocation, type Place } from '../api/session'
import type { Me } from '../api/types'
import { useText } from '../i18n/text'
import { createBoardStore } from '../live/boardStore'
import type { BoardStore } from '../live/boardStore'
import { signalRLink } from '../live/signalRLink'
import { BoardContext, useBoard } from '../live/useBoard'
import doorClasses from './Door.module.css'
import { Header } from './Header'
import classes from './Shell.module.css'
import { SignIn } from './SignIn'
import { Waiting } from './Waiting'

/** The frame of every page: asks who is signed in, and gives the pages their place and their live board. */
export function Shell(): ReactNode {
  const { t } = useText()
  const { data: me, isPending, failureCount, refetch } = useQuery(meQuery)
  if (isPending && failureCount > 0) {
    return <main className={doorClasses.door} role="alert"><p>{t('shell.unreachable')}</p><Button onClick={() => void refetch()}>{t('shell.retry')}</Button></main>
  }
  if (isPending) return <Waiting />
  if (!me) return <SignIn />
  return <SignedIn me={me} />
}

function SignedIn({ me }: { me: Me }): ReactNode {
  const { t } = useText()
  const [chosen, setChosen] = useState(rememberedLocation)
  const all = useMemo(() => me.organisations.flatMap(organisation => organisation.locations.map(location => ({ organisation, location }))), [me])
  const found = all.find(x => x.location.location === chosen) ?? all[0]
  const place = useMemo<Place | null>(() => found ? {
    user: me.user, role: found.organisation.role, ...found,
    path: { organisation: found.organisation.organisation, location: found.location.location },
    choose: location => { rememberLocation(location); setChosen(location) },
  } : null, [me, found])

  if (!place) return <main className={doorClasses.door}><p>{t('shell.noPlace')}</p></main>
  return <PlaceContext value={place}><WithBoard place={place} me={me} /></PlaceContext>
}

function WithBoard({ place, me }: { place: Place; me: Me }): ReactNode {
  const [store, setStore] = useState<BoardStore | null>(null)
  useEffect(() => {
    const made = createBoardStore(signalRLink(), Date.now)
    setStore(made)
    return () => made.close()
  }, [])
  useEffect(() => store?.choose(place.path), [store, place])
  const client = useQueryClient()
  useEffect(() => {
    let wasLive = false
    return store?.subscribe(() => {
      const isLive = store.getBoard().link === 'live'
      // The hub hangs up when the session has ended. Only a question can tell that from a gateway that is away.
      if (wasLive && !isLive) void client.invalidateQueries(meQuery)
      wasLive = isLive
    })
  }, [store, client])
  if (!store) return <Waiting />
  return <BoardContext value={store}><Frame me={me} /></BoardContext>
}

function Frame({ me }: { me: Me }): ReactNode {
  const { t } = useText()
  const isStale = useBoard(board => board.link === 'stale')
  return (
    <>
      <a className={classes.skip} href="#content">{t('shell.skip')}</a>
      <Header me={me} />
      {/* data-stale greys out what is shown (Shell.module.css): an old picture beats an empty one, but must not pass for a new one. */}
      <main id="content" tabIndex={-1} className={classes.main} data-stale={isStale}><Outlet /></main>
    </>
  )
}
