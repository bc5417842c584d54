import { HubConnectionBuilder, HubConnectionState, LogLevel } from '@microsoft/signalr'
import type { Patch, Snapshot } from './shapes'

/** What the board needs of a connection: SignalR in the app, a script in tests. */
export interface BoardLink {
  watch(organisation: string, location: string): void
}

export interface BoardHears {
  snapshot(snapshot: Snapshot): void
  patches(patches: readonly Patch[]): void
  lost(): void
  /** The connection answered: what is shown is still true. */
  heard(): void
}

const protocol = 1

/** Tries for ever: soon at first, then every half minute, never in step with the other screens. */
const delay = (attempt: number): number => Math.min(30_000, 500 * 2 ** Math.min(attempt, 6)) * (0.75 + Math.random() / 2)

export function openLink(hears: BoardHears): BoardLink {
  let wanted: { organisation: string; location: string } | null = null
  let joined: { organisation: string; location: string } | null = null
  const hub = new HubConnectionBuilder()
    .withUrl('/hub')
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: context => delay(context.previousRetryCount) })
    .configureLogging(LogLevel.None)
    .build()
  hub.serverTimeoutInMilliseconds = 12_000
  hub.keepAliveIntervalInMilliseconds = 5_000
  hub.on('Hello', (hello: { protocol: number }) => {
    // An old tab would misread what comes; the page is small, so it simply begins again.
    if (hello.protocol !== protocol) location.reload()
  })
  hub.on('Snapshot', hears.snapshot)
  hub.on('Patches', hears.patches)
  hub.onreconnecting(() => hears.lost())
  hub.onreconnected(() => void join())
  hub.onclose(() => { hears.lost(); void start(0) })
  setInterval(() => { if (hub.state === HubConnectionState.Connected) hears.heard() }, 1_000)
  void start(0)

  async function start(attempt: number): Promise<void> {
    try {
      await hub.start()
      await join()
    } catch {
      // The gateway is away, or the session has ended: the page's own requests tell which.
      hears.lost()
      setTimeout(() => { if (hub.state === HubConnectionState.Disconnected) void start(attempt + 1) }, delay(attempt))
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
      hears.lost()
      setTimeout(() => void join(), delay(2))
    }
  }

  return {
    watch(organisation, location) {
      wanted = { organisation, location }
      void join()
    },
  }
}
