import type { Page } from 'playwright-core'

/** What can be looked at: a name, an address, and how to know that it is all there. */
export type View = { name: string, file?: string, path: string, open(page: Page): Promise<void> }

/** Every page of the product, and every view of the live page. */
export const views: View[] = [
  { name: 'the phone', file: 'phone', path: '/phone', open: page => page.getByRole('article', { name: 'Phone: Ada Virtanen' }).waitFor() },
  { name: 'the live page', path: '/live', open: page => page.getByText('leaking tap or pipe').first().waitFor() },
  {
    name: 'a conversation', file: 'conversation', path: '/live', open: async page => {
      await page.getByText('leaking tap or pipe').first().click()
      await page.waitForURL(/\/live\/opp_/)
      await page.getByText('Vapaat ajat').first().waitFor()
    },
  },
  { name: 'the day', file: 'day', path: '/live?view=day', open: page => page.getByText('Auto 1, Väinö').first().waitFor() },
  { name: 'the figures', file: 'figures', path: '/live?view=figures', open: page => page.getByText('Response time').first().waitFor() },
  {
    name: 'the own questions', file: 'questions', path: '/questions', open: async page => {
      await page.getByRole('button', { name: 'Add a question' }).click()
      await page.getByLabel('Answer', { exact: true }).selectOption('One of these')
      await page.getByLabel('What an answer leads to').selectOption('We do not take the job')
      await page.getByText('When the answer is').waitFor()
    },
  },
  { name: 'the service page', file: 'ops', path: '/ops', open: page => page.getByRole('heading', { name: 'Time to engage' }).waitFor() },
  { name: 'a page that is not there', path: '/nowhere', open: page => page.getByText('There is no such page').waitFor() },
]
