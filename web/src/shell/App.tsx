import type { IntlShape } from '@formatjs/intl'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { isSignedOut, Refusal } from '../api/refusal'
import { meQuery } from '../api/session'
import type { Language } from '../i18n/languages'
import { TextProvider } from '../i18n/text'
import { createAppRouter } from '../routes'
import { theme } from '../theme/theme'
import { NoticeProvider } from '../ui/notices'

const schemes = localStorageColorSchemeManager({ key: 'scheme' })

/** A session that ended while the page was open shows the sign-in page at the next question, whoever asked it. */
function createClient(): QueryClient {
  const onError = (error: unknown): void => { if (isSignedOut(error)) client.setQueryData(meQuery.queryKey, null) }
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // What we show changes when the board says so (live/useFollowBoard.ts), not by the clock.
      queries: { staleTime: Infinity, refetchOnWindowFocus: false, retry: (count, error) => !(error instanceof Refusal && error.status < 500) && count < 3 },
    },
  })
  return client
}

export function App({ first, language }: { first: IntlShape<string>; language: Language }): ReactNode {
  const [client] = useState(createClient)
  const [router] = useState(createAppRouter)
  return (
    // The variables are in a stylesheet of ours (build/themeCss.ts); at run time Mantine writes no style element, so the policy needs no exception.
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={schemes} withCssVariables={false} withGlobalClasses={false}>
      <TextProvider first={first} language={language}>
        <QueryClientProvider client={client}>
          <NoticeProvider><RouterProvider router={router} /></NoticeProvider>
        </QueryClientProvider>
      </TextProvider>
    </MantineProvider>
  )
}
