import type { ReactNode, SVGProps } from 'react'

const icon = (path: ReactNode) => function Icon(props: SVGProps<SVGSVGElement>): ReactNode {
  return <svg viewBox="0 0 24 24" width="1.3em" height="1.3em" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" {...props}>{path}</svg>
}

export const PlusIcon = icon(<path d="M12 5v14M5 12h14" />)
export const CloseIcon = icon(<path d="m6 6 12 12M18 6 6 18" />)
export const CallIcon = icon(<path d="M6 3h3l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v3a3 3 0 0 1-3.2 3A15.8 15.8 0 0 1 3 6.2 3 3 0 0 1 6 3Z" fill="currentColor" stroke="none" />)
export const HangUpIcon = icon(<path d="M12 9c-4.2 0-7.6 1.2-9.3 3-.9 1-.8 2.2-.2 3.1.6 1 1.6 1.1 2.5.8l2-.7c.8-.3 1.1-.9 1.1-1.7v-1.2a13 13 0 0 1 7.8 0v1.2c0 .8.3 1.4 1.1 1.7l2 .7c.9.3 1.9.2 2.5-.8.6-.9.7-2.1-.2-3.1C19.6 10.2 16.2 9 12 9Z" fill="currentColor" stroke="none" />)
export const ChatIcon = icon(<path d="M4 5h16a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 20 17h-8l-5 4v-4H4a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 4 5Z" />)
export const FormIcon = icon(<><rect x="4" y="3.5" width="16" height="17" rx="2" /><path d="M8 8h8M8 12h8M8 16h4" /></>)
export const MicIcon = icon(<><rect x="9" y="3" width="6" height="11" rx="3" /><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" /></>)
export const SendIcon = icon(<path d="M4 12 20 4l-4 16-4-7-8-1Z" />)
export const KeypadIcon = icon(<path d="M6 6h.01M12 6h.01M18 6h.01M6 12h.01M12 12h.01M18 12h.01M6 18h.01M12 18h.01M18 18h.01" strokeWidth="3.2" />)
export const SoundIcon = icon(<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4ZM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11" />)
export const MutedIcon = icon(<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4ZM16 9.5l5 5M21 9.5l-5 5" />)
export const VoicemailIcon = icon(<><circle cx="6.5" cy="12" r="3.5" /><circle cx="17.5" cy="12" r="3.5" /><path d="M6.5 15.5h11" /></>)
export const ForwardIcon = icon(<path d="m5 6 6 6-6 6M13 6l6 6-6 6" />)
export const ClockIcon = icon(<><circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" /></>)
export const CheckIcon = icon(<path d="m5 12.5 4.5 4.5L19 7.5" />)
export const CrossIcon = icon(<path d="m7 7 10 10M17 7 7 17" />)
export const SparkIcon = icon(<path d="M12 3.5 14 10l6.5 2-6.5 2-2 6.5L10 14l-6.5-2L10 10l2-6.5Z" />)
