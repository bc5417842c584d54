import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserContextOptions } from 'playwright-core'

const root = resolve(import.meta.dirname, '../..')

/** A signed-in browser's cookies. */
export type Session = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** The gateway as a user starts it: a process of its own, on a data directory of its own, that can be killed and started again. */
export class Gateway {
  readonly data: string
  /** The session of whoever used the printed link up; survives a restart, as the cookie does. */
  session: Promise<Session> | undefined
  private process: ChildProcess | undefined
  private said = ''

  private constructor(readonly port: number, folder: string) { this.data = mkdtempSync(join(folder, 'smartpulse-browser-')) }

  get url(): string { return `http://localhost:${this.port}` }

  /** Its data on the machine's disk, or in memory where what the test reads tells of the disk itself: a busy one is slow, and the service page says so. */
  static async start(on: 'disk' | 'memory' = 'disk'): Promise<Gateway> {
    const gateway = new Gateway(await freePort(), on === 'memory' && existsSync('/dev/shm') ? '/dev/shm' : tmpdir())
    await gateway.up()
    return gateway
  }

  /** Starts it, and waits until it has printed the address to open. */
  async up(): Promise<void> {
    this.said = ''
    const child = spawn('dotnet', [program(), '--urls', this.url, '--SmartPulse:DataDirectory', this.data], { stdio: ['ignore', 'pipe', 'pipe'] })
    this.process = child
    const hear = (chunk: Buffer): void => { this.said += chunk.toString() }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    await until('the gateway prints its address', () => {
      if (child.exitCode !== null) throw new Error(`The gateway ended with ${child.exitCode}:\n${this.said}`)
      return this.said.includes('/sign-in?token=')
    })
  }

  /** The one-time link that this start printed. */
  get link(): string {
    const found = /http:\/\/\S+\/sign-in\?token=\S+/.exec(this.said)
    if (!found) throw new Error(`No sign-in link was printed:\n${this.said}`)
    return found[0]
  }

  /** Pulls the plug: SIGKILL, no good-byes. */
  async kill(): Promise<void> {
    const child = this.process
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise(done => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }

  async end(): Promise<void> {
    await this.kill()
    rmSync(this.data, { recursive: true, force: true })
  }
}

function program(): string {
  const candidates = ['release', 'debug'].map(c => join(root, 'artifacts/embedded/bin/SmartPulse.Gateway', c, 'SmartPulse.Gateway.dll'))
  const found = process.env['SMARTPULSE_GATEWAY'] ?? candidates.find(existsSync)
  if (!found) throw new Error('The gateway is not built; run ./test, or "dotnet build gateway" first.')
  return found
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => { typeof address === 'object' && address ? done(address.port) : failed(new Error('No port is free.')) })
    })
  })
}

/** Looks again every 50 ms until it is so; the limit is for a test that is broken, never for one that is slow. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, limitMs = 60_000): Promise<void> {
  const end = Date.now() + limitMs
  while (!await isSo()) {
    if (Date.now() > end) throw new Error(`It did not come to be that ${what}.`)
    await new Promise(done => setTimeout(done, 50))
  }
}
