import type { components } from './schema'

/** What the gateway says when it refuses: what is wrong and what to do about it. */
export type Problem = components['schemas']['ProblemDetails'] & { action?: string; field?: string; problems?: string[] }

/** A refusal of the API. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly problem: Problem | null) {
    super([problem?.title, problem?.detail, problem?.action].filter(Boolean).join(' ') || `HTTP ${status}`)
    this.name = 'Refusal'
  }
}

export const isSignedOut = (error: unknown): boolean => error instanceof Refusal && error.status === 401
