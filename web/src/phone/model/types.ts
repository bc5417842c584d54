// Short names for what the API's document says of the stand-in's phones and of the steps of a conversation.
import type { components } from '../../api/schema'

type Schemas = components['schemas']

export type Exchange = Schemas['ExchangeView']
export type ExchangeLine = Schemas['ExchangeLine']
export type StaffPhone = Schemas['StaffPhone']
export type Locale = Schemas['Locale']
export type ClockView = Schemas['ClockView']
export type Tick = Schemas['Tick']
export type TextChannel = 'sms' | 'whatsApp'
export type HandsetView = Schemas['HandsetView']
export type HandsetMessage = Schemas['HandsetMessage']
export type HandsetCall = Schemas['HandsetCall']
export type Caption = Schemas['Caption']
export type Step = Schemas['ConversationStep']
export type StepTime = Schemas['StepTime']
export type UnderstoodPart = Schemas['UnderstoodPart']
export type RuleTrace = Schemas['RuleTrace']
