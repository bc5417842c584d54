import { useEffect } from 'react'

/** The document's title: the page first, so that a row of tabs can be told apart. */
export function usePageTitle(...parts: (string | null | undefined)[]): void {
  const title = [...parts.filter(Boolean), 'SmartPulse'].join(' – ')
  useEffect(() => { document.title = title }, [title])
}
