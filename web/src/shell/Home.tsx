import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { hasPhonesQuery } from '../api/standIn'
import { Waiting } from './Waiting'

/** Where the printed address leads: to the phones, when there are any to try, else to what goes on. */
export function Home(): ReactNode {
  const { data: hasPhones, isPending } = useQuery(hasPhonesQuery)
  return isPending ? <Waiting /> : <Navigate to={hasPhones ? '/phone' : '/live'} replace />
}
