import { queryOptions } from '@tanstack/react-query'
import { api, read } from './client'
import type { Place } from './session'

// What one location's people read. The keys begin with the location, so that the board's news can say what to ask again.
const base = '/api/v1/organisations/{organisation}/locations/{location}' as const

type At = Place['path']

export const conversationsKey = (at: At) => [at.location, 'conversations'] as const
export const conversationsQuery = (at: At, openOnly: boolean) => queryOptions({
  queryKey: [...conversationsKey(at), openOnly],
  queryFn: async () => (await read(api.GET(`${base}/conversations`, { params: { path: at, query: { open: openOnly, limit: 100 } } }))).items,
})

export const conversationKey = (at: At, opportunity: string) => [at.location, 'conversation', opportunity] as const
export const conversationQuery = (at: At, opportunity: string) => queryOptions({
  queryKey: conversationKey(at, opportunity),
  queryFn: () => read(api.GET(`${base}/conversations/{opportunity}`, { params: { path: { ...at, opportunity } } })),
})

export const calendarKey = (at: At) => [at.location, 'calendar'] as const
export const calendarQuery = (at: At, day: string) => queryOptions({
  queryKey: [...calendarKey(at), day],
  queryFn: () => read(api.GET(`${base}/calendar`, { params: { path: at, query: { from: day, to: day } } })),
})

/** The location's day, by the gateway's clock and not by the browser's: the gateway's may have been moved, and its zone is the location's. */
export const todayQuery = (at: At) => queryOptions({
  queryKey: [...calendarKey(at), 'today'],
  queryFn: async () => (await read(api.GET(`${base}/calendar`, { params: { path: at } }))).from,
  refetchInterval: 60_000,
})

export const tasksKey = (at: At) => [at.location, 'tasks'] as const
export const tasksQuery = (at: At) => queryOptions({
  queryKey: tasksKey(at),
  queryFn: async () => (await read(api.GET(`${base}/tasks`, { params: { path: at } }))).items,
})

export const eventsKey = (at: At) => [at.location, 'events'] as const
export const eventsQuery = (at: At) => queryOptions({
  queryKey: eventsKey(at),
  queryFn: async () => (await read(api.GET(`${base}/events`, { params: { path: at, query: { limit: 100 } } }))).items,
})

/** The settings, for who may change them. They are read again only when asked for: what is being typed must not change under the hand. */
export const settingsKey = (at: At) => [at.location, 'settings'] as const
export const settingsQuery = (at: At) => queryOptions({
  queryKey: settingsKey(at),
  queryFn: () => read(api.GET(`${base}/settings`, { params: { path: at } })),
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
})

export const reportKey = (at: At) => [at.location, 'report'] as const
export const reportQuery = (at: At) => queryOptions({
  queryKey: reportKey(at),
  queryFn: () => read(api.GET(`${base}/report`, { params: { path: at } })),
})

export const behindQuery = (at: At, figure: string) => queryOptions({
  queryKey: [...reportKey(at), 'behind', figure],
  queryFn: async () => (await read(api.GET(`${base}/report/behind`, { params: { path: at, query: { figure } } }))).items,
})

/** How the gateway does: of the whole process, and so of no location. */
export const opsQuery = queryOptions({
  queryKey: ['ops'],
  queryFn: () => read(api.GET('/api/v1/ops')),
  refetchInterval: 5_000,
  retry: false,
})
