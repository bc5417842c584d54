import type { Problem } from './shapes'

/** A refusal of the API: what was wrong and what to do. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly problem: Problem | null) {
    super(problem ? `${problem.title} ${problem.detail}` : `HTTP ${status}`)
  }
}

export const isSignedOut = (error: unknown): boolean => error instanceof Refusal && error.status === 401

export async function get<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { accept: 'application/json' } })
  return await answer<T>(response)
}

/** Sends with a key of its own, so that a repeat after a lost answer is recognised. */
export async function post<T>(path: string, body: unknown = {}): Promise<T> {
  const request: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}` },
    body: JSON.stringify(body),
  }
  try {
    return await answer<T>(await fetch(path, request))
  } catch (error) {
    if (error instanceof Refusal && error.status !== 503) throw error
    await new Promise(done => setTimeout(done, 800))
    return await answer<T>(await fetch(path, request))
  }
}

export const under = (organisation: string, location: string, rest: string): string =>
  `/api/v1/organisations/${organisation}/locations/${location}${rest}`

async function answer<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  const body: unknown = isJson ? await response.json() : null
  if (!response.ok) throw new Refusal(response.status, body as Problem | null)
  return body as T
}
