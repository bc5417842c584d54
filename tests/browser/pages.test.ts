import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, person, violations, type Look } from './browser.ts'
import { clockTo } from './clock.ts'
import { Gateway } from './gateway.ts'
import { Phone } from './phone.ts'
import { views } from './views.ts'

let gateway: Gateway
let browser: Browser

beforeAll(async () => {
  [gateway, browser] = await Promise.all([Gateway.start(), openBrowser()])
  // A conversation under way, so that no page is looked at empty.
  const { page, context } = await person(browser, gateway, '/phone')
  await clockTo(context, gateway, 'Tue', 10)
  const ada = Phone.of(page, 'Ada Virtanen')
  await ada.openMessages()
  await ada.write('Keittiön hana vuotaa, huomenna sopisi, Koivukuja 12 B 34, 00530 Helsinki')
  await ada.got(/Vastaa 1/).waitFor()
  await context.close()
})
afterAll(async () => { await Promise.all([browser?.close(), gateway?.end()]) })

const looks: Look[] = [{ theme: 'light' }, { theme: 'dark' }, { theme: 'light', width: 390, height: 844 }, { theme: 'dark', width: 390, height: 844 }]

describe('every page', () => {
  for (const view of views) {
    for (const look of looks) {
      it(`PG05 ${view.name} has no violation of WCAG that a machine can see, ${look.theme}, ${look.width ?? 1440} wide`, async () => {
        const { page, context, complaints } = await person(browser, gateway, view.path, look)
        await view.open(page)
        expect(await violations(page)).toEqual([])
        // A page that is missing answers 404, and the browser says so.
        expect(complaints.filter(c => view.path !== '/nowhere' || !c.includes('404'))).toEqual([])
        expect(await sidewaysOf(page), 'the page scrolls sideways').toBe(0)
        await context.close()
      })
    }
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`PG05 the way in, for whoever has no session, has none either, ${theme}`, async () => {
      const context = await browser.newContext({ colorScheme: theme, locale: 'en-GB' })
      const page = await context.newPage()
      await page.goto(gateway.url + '/live')
      await page.getByText('Open the sign-in link that the gateway printed').waitFor()
      expect(await violations(page)).toEqual([])
      await context.close()
    })
  }

  for (const [language, words] of [['fi', 'Puhelin'], ['sv', 'Telefon'], ['en', 'Phone']] as const) {
    it(`PG06 speaks ${language} to a browser that does, and says so`, async () => {
      const { page, context } = await person(browser, gateway, '/phone', { language })
      await page.getByRole('heading', { level: 1, name: words }).waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
      await context.close()
    })
  }
})

describe('the first load', () => {
  for (const path of ['/phone', '/live']) {
    it(`PG07 of ${path} is at most 300 KB over the wire`, async () => {
      const { page, context } = await person(browser, gateway, 'about:blank')
      const wire = await context.newCDPSession(page)
      const files = new Map<string, { url: string, bytes: number }>()
      await wire.send('Network.enable')
      wire.on('Network.responseReceived', e => { files.set(e.requestId, { url: e.response.url, bytes: 0 }) })
      wire.on('Network.loadingFinished', e => { const file = files.get(e.requestId); if (file) file.bytes = e.encodedDataLength })
      await page.goto(gateway.url + path)
      await page.locator('[data-link=live]').waitFor()
      await page.waitForLoadState('load')

      const all = [...files.values()].filter(f => !f.url.includes('/hub') && !f.url.startsWith('data:'))
      const total = all.reduce((sum, f) => sum + f.bytes, 0)
      expect(total, all.map(f => `${f.bytes} ${f.url}`).join('\n')).toBeLessThanOrEqual(300 * 1024)
      expect(total, 'nothing was measured').toBeGreaterThan(50 * 1024)
      await context.close()
    })
  }
})

describe('a session', () => {
  it('PG08 lets no foreign script in', async () => {
    const { page, context } = await person(browser, gateway, '/phone')
    await page.evaluate(() => { const script = document.createElement('script'); script.textContent = 'globalThis.intruder = 1'; document.head.append(script) })
    expect(await page.evaluate(() => 'intruder' in globalThis)).toBe(false)
    await context.close()
  })

  it('PG09 ends with the sign-out, in every tab', async () => {
    const own = await Gateway.start()
    const { page, context } = await person(browser, own, '/live')
    const other = await context.newPage()
    await other.goto(own.url + '/phone')
    await other.locator('[data-link=live]').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('Open the sign-in link').first().waitFor()
    await other.getByText('Open the sign-in link').first().waitFor()
    await context.close()
    await own.end()
  })
})

const sidewaysOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
