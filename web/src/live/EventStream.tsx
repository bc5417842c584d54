import type { ReactNode } from 'react'
import { Timeline } from '../conversations/Timeline'
import { useText } from '../i18n/text'
import { Empty } from '../ui/Empty'
import type { BoardEntry } from '../api/types'

/** What happens at the location, newest first. */
export function EventStream({ entries, onOpen }: { entries: readonly BoardEntry[]; onOpen?: (opportunity: string) => void }): ReactNode {
  const { t } = useText()
  return entries.length === 0 ? <Empty>{t('desk.noneYet')}</Empty> : <Timeline entries={entries} label={t('desk.events')} {...(onOpen && { onOpen })} />
}
