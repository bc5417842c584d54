import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openBrowser, person, type Look } from './browser.ts'
import { clockTo } from './clock.ts'
import { Gateway } from './gateway.ts'
import { Phone } from './phone.ts'

/** `npm run pictures` writes the README's pictures, one for each page, from a gateway that was just started. Not part of the tests. */
const folder = resolve(import.meta.dirname, '../../docs/pages')

describe.runIf(process.env['SMARTPULSE_PICTURES'])('pictures of each page', () => {
  let gateway: Gateway
  let browser: Browser
  beforeAll(async () => { mkdirSync(folder, { recursive: true }); [gateway, browser] = await Promise.all([Gateway.start(), openBrowser()]) })
  afterAll(async () => { await Promise.all([browser?.close(), gateway?.end()]) })

  const shoot = async (path: string, name: string, look: Look, show: (page: Page) => Promise<void>): Promise<void> => {
    const { page, context } = await person(browser, gateway, path, look)
    await page.locator('[data-link=live]').waitFor()
    await show(page)
    await page.waitForTimeout(800) // a picture shows what has come to rest
    await page.screenshot({ path: `${folder}/${name}.png` })
    await context.close()
  }

  it('are taken', async () => {
    await shoot('/phone', 'phone', {}, async page => {
      await clockTo(page.context(), gateway, 'Tue', 10)
      await page.getByRole('button', { name: 'Skip the tour' }).click()
      const ada = Phone.of(page, 'Ada Virtanen')
      await ada.call()
      await ada.device.getByText('staff phones are ringing').waitFor()
      await ada.hangUp()
      await ada.device.getByText(/The text came in/).waitFor()
      await ada.openMessages()
      await ada.write('Keittiön hana vuotaa, huomenna sopisi')
      await ada.got(/Mihin osoitteeseen/).waitFor()
      await ada.write('Koivukuja 12 B 34, 00530 Helsinki')
      await ada.got(/Vastaa 1/).waitFor()
      await ada.write('1')
      await ada.got(/Millä nimellä/).waitFor()
    })
    await shoot('/phone', 'phone-first', { theme: 'dark' }, page => page.getByRole('region', { name: 'Guided tour' }).waitFor())
    await shoot('/phone', 'call', { language: 'sv', width: 390, height: 844 }, async page => {
      await clockTo(page.context(), gateway, 'Tue', 20)
      await page.getByRole('button', { name: 'Hoppa över' }).click()
      await page.getByRole('button', { name: 'Ring', exact: true }).click()
      await page.getByRole('log').getByText(/Aallokas LVI Helsinki, hei/).last().waitFor()
    })
    await shoot('/live', 'live', { language: 'fi' }, async page => {
      await page.getByText('Koivukuja').or(page.getByText('vuotava hana')).first().click()
      await page.getByText('Millä nimellä').first().waitFor()
    })
    await shoot('/live?view=day', 'day', { theme: 'dark' }, async page => { await page.getByText('Auto 1, Väinö').first().waitFor(); await page.getByRole('button', { name: 'Day after' }).click() })
    await shoot('/live?view=figures', 'figures', {}, page => page.getByText('Response time').first().waitFor())
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.goto(gateway.url)
    await page.getByText('Open the sign-in link').waitFor()
    await page.screenshot({ path: `${folder}/sign-in.png` })
    await context.close()
  }, 180_000)
})
