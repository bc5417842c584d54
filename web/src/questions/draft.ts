import type { LocalizedText, OwnQuestion } from '../api/types'

/** A question as it is being written: like the stored one, with nothing left out. Without an id it has never been stored. */
export interface Draft {
  readonly key: string
  readonly id: string
  readonly text: LocalizedText
  readonly kind: OwnQuestion['kind']
  readonly choices: readonly LocalizedText[]
  readonly services: readonly string[]
  readonly rule: { readonly when: string; readonly then: 'handOver' | 'decline' } | null
}

export const languagesOfText = ['finnish', 'swedish', 'english'] as const
export type TextLanguage = (typeof languagesOfText)[number]

const noWords: LocalizedText = { finnish: '', swedish: '', english: '' }

/** An empty question of yes or no. */
export const newDraft = (key: string): Draft => ({ key, id: '', text: noWords, kind: 'yesNo', choices: [], services: [], rule: null })

/** The stored question, to be changed. */
export const draftOf = (question: OwnQuestion): Draft => ({
  key: question.id, id: question.id, text: question.text, kind: question.kind,
  choices: question.choices ?? [], services: question.services ?? [], rule: question.rule ?? null,
})

/** Another type of answer: its choices and its rule begin anew, for the old ones would wait for what nobody can answer. */
export const withKind = (draft: Draft, kind: Draft['kind']): Draft =>
  kind === draft.kind ? draft : { ...draft, kind, choices: kind === 'choice' ? [noWords, noWords] : [], rule: null }

/** The choices, one more or one fewer; a rule that waited for a choice is dropped when choices go. */
export const withChoices = (draft: Draft, choices: readonly LocalizedText[]): Draft =>
  ({ ...draft, choices, rule: choices.length < draft.choices.length ? null : draft.rule })

/** The first rule that makes sense for the type of answer; null where there can be none. */
export function firstRule(draft: Draft): Draft['rule'] {
  switch (draft.kind) {
    case 'yesNo': return { when: 'no', then: 'handOver' }
    case 'choice': return { when: '1', then: 'handOver' }
    case 'number': return { when: '>', then: 'handOver' }
    case 'text': return null
  }
}

/** What keeps a question from being stored, as the end of a message key; the gateway checks the same and more. */
export type Fault = 'needsText' | 'needsMark' | 'needsNumber'

export function faultOfText(text: string): Fault | null {
  const words = text.trim()
  return words === '' ? 'needsText' : words.endsWith('?') ? null : 'needsMark'
}

export const faultOfRule = (draft: Draft): Fault | null =>
  draft.kind === 'number' && draft.rule && !/^[<>]?\d+$/.test(draft.rule.when) ? 'needsNumber' : null

export const isWhole = (draft: Draft): boolean =>
  languagesOfText.every(l => faultOfText(draft.text[l]) === null && draft.choices.every(c => c[l].trim() !== '')) && faultOfRule(draft) === null

/** What is sent: words trimmed, and a name given to each question that has none yet. A stored name never changes, for answers are kept under it. */
export function questionsOf(drafts: readonly Draft[]): OwnQuestion[] {
  const names = new Set(drafts.map(d => d.id))
  return drafts.map(draft => {
    const id = draft.id || freeName(draft.text.english, names)
    names.add(id)
    return {
      id, kind: draft.kind, text: trimmed(draft.text), choices: draft.choices.map(trimmed), services: [...draft.services], rule: draft.rule,
    }
  })
}

function freeName(words: string, taken: ReadonlySet<string>): string {
  const plain = words.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 34).replace(/-+$/, '') || 'question'
  let name = plain
  for (let n = 2; taken.has(name); n++) name = `${plain}-${n}`
  return name
}

const trimmed = (text: LocalizedText): LocalizedText => ({ finnish: text.finnish.trim(), swedish: text.swedish.trim(), english: text.english.trim() })

/** The list with one of them moved by so many places; as it was when there is no such place. */
export function moved<T>(list: readonly T[], from: number, by: number): readonly T[] {
  const to = from + by
  if (to < 0 || to >= list.length) return list
  const next = [...list]
  const [item] = next.splice(from, 1)
  next.splice(to, 0, item as T)
  return next
}
