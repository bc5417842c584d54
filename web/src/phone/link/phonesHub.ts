import { HubConnectionBuilder, HubConnectionState, LogLevel } from '@microsoft/signalr'
import { reconnectDelay } from '../../live/signalRLink'
import { phoneApi } from './phoneApi'
import type { PhonesHears, PhonesLink } from './phonesLink'

/** The protocol that this page speaks; PhoneHello.CurrentProtocol in the gateway. */
const protocol = 1

/** The gateway's hub of phones as a PhonesLink. A phone is picked up anew on every connection, because a restarted gateway has forgotten it. */
export function phonesHub(reload: () => void = () => location.reload()): PhonesLink {
  const hub = new HubConnectionBuilder()
    .withUrl('/hub/phones')
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: context => reconnectDelay(Math.min(context.previousRetryCount, 3), Math.random()) })
    .configureLogging(LogLevel.None)
    .build()
  hub.serverTimeoutInMilliseconds = 12_000
  hub.keepAliveIntervalInMilliseconds = 5_000
  let hears: PhonesHears | null = null
  let isClosed = false
  /** By number: the phone's id on this connection, once it is known. */
  const wanted = new Map<string, string | null>()

  async function start(attempt: number): Promise<void> {
    if (isClosed) return
    try {
      await hub.start()
      joined()
    } catch {
      hears?.lost()
      setTimeout(() => { if (hub.state === HubConnectionState.Disconnected) void start(attempt + 1) }, reconnectDelay(Math.min(attempt, 3), Math.random()))
    }
  }

  function joined(): void {
    hears?.joined()
    for (const number of wanted.keys()) void pickUp(number, 0)
  }

  async function pickUp(number: string, attempt: number): Promise<void> {
    if (isClosed || !wanted.has(number) || hub.state !== HubConnectionState.Connected) return
    try {
      const view = await phoneApi.open(number)
      if (!wanted.has(number)) return
      wanted.set(number, view.handset)
      await hub.invoke('Hold', view.handset)
    } catch {
      // The gateway is busy or on its way out; a new connection begins anew, and this one tries again.
      setTimeout(() => void pickUp(number, attempt + 1), reconnectDelay(attempt + 1, Math.random()))
    }
  }

  return {
    open(listener) {
      hears = listener
      hub.on('Hello', (hello: { protocol: number }) => { if (hello.protocol !== protocol) reload() })
      hub.on('Handset', listener.handset)
      hub.on('Clock', listener.clock)
      hub.onreconnecting(() => listener.lost())
      hub.onreconnected(joined)
      hub.onclose(() => { listener.lost(); void start(0) })
      void start(0)
      return () => {
        isClosed = true
        void hub.stop()
      }
    },
    hold(number) {
      wanted.set(number, null)
      void pickUp(number, 0)
    },
    putDown(number) {
      const handset = wanted.get(number)
      wanted.delete(number)
      // Not awaited: a connection that is gone shows nothing any more.
      if (handset && hub.state === HubConnectionState.Connected) hub.invoke('PutDown', handset).catch(() => undefined)
    },
  }
}
