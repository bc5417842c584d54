import type { Page } from 'playwright-core'

/** What can be looked at: a name, an address, and how to know that it is all there. */
export type View = { name: string, file?: string, path: string, open(page: Page): Promise<void> }

const desk = (tab: string, shows: (page: Page) => Promise<void>) => async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: 'Views' }).or(page.getByRole('tablist', { name: 'Views' })).or(page.getByRole('group', { name: 'Views' })).first().getByText(tab, { exact: true }).first().click()
  await shows(page)
}

/** Every page of the product, and every view of the live page. */
export const views: View[] = [
  { name: 'the phone', file: 'phone', path: '/phone', open: page => page.getByRole('article', { name: 'Phone: Ada Virtanen' }).waitFor() },
  { name: 'the live page', path: '/live', open: page => page.getByText('Keittiön hana vuotaa').first().waitFor() },
  {
    name: 'a conversation', file: 'conversation', path: '/live', open: async page => {
      await page.getByText('Keittiön hana vuotaa').first().click()
      await page.waitForURL(/\/live\/opp_/)
      await page.getByText('Vapaat ajat').first().waitFor()
    },
  },
  { name: 'the day', file: 'day', path: '/live', open: desk('Day', page => page.getByText('Today').first().waitFor()) },
  { name: 'the figures', file: 'figures', path: '/live', open: desk('Figures', page => page.getByRole('heading').first().waitFor()) },
  { name: 'a page that is not there', path: '/nowhere', open: page => page.getByText('There is no such page').waitFor() },
]
