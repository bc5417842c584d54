import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, person, type Person } from './browser.ts'
import { clockTo } from './clock.ts'
import { Gateway, until } from './gateway.ts'
import { Phone } from './phone.ts'

let gateway: Gateway
let browser: Browser
let somebody: Person

beforeAll(async () => { browser = await openBrowser() })
// A gateway for each: nobody is a customer of an earlier test, and no slot is taken but by this one.
beforeEach(async () => { gateway = await Gateway.start() })
afterEach(async () => { await somebody?.context.close(); await gateway?.end() })
afterAll(async () => { await browser?.close() })

async function atThePhones(): Promise<Person> {
  somebody = await person(browser, gateway, '/phone')
  await somebody.page.locator('[data-link=live]').waitFor()
  return somebody
}

async function addPhone(person: Person, name: string): Promise<Phone> {
  const { page } = person
  await page.getByRole('button', { name: 'Add a phone' }).click()
  const phone = Phone.of(page, name)
  await phone.device.waitFor()
  return phone
}

describe('a customer at the phone', () => {
  it('PG01 misses an answer, gets a text, and books by answering it', async () => {
    const { page, context, complaints } = await atThePhones()
    await clockTo(context, gateway, 'Tue', 10)
    const ada = Phone.of(page, 'Ada Virtanen')

    await ada.call()
    await ada.device.getByText('staff phones are ringing').waitFor()
    await ada.hangUp()
    await ada.device.getByText(/The text came in \d+ seconds/).waitFor()

    await ada.openMessages()
    await ada.got(/Mistä on kyse\?/).waitFor()
    await ada.write('My kitchen tap is leaking')
    await ada.got(/How urgent is it\?/).waitFor()
    await ada.write('2')
    await ada.got(/postcode|address/i).last().waitFor()
    await ada.write('Koivukuja 12 B 34, 00530 Helsinki')
    await ada.got(/Reply 1, 2 or 3/).waitFor()
    await ada.write('1')
    await ada.got(/name/i).last().waitFor()
    await ada.write('Ada Virtanen')
    await ada.got(/reply YES/i).last().waitFor()
    await ada.write('Yes')
    await ada.got(/^Business:\s*Booked!/).waitFor()

    const behind = page.getByRole('region', { name: 'Behind the scenes' })
    await behind.getByRole('region', { name: 'Times' }).getByText('booked', { exact: true }).first().waitFor()
    await behind.getByRole('region', { name: 'Rules' }).getByText('This job is taken.').waitFor()
    // What was understood is shown with the words that it came from.
    await behind.getByRole('region', { name: 'Understood' }).getByText('leaking').first().waitFor()

    await page.getByRole('link', { name: 'Live' }).click()
    await page.getByText('Ada Virtanen').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('PG02 talks with the assistant and books by voice', async () => {
    const { page, context, complaints } = await atThePhones()
    await clockTo(context, gateway, 'Wed', 20) // closed: the assistant is first
    const onni = await addPhone(somebody, 'Onni Korhonen')

    await onni.call()
    await onni.heard(/automaattinen avustaja.*Mistä on kyse\?/)
    await onni.say('viemäri on tukossa')
    await onni.heard(/Tuleeko vettä juuri nyt/)
    await onni.say('huomenna riittää')
    await onni.heard(/Mihin osoitteeseen/)
    await onni.say('Koivukuja kaksitoista B kolmekymmentäneljä nolla nolla viisi kolme nolla Helsinki')
    await onni.heard(/Mikä näistä sopisi\?/)
    await onni.say('se ensimmäinen')
    await onni.heard(/Millä nimellä/)
    await onni.say('Onni Korhonen')
    await onni.heard(/Varaanko ajan\?/)
    await onni.say('joo')
    await onni.heard(/aika on varattu/)

    await onni.device.getByText('The call is over').waitFor()
    await onni.openMessages()
    await onni.got(/Varattu!/).waitFor()
    // Two phones leave room for one panel at a time.
    await page.getByRole('tab', { name: 'Times' }).click()
    await page.getByRole('tabpanel', { name: 'Times' }).getByText('booked', { exact: true }).first().waitFor()
    expect(complaints).toEqual([])
  })

  it('PG03 races another customer for one slot: one gets it, the other is told and offered others', async () => {
    const { page, context, complaints } = await atThePhones()
    await clockTo(context, gateway, 'Thu', 10)
    const onni = await addPhone(somebody, 'Onni Korhonen')
    const ada = Phone.of(page, 'Ada Virtanen')
    for (const phone of [ada, onni]) {
      await phone.openMessages()
      // Only one van does heaters on Saturday morning: both want the same two hours.
      await phone.write('Lämminvesivaraaja on rikki, ei kiire, lauantaina aamulla, Koivukuja 12, 00530 Helsinki')
      await phone.got(/Vapaat ajat|Vapaana olisi|Lähimmät ajat|Lähin aika/).last().waitFor()
    }

    const offer = async (phone: Phone): Promise<string | undefined> => /la \d+\.\d+\. klo 9-11/.exec((await phone.bubbles()).at(-1) ?? '')?.[0]
    expect(await offer(ada)).toBeDefined()
    expect(await offer(onni)).toBe(await offer(ada))
    for (const phone of [ada, onni]) await phone.compose('kyllä')
    await Promise.all([ada.sendAtOnce(), onni.sendAtOnce()])

    const gone = /ehti juuri mennä/
    await until('one of the two is told that the time has gone', async () => await ada.got(gone).count() + await onni.got(gone).count() > 0)
    const [winner, loser] = await ada.got(gone).count() > 0 ? [onni, ada] : [ada, onni]
    await winner.got(/Millä nimellä|Tarkistetaan vielä/).last().waitFor()
    expect(await winner.got(gone).count()).toBe(0)
    expect(await loser.got(gone).count()).toBe(1)
    expect(complaints).toEqual([])
  })
})

describe('the plug', () => {
  it('PG04 is pulled while the page is open: it greys out, comes back by itself, and nothing is missing or doubled', async () => {
    const { page } = await atThePhones()
    const onni = await addPhone(somebody, 'Onni Korhonen')
    await onni.openMessages()
    await onni.write('Hej, jag vill ha en ny tid')
    await until('an answer has come', async () => (await onni.bubbles()).at(-1)!.startsWith('Business:'))
    const before = await onni.bubbles()
    const timeline = page.getByRole('region', { name: 'Behind the scenes' }).getByRole('list', { name: 'Timeline' }).getByRole('listitem')
    await until('the timeline shows the answer delivered', async () => await timeline.getByText('delivered').count() > 0)
    const steps = await timeline.count()

    await gateway.kill()
    await page.locator('[data-link=stale]').waitFor()
    await page.locator('main[data-stale=true]').waitFor()
    expect(await onni.bubbles()).toEqual(before) // an old picture beats an empty one

    await gateway.up()
    await page.locator('[data-link=live]').waitFor()
    await until('the phone shows its texts again', async () => (await onni.bubbles()).length === before.length)
    expect(await onni.bubbles()).toEqual(before)
    await expect.poll(() => timeline.count()).toBe(steps)

    await onni.write('Koivukuja 12, 00530 Helsinki')
    await until('the talk goes on', async () => (await onni.bubbles()).length >= before.length + 2)
    const after = await onni.bubbles()
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after).toHaveLength(before.length + 2)
  })
})
