import type { ReactNode } from 'react'

/** A phone with a pulse through it: the same drawing as public/icon.svg, which the browser's tab shows at 16 px. */
export function Logo({ size = 28 }: { size?: number }): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="#0b6e66" />
      <path d="M12 6.5h8a2.5 2.5 0 0 1 2.5 2.5v14a2.5 2.5 0 0 1-2.5 2.5h-8" fill="none" stroke="#8fd6cb" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M4.5 17h4.8l2.7-6.5 4.3 11 2.5-4.5h2.2" fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
