import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, person } from './browser.ts'
import { Gateway, until } from './gateway.ts'
import { Phone } from './phone.ts'

let gateway: Gateway
let browser: Browser

beforeAll(async () => { [gateway, browser] = await Promise.all([Gateway.start('memory'), openBrowser()]) })
afterAll(async () => { await Promise.all([browser?.close(), gateway?.end()]) })

describe('the service page', () => {
  it('PG10 shows by itself what happened, and when it is no longer true', async () => {
    const ops = await person(browser, gateway, '/ops')
    const detected = ops.page.locator('[data-figure="loop.detected"] strong')
    await detected.waitFor()
    expect(await detected.innerText()).toBe('0')
    await ops.page.getByText('Nothing is wrong.').waitFor()

    const { page, context } = await person(browser, gateway, '/phone')
    const ada = Phone.of(page, 'Ada Virtanen')
    await ada.openMessages()
    await ada.write('Keittiön hana vuotaa')
    await until('the page shows the customer without being asked', async () => await detected.innerText() === '1')
    await until('and that they were answered', async () => await ops.page.locator('[data-figure="loop.engaged"] strong').innerText() === '1')
    await context.close()

    await gateway.kill()
    await ops.page.locator('[data-testid=ops][data-stale=true]').waitFor({ timeout: 60_000 })
    expect(await ops.page.getByText('old, not live').innerText()).toMatch(/\d+ s old, not live/)
    expect(await detected.innerText(), 'the old picture stays').toBe('1')
    await gateway.up()
    await ops.page.locator('[data-testid=ops][data-stale=false]').waitFor({ timeout: 60_000 })
    await ops.context.close()
  })
})
