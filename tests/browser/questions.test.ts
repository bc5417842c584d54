import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, person } from './browser.ts'
import { clockTo } from './clock.ts'
import { Gateway } from './gateway.ts'
import { Phone } from './phone.ts'

let gateway: Gateway
let browser: Browser

beforeAll(async () => { [gateway, browser] = await Promise.all([Gateway.start(), openBrowser()]) })
afterAll(async () => { await Promise.all([browser?.close(), gateway?.end()]) })

describe('the owner\'s own questions', () => {
  it('PG13 are written on a page, and the next customer is asked them', async () => {
    const { page, context, complaints } = await person(browser, gateway, '/questions')
    await clockTo(context, gateway, 'Tue', 10)
    await page.getByText('No questions of your own yet').waitFor()
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.getByLabel('In Finnish').fill('Onko talossa hissi')
    await page.getByLabel('In Swedish').fill('Finns det hiss i huset?')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('End it with a question mark.').waitFor()
    await page.getByText('Words are missing.').waitFor()

    await page.getByLabel('In Finnish').fill('Onko talossa hissi?')
    await page.getByLabel('In English').fill('Is there a lift?')
    await page.getByLabel('What an answer leads to').selectOption('One of us goes on')
    await page.getByLabel('When the answer is').selectOption('no')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. The next customer is asked these.').waitFor()
    await page.reload()
    expect(await page.getByLabel('In Finnish').inputValue()).toBe('Onko talossa hissi?')
    expect(complaints).toEqual([])

    const other = await person(browser, gateway, '/questions')
    await other.page.getByLabel('In English').fill('Is there an elevator?')
    await page.getByLabel('In English').fill('Does the building have a lift?')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. The next customer is asked these.').waitFor()
    await other.page.getByRole('button', { name: 'Save' }).click()
    await other.page.getByText('somebody else has changed the settings').waitFor()
    await other.page.getByRole('button', { name: 'Show theirs' }).click()
    await other.page.waitForFunction(() => [...document.querySelectorAll('input')].some(i => i.value === 'Does the building have a lift?'))
    await other.context.close()

    await clockTo(context, gateway, 'Tue', 11) // past the seconds for which settings are remembered
    const phone = await person(browser, gateway, '/phone')
    const ada = Phone.of(phone.page, 'Ada Virtanen')
    await ada.openMessages()
    await ada.write('Keittiön hana vuotaa, huomenna sopisi, Koivukuja 12 B 34, 00530 Helsinki')
    await ada.got(/Onko talossa hissi\?/).waitFor()
    await phone.context.close()
    await context.close()
  })
})
