import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNotices } from '../ui/notices'
import { api, read } from './client'
import { conversationKey, conversationsKey, tasksKey } from './queries'
import { usePlace } from './session'
import type { Purpose } from './types'

const base = '/api/v1/organisations/{organisation}/locations/{location}' as const

/** Something that staff do. */
export type Act =
  | { readonly kind: 'take-over'; readonly opportunity: string }
  | { readonly kind: 'hand-back'; readonly opportunity: string }
  | { readonly kind: 'write'; readonly opportunity: string; readonly text: string }
  | { readonly kind: 'purpose'; readonly opportunity: string; readonly purpose: Purpose }
  | { readonly kind: 'task-done'; readonly opportunity: string; readonly task: string }

/** Does it, says what was refused, and reads again what it changed. */
export function useAct() {
  const { path: at } = usePlace()
  const notices = useNotices()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (act: Act) => {
      const path = { ...at, opportunity: act.opportunity }
      switch (act.kind) {
        case 'take-over': return read(api.POST(`${base}/conversations/{opportunity}/take-over`, { params: { path } }))
        case 'hand-back': return read(api.POST(`${base}/conversations/{opportunity}/hand-back`, { params: { path } }))
        case 'write': return read(api.POST(`${base}/conversations/{opportunity}/messages`, { params: { path }, body: { text: act.text } }))
        case 'purpose': return read(api.POST(`${base}/conversations/{opportunity}/purpose`, { params: { path }, body: { purpose: act.purpose } }))
        case 'task-done': return read(api.POST(`${base}/tasks/{task}/done`, { params: { path: { ...at, task: act.task } } }))
      }
    },
    onError: notices.tell,
    onSettled: (_, __, act) => {
      for (const queryKey of [conversationKey(at, act.opportunity), conversationsKey(at), tasksKey(at)]) void client.invalidateQueries({ queryKey })
    },
  })
}
