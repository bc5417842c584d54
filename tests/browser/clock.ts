import type { BrowserContext } from 'playwright-core'
import type { Gateway } from './gateway.ts'

const day = 24 * 60 * 60

/** Moves the gateway's clock ahead to the next such hour in Helsinki, so that a test is the same at night and on a Sunday. */
export async function clockTo(context: BrowserContext, gateway: Gateway, weekday: 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri', hour: number): Promise<void> {
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  const address = `${gateway.url}/api/v1/stand-in/clock`
  const { now } = await (await context.request.get(address, { headers })).json() as { now: string }
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', weekday: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
  const parts = Object.fromEntries(shown.formatToParts(new Date(now)).map(p => [p.type, p.value]))
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
  const ahead = (days.indexOf(weekday) - days.indexOf(parts['weekday']!) + 7) % 7
  const seconds = ahead * day + hour * 3600 - (Number(parts['hour']) * 3600 + Number(parts['minute']) * 60 + Number(parts['second']))
  const moved = await context.request.post(address, { headers, data: { by: `PT${seconds > 0 ? seconds : seconds + 7 * day}S` } })
  if (!moved.ok()) throw new Error(`The clock could not be moved: ${moved.status()} ${await moved.text()}`)
}
