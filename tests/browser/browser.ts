import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Debian's Chromium, with the network of its own housekeeping switched off. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['SMARTPULSE_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  })
}

export type Look = { theme?: 'light' | 'dark', width?: number, height?: number, language?: 'fi' | 'sv' | 'en' }

/** A person's browser: language, theme and screen as told, signed in by the link. Everything a page complains about on its console fails the test. */
export async function person(browser: Browser, link: string, look: Look = {}): Promise<{ context: BrowserContext, page: Page, complaints: string[] }> {
  const context = await browser.newContext({
    colorScheme: look.theme ?? 'light',
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    locale: { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' }[look.language ?? 'en'],
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()) })
  await page.goto(link)
  return { context, page, complaints }
}

/** WCAG 2.2 AA, as far as a machine can tell; each violation with what to look at. */
export async function violations(page: Page): Promise<string[]> {
  // By the debugger, not as a script element: the page's content security policy lets no foreign script in, and shall not.
  await page.evaluate(axe)
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  })
  return results.violations.map(v => `${v.id} (${v.impact ?? '-'}): ${v.help}: ${v.nodes.slice(0, 3).map(n => `${n.target.join(' ')} ${n.failureSummary?.split('\n')[1]?.trim() ?? ''}`).join(' | ')}`)
}
