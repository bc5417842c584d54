import type { Locator, Page } from 'playwright-core'

/** One phone on the page of phones, used as a customer uses it: by what it says and shows. */
export class Phone {
  private constructor(readonly page: Page, readonly device: Locator) {}

  static of(page: Page, name: string): Phone {
    return new Phone(page, page.getByRole('article', { name: `Phone: ${name}` }))
  }

  async call(): Promise<void> {
    await this.device.getByRole('button', { name: 'Call', exact: true }).click()
  }

  async hangUp(): Promise<void> {
    await this.device.getByRole('button', { name: 'Hang up' }).click()
  }

  /** Says something on the call, once the line has finished what it was saying. */
  async say(words: string): Promise<void> {
    const box = this.device.getByRole('textbox', { name: 'Say on the call' })
    await box.fill(words)
    await box.press('Enter')
  }

  /** The latest thing that the line said. */
  heard(words: RegExp): Promise<void> {
    return this.device.getByRole('log', { name: 'What is said on the call' }).getByText(words).last().waitFor()
  }

  async openMessages(): Promise<void> {
    await this.device.getByRole('button', { name: 'Messages', exact: true }).click()
    await this.device.getByRole('log', { name: /^Messages with/ }).waitFor()
  }

  async write(text: string): Promise<void> {
    await this.compose(text)
    await this.send()
  }

  compose(text: string): Promise<void> {
    return this.device.getByRole('textbox', { name: 'Write a message' }).fill(text)
  }

  send(): Promise<void> {
    return this.device.getByRole('button', { name: 'Send' }).click()
  }

  /** Without moving the mouse, of which a page has one: two phones can be pressed in the same instant. */
  sendAtOnce(): Promise<void> {
    return this.device.getByRole('button', { name: 'Send' }).dispatchEvent('click')
  }

  /** A text of the business that says so. */
  got(words: RegExp): Locator {
    return this.device.getByRole('log', { name: /^Messages with/ }).getByText(words)
  }

  /** Every bubble in the thread, in order. */
  bubbles(): Promise<string[]> {
    return this.device.getByRole('log', { name: /^Messages with/ }).getByRole('paragraph').allInnerTexts()
  }
}
