import type { ReactNode, SVGProps } from 'react'

const icon = (path: ReactNode) => function Icon(props: SVGProps<SVGSVGElement>): ReactNode {
  return <svg viewBox="0 0 24 24" width="1.2em" height="1.2em" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" {...props}>{path}</svg>
}

// Drawn here: a set of icons from elsewhere is larger than all that we need of it.
export const SunIcon = icon(<><circle cx="12" cy="12" r="4" /><path d="M12 2v3M12 19v3M2 12h3M19 12h3M4.9 4.9 7 7M17 17l2.1 2.1M19.1 4.9 17 7M7 17l-2.1 2.1" /></>)
export const MoonIcon = icon(<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z" />)
export const AutoIcon = icon(<><circle cx="12" cy="12" r="9" /><path d="M12 3v18a9 9 0 0 0 0-18Z" fill="currentColor" /></>)
export const DoorIcon = icon(<path d="M14 4h4a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 18 20h-4M10 16l4-4-4-4M14 12H4" />)
export const PhoneIcon = icon(<path d="M6 3h3l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v3a3 3 0 0 1-3.2 3A15.8 15.8 0 0 1 3 6.2 3 3 0 0 1 6 3Z" />)
export const PulseIcon = icon(<path d="M3 12h4l3-7 4 14 3-7h4" />)
export const GaugeIcon = icon(<path d="M4 17a8.5 8.5 0 1 1 16 0M12 14l4-5" />)
export const QuestionIcon = icon(<><path d="M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9v.3M12 17.5v.1" /><circle cx="12" cy="12" r="9" /></>)
export const UpIcon = icon(<path d="m5 15 7-7 7 7" />)
export const DownIcon = icon(<path d="m5 9 7 7 7-7" />)
export const BinIcon = icon(<path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13" />)
export const BackIcon = icon(<path d="m15 5-7 7 7 7" />)
export const NextIcon = icon(<path d="m9 5 7 7-7 7" />)
