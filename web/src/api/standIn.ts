import { queryOptions } from '@tanstack/react-query'
import { api, read } from './client'
import { Refusal } from './refusal'

/** Whether the stand-in carrier runs, so that there are phones to try. With a real carrier there are none. */
export const hasPhonesQuery = queryOptions({
  queryKey: ['stand-in', 'has-phones'],
  queryFn: async () => {
    try {
      await read(api.GET('/api/v1/stand-in/clock'))
      return true
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) return false
      throw error
    }
  },
})
