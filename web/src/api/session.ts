import { queryOptions } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { api, read } from './client'
import { Refusal } from './refusal'
import type { LocationSummary, Me, MyOrganisation, Role } from './types'

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await read(api.GET('/api/v1/me'))
    } catch (error) {
      if (error instanceof Refusal && error.status === 401) return null
      throw error
    }
  },
  retry: true,
  retryDelay: attempt => Math.min(15_000, 1_000 * 2 ** attempt),
  staleTime: 60_000,
  // Whoever signed in or out in another tab is recognised when this one is looked at again.
  refetchOnWindowFocus: true,
})

/** The location that the page shows, and whose it is. */
export interface Place {
  readonly user: string
  readonly role: Role
  readonly organisation: MyOrganisation
  readonly location: LocationSummary
  /** For the API's paths: `{ params: { path: place.path } }`. */
  readonly path: { readonly organisation: string; readonly location: string }
  choose(location: string): void
}

export const PlaceContext = createContext<Place | null>(null)

/** The chosen location. Only inside the shell, where somebody is signed in. */
export function usePlace(): Place {
  const place = use(PlaceContext)
  if (!place) throw new Error('usePlace was called outside of the shell.')
  return place
}

const key = 'location'

export function rememberedLocation(): string | null {
  try { return localStorage.getItem(key) } catch { return null }
}

export function rememberLocation(location: string): void {
  try { localStorage.setItem(key, location) } catch { /* Private windows forget, and that is fine. */ }
}
