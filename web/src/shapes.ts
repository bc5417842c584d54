// What the gateway sends, as /openapi/v1.json describes it: instants and days are text, ids are text with a prefix.

export type Role = 'viewer' | 'staff' | 'manager'
export interface LocalizedText { finnish: string; swedish: string; english: string }
export interface LocationSummary {
  location: string
  name: string
  trade: string
  timeZone: string
  currency: string
  defaultLocale: string
  locales: string[]
  services: { service: string; name: LocalizedText }[]
  resources: { resource: string; name: string }[]
}
export interface MyOrganisation { organisation: string; name: string; role: Role; locations: LocationSummary[] }
export interface Me { user: string; organisations: MyOrganisation[] }

export interface Opportunity {
  opportunity: string
  version: number
  openedAt: string
  lastActivityAt: string
  firstKind: string
  coverage: string
  purpose: string
  stage: string
  outcome: string
  outcomeReason: string | null
  locale: string
  service: string | null
  urgency: string | null
  customerName: string | null
  phone: string | null
  address: string | null
  jobWords: string | null
  engagedAt: string | null
  appointmentAt: string | null
  heldBy: string | null
}
export interface Message {
  message: string
  author: 'customer' | 'assistant' | 'staff'
  staff: string | null
  channel: string
  at: string
  text: string
  status: string
  errorCode: number | null
}
export interface Entry { at: string; type: string; actor: string; opportunity: string | null; version: number }
export interface Conversation { opportunity: Opportunity; messages: Message[]; events: Entry[] }
export interface Slot {
  hold: string
  booking: string | null
  opportunity: string
  service: string
  start: string
  end: string
  occupiesFrom: string
  occupiesTo: string
  resources: string[]
  state: 'held' | 'confirmed' | 'released' | 'lapsed' | 'cancelled' | 'moved'
  lapsesAt: string | null
}
export interface Calendar { timeZone: string; from: string; to: string; resources: { resource: string; name: string }[]; slots: Slot[] }
export interface Task { task: string; opportunity: string; kind: 'callBack' | 'emergency' | 'takeOver' | 'notice'; reason: string; raisedAt: string; dueAt: string }

export interface Card {
  opportunity: string
  version: number
  stage: string
  outcome: string
  purpose: string
  firstKind: string
  service: string | null
  urgency: string | null
  openedAt: string
  lastActivityAt: string
  appointmentAt: string | null
  heldBy: string | null
}
export interface Snapshot { location: string; incarnation: string; sequence: number; at: string; cards: Card[]; slots: Slot[] }
export interface Patch { location: string; incarnation: string; sequence: number; at: string; cards: Card[]; slots: Slot[] | null; entries: Entry[] }
export interface Problem { type: string; title: string; detail: string; action: string; field?: string }
