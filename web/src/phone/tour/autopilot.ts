import type { HandsetMessage } from '../model/types'

/** One customer at one phone, as the tour plays them. */
export interface Customer {
  /** The newest text on the line, either way. */
  lastText(): HandsetMessage | undefined
  /** The likeliest answer to it. */
  reply(): Promise<string | undefined>
  /** Whether they have come as far as they should. */
  isThere(): Promise<boolean>
  write(text: string): Promise<void>
}

export interface Patience {
  wait(ms: number): Promise<void>
  /** Whether somebody has asked to stop. */
  isStopped(): boolean
}

const mostTurns = 14
const mostWaits = 60

/** Answers, question after question, until the customer is there. False when that could not be. */
export async function converse(customer: Customer, opening: string, { wait, isStopped }: Patience): Promise<boolean> {
  let answered: string | undefined
  for (let turn = 0; turn < mostTurns && !isStopped(); turn++) {
    if (await customer.isThere()) return true
    const last = customer.lastText()
    const text = last && !last.isOwn ? await customer.reply() : opening
    if (text === undefined) return false
    answered = last?.sid
    await customer.write(text)
    // A text of the business's that is not the one just answered: only then is it the customer's turn again.
    for (let waits = 0; !isStopped(); waits++) {
      const now = customer.lastText()
      if (now && !now.isOwn && now.sid !== answered) break
      if (waits >= mostWaits) return false
      await wait(250)
    }
    await wait(900)
  }
  return !isStopped() && await customer.isThere()
}
