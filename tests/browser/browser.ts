import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import type { Gateway, Session } from './gateway.ts'

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

export type Person = { context: BrowserContext, page: Page, complaints: string[] }

/**
 * A person's browser: language, theme and screen as told, signed in and at that path. The printed link works once, so whoever comes first
 * uses it and the others share the session. Whatever the page complains about on its console is collected; a test expects none.
 */
export async function person(browser: Browser, gateway: Gateway, path = '/', look: Look = {}): Promise<Person> {
  gateway.session ??= signIn(browser, gateway.link)
  const context = await browser.newContext({
    colorScheme: look.theme ?? 'light',
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    locale: { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' }[look.language ?? 'en'],
    reducedMotion: 'reduce',
    storageState: await gateway.session,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()) })
  await page.goto(path.startsWith('/') ? gateway.url + path : path)
  return { context, page, complaints }
}

async function signIn(browser: Browser, link: string): Promise<Session> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(link)
  // What a page remembers of one person (the language, the tour) is nobody else's.
  const session = { cookies: await context.cookies(), origins: [] }
  await context.close()
  return session
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
