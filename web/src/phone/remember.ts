const storeOf = (where: 'local' | 'session'): Storage => (where === 'local' ? localStorage : sessionStorage)

/** What was kept in this browser; private windows may refuse, and then nothing was. */
export function kept(where: 'local' | 'session', key: string): string | null {
  try { return storeOf(where).getItem(`phone.${key}`) } catch { return null }
}

export function keep(where: 'local' | 'session', key: string, value: string): void {
  try { storeOf(where).setItem(`phone.${key}`, value) } catch { /* Private windows forget, and that is fine. */ }
}
