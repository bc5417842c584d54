import createClient, { type FetchResponse } from 'openapi-fetch'
import { Refusal, type Problem } from './refusal'
import type { paths } from './schema'

/**
 * Every act carries a key of its own and is sent once more when the answer was lost or the gateway was busy: the key makes the repeat
 * recognisable, so nobody is texted twice. Reads are repeated by TanStack Query.
 */
async function send(request: Request): Promise<Response> {
  if (request.method === 'GET') return await fetch(request)
  // The gateway takes no other: a form of another site cannot send JSON.
  request.headers.set('content-type', 'application/json')
  request.headers.set('idempotency-key', crypto.randomUUID())
  const again = request.clone()
  try {
    const answer = await fetch(request)
    if (answer.status !== 503) return answer
  } catch {
    // Not known whether it arrived; what follows finds out.
  }
  await new Promise(done => setTimeout(done, 800))
  return await fetch(again)
}

/** The API, typed by its own document (src/api/schema.json). */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '', fetch: send })

/** The answer, or a Refusal thrown: `await read(api.GET('/api/v1/me'))`. */
export async function read<T extends Record<string | number, unknown>, O, M extends `${string}/${string}`>(
  call: Promise<FetchResponse<T, O, M>>,
): Promise<NonNullable<FetchResponse<T, O, M>['data']>> {
  const { data, error, response } = await call
  if (!response.ok) throw new Refusal(response.status, isProblem(error) ? error : null)
  return data as NonNullable<FetchResponse<T, O, M>['data']>
}

/** Ends the session. It is no part of the API, so the document does not know it. */
export async function signOut(): Promise<void> {
  await fetch('/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
}

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'title' in body
