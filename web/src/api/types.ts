// Short names for what the document describes. Nothing is written by hand here: a change of the API shows up as an error where it is used.
import type { components } from './schema'

type Schemas = components['schemas']

export type Me = Schemas['Me']
export type Role = Schemas['Role']
export type MyOrganisation = Schemas['MyOrganisation']
export type LocationSummary = Schemas['LocationSummary']
export type LocalizedText = Schemas['LocalizedText']
export type Opportunity = Schemas['OpportunityRow']
export type Conversation = Schemas['ConversationDetail']
export type Message = Schemas['MessageRow']
export type StreamEntry = Schemas['StreamEntry']
export type CalendarDays = Schemas['CalendarView']
export type Slot = Schemas['BookingRow']
export type SettingsView = Schemas['SettingsView']
export type OwnQuestion = Schemas['OwnQuestion']
export type Task = Schemas['TaskRow']
export type Purpose = Schemas['Purpose']
export type Outcome = Schemas['Outcome']
export type ReportView = Schemas['ReportView']
export type ReportSection = Schemas['ReportSection']
export type Money = Schemas['Money']
export type Problem = Schemas['ProblemDetails']
export type OpsView = Schemas['OpsView']
export type OpsReading = Schemas['OpsReading']
export type OpsFinding = Schemas['OpsFinding']

export type BoardHello = Schemas['BoardHello']
export type BoardSnapshot = Schemas['BoardSnapshot']
export type BoardCard = BoardSnapshot['cards'][number]
export type BoardSlot = BoardSnapshot['slots'][number]
export type BoardEntry = Schemas['BoardPatch']['entries'][number]
/** The document generator does not look into a list that may be null; its items are those of the snapshot. */
export type BoardPatch = Omit<Schemas['BoardPatch'], 'slots'> & { slots: BoardSlot[] | null }
