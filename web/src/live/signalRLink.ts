import { HubConnectionBuilder, HubConnectionState, LogLevel } from '@microsoft/signalr'
import type { BoardHello } from '../api/types'
import type { BoardAddress, BoardHears, BoardLink } from './boardLink'

/** The protocol that this page speaks; BoardHello.CurrentProtocol in the gateway. */
const protocol = 1

/** Tries for ever: soon at first, then every half minute, never in step with the other screens. */
export const reconnectDelay = (attempt: number, chance: number): number => Math.min(30_000, 500 * 2 ** Math.min(attempt, 6)) * (0.75 + chance / 2)

/** The gateway's hub as a BoardLink. */
export function signalRLink(reload: () => void = () => location.reload()): BoardLink {
  const hub = new HubConnectionBuilder()
    .withUrl('/hub')
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: context => reconnectDelay(context.previousRetryCount, Math.random()) })
    .configureLogging(LogLevel.None)
    .build()
  hub.serverTimeoutInMilliseconds = 12_000
  hub.keepAliveIntervalInMilliseconds = 5_000
  let hears: BoardHears | null = null
  let wanted: BoardAddress | null = null
  let joined: BoardAddress | null = null
  let isClosed = false

  async function start(attempt: number): Promise<void> {
    if (isClosed) return
    try {
      await hub.start()
      await join()
    } catch {
      // The gateway is away, or the session has ended: the page's own requests tell which.
      hears?.lost()
      setTimeout(() => { if (hub.state === HubConnectionState.Disconnected) void start(attempt + 1) }, reconnectDelay(attempt, Math.random()))
    }
  }

  async function join(): Promise<void> {
    const target = wanted
    if (!target || hub.state !== HubConnectionState.Connected) return
    try {
      if (joined && joined.location !== target.location) await hub.invoke('Unwatch', joined.organisation, joined.location)
      joined = target
      await hub.invoke('Watch', target.organisation, target.location)
    } catch {
      hears?.lost()
      setTimeout(() => { if (!isClosed) void join() }, reconnectDelay(2, Math.random()))
    }
  }

  return {
    open(listener) {
      hears = listener
      hub.on('Hello', (hello: BoardHello) => {
        // An old tab would misread what comes; the page is small, so it simply begins again.
        if (hello.protocol !== protocol) reload()
      })
      hub.on('Snapshot', listener.snapshot)
      hub.on('Patches', listener.patches)
      hub.onreconnecting(() => listener.lost())
      hub.onreconnected(() => void join())
      hub.onclose(() => { listener.lost(); void start(0) })
      const beat = setInterval(() => { if (hub.state === HubConnectionState.Connected) listener.heard() }, 1_000)
      void start(0)
      return () => {
        isClosed = true
        clearInterval(beat)
        void hub.stop()
      }
    },
    watch(board) {
      wanted = board
      void join()
    },
  }
}
