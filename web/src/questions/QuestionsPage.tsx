import { Alert, Button, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api, read } from '../api/client'
import { settingsKey, settingsQuery } from '../api/queries'
import { Refusal } from '../api/refusal'
import { usePlace } from '../api/session'
import type { SettingsView } from '../api/types'
import { useText } from '../i18n/text'
import { Waiting } from '../shell/Waiting'
import { Empty } from '../ui/Empty'
import { useNotices } from '../ui/notices'
import { usePageTitle } from '../ui/usePageTitle'
import { draftOf, isWhole, moved, newDraft, questionsOf, type Draft } from './draft'
import { QuestionForm } from './QuestionForm'
import classes from './QuestionsPage.module.css'

/** As many as the gateway takes (domain/Tenants/SettingsRules.cs). */
const atMost = 10

/** The owner's own questions of one location: what the assistant asks besides what it must know. */
export function QuestionsPage(): ReactNode {
  const { t } = useText()
  const place = usePlace()
  usePageTitle(t('questions.title'))
  const mayChange = place.role === 'manager'
  const { data } = useQuery({ ...settingsQuery(place.path), enabled: mayChange })
  if (!mayChange) return <div className={classes.page}><Title order={1}>{t('questions.title')}</Title><Empty>{t('questions.notYours')}</Empty></div>
  if (!data) return <Waiting />
  // A new version is written anew: what was typed belonged to the one before.
  return <Editor key={`${place.path.location} ${data.settings.version}`} view={data} />
}

function Editor({ view }: { view: SettingsView }): ReactNode {
  const { t } = useText()
  const { path, location } = usePlace()
  const notices = useNotices()
  const client = useQueryClient()
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => (view.settings.questions ?? []).map(draftOf))
  const [isChanged, setChanged] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const change = (next: readonly Draft[]): void => { setDrafts(next); setChanged(true) }
  const readAgain = (): void => { void client.invalidateQueries({ queryKey: settingsKey(path) }) }
  const save = useMutation({
    mutationFn: () => read(api.PUT('/api/v1/organisations/{organisation}/locations/{location}/questions', {
      params: { path }, body: { expectedVersion: view.settings.version, questions: questionsOf(drafts) },
    })),
    onSuccess: () => { notices.say(t('questions.saved')); readAgain() },
  })
  const trySaving = (): void => {
    setChecked(true)
    if (drafts.every(isWhole)) save.mutate()
  }
  return (
    <div className={classes.page} tabIndex={0} role="group" aria-label={t('questions.title')}>
      <div className={classes.head}>
        <Title order={1}>{t('questions.title')}</Title>
        <p className={classes.lead}>{t('questions.lead', { location: location.name })}</p>
      </div>
      {drafts.length === 0 && <Empty>{t('questions.none')}</Empty>}
      <ol className={classes.list}>
        {drafts.map((draft, i) => (
          <li key={draft.key}>
            <QuestionForm
              draft={draft} number={i + 1} isChecked={isChecked} services={location.services}
              onChange={next => change(drafts.map(d => d.key === draft.key ? next : d))}
              onMove={by => change(moved(drafts, i, by))} isFirst={i === 0} isLast={i === drafts.length - 1}
              onRemove={() => change(drafts.filter(d => d.key !== draft.key))}
            />
          </li>
        ))}
      </ol>
      {save.error && <Trouble error={save.error} onReadAgain={() => { save.reset(); readAgain() }} />}
      {isChecked && !drafts.every(isWhole) && <Alert color="red" role="alert">{t('questions.notWhole')}</Alert>}
      <div className={classes.foot}>
        <Button variant="default" disabled={drafts.length >= atMost} onClick={() => change([...drafts, newDraft(crypto.randomUUID())])}>{t('questions.add')}</Button>
        <Button disabled={!isChanged} loading={save.isPending} onClick={trySaving}>{t('questions.save')}</Button>
        <span className={classes.note}>{t('questions.note')}</span>
      </div>
    </div>
  )
}

/** Why it was not stored. After a colleague's change one reads theirs first: storing over it would undo it unseen. */
function Trouble({ error, onReadAgain }: { error: Error; onReadAgain: () => void }): ReactNode {
  const { t } = useText()
  const problem = error instanceof Refusal ? error.problem : null
  if (error instanceof Refusal && error.status === 409) {
    return <Alert color="red" role="alert"><p>{t('questions.outdated')}</p><Button size="compact-sm" variant="default" mt="xs" onClick={onReadAgain}>{t('questions.readAgain')}</Button></Alert>
  }
  return <Alert color="red" role="alert">{problem?.problems ? <ul>{problem.problems.map(p => <li key={p}>{p}</li>)}</ul> : problem?.detail ?? t('shell.unreachable')}</Alert>
}
