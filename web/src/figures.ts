import { fill, h } from './dom'
import type { LocalizedText } from './shapes'
import { dayName } from './time'
import { words, type UiLanguage } from './words'

interface Tally { value: number }
interface Rate { numerator: number; denominator: number; open: number; value: number | null }
interface Sum { sum: { minorUnits: number; currency: string }; of: number }
type Percentile = { kind: 'within'; seconds: number } | { kind: 'infinite' } | null
interface Section {
  counted: Tally
  opportunities: Tally
  stillOpen: Tally
  rates: { figure: string; rate: Rate }[]
  responseTimes: { clock: string; openHoursOnly: boolean; count: Tally; neverAnswered: number; p50: Percentile; p90: Percentile }[]
  recoveredFromNew: { booked: Tally; standing: Tally; value: Sum[] }
  value: Sum[]
  leak: { byReason: { reason: string; count: Tally }[]; totals: Sum[] }
}
export interface ReportView {
  from: string
  to: string
  report: { allCalls: Section; ofMissedCalls: Section; missedCalls?: Section }
  definitions: { figure: string; title: LocalizedText; sentence: LocalizedText }[]
}

/** Two sections that are never added up: where every call is seen, and where only the missed ones are. */
export function drawFigures(panel: HTMLElement, view: ReportView, language: UiLanguage): void {
  const t = words[language]
  const say = (text: LocalizedText): string => (language === 'fi' ? text.finnish : language === 'sv' ? text.swedish : text.english)
  const named = (figure: string): { title: string; sentence: string } => {
    const found = view.definitions.find(d => d.figure === figure)
    return found ? { title: say(found.title), sentence: say(found.sentence) } : { title: figure, sentence: '' }
  }
  const money = (sums: Sum[]): string => sums.map(s =>
    new Intl.NumberFormat({ fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' }[language], { style: 'currency', currency: s.sum.currency, maximumFractionDigits: 0 }).format(s.sum.minorUnits / 100)).join(' + ') || '–'
  const time = (p: Percentile): string => (p === null ? '–' : p.kind === 'infinite' ? t.never : p.seconds < 1 ? `1 ${t.seconds}` : p.seconds < 90 ? `${Math.round(p.seconds)} ${t.seconds}` : p.seconds < 5400 ? `${Math.round(p.seconds / 60)} ${t.minutes}` : `${Math.round(p.seconds / 3600)} ${t.hours}`)
  const tile = (title: string, value: string, note: string, hint = ''): HTMLElement =>
    h('div', { class: 'tile', title: hint }, h('span', { class: 'tile-title' }, title), h('strong', {}, value), h('span', { class: 'tile-note' }, note))
  const section = (title: string, s: Section): HTMLElement | false => s.counted.value > 0 && h('section', { class: 'figures-section' },
    h('h3', {}, title),
    h('div', { class: 'tiles' },
      tile(named('opportunities').title, String(s.opportunities.value), `${s.stillOpen.value} ${t.stillOpen}`, named('opportunities').sentence),
      ...s.rates.filter(r => r.rate.denominator > 0).map(r => tile(
        named(r.figure).title, r.rate.value === null ? '–' : `${Math.round(r.rate.value * 100)} %`,
        `${r.rate.numerator} ${t.of} ${r.rate.denominator} · ${r.rate.open} ${t.stillOpen}`, named(r.figure).sentence)),
      ...s.responseTimes.filter(r => !r.openHoursOnly && r.count.value > 0).slice(0, 1).map(r => tile(
        t.responseTime, `${t.half} ${time(r.p50)}`, `${t.nine} ${time(r.p90)} · ${r.neverAnswered} ${t.never}`, named('responseTime').sentence)),
      tile(named('recovered').title, String(s.recoveredFromNew.booked.value), money(s.recoveredFromNew.value), named('recovered').sentence),
      tile(named('value').title, money(s.value), '', named('value').sentence),
      tile(named('leak').title, String(s.leak.byReason.reduce((sum, r) => sum + r.count.value, 0)), money(s.leak.totals), named('leak').sentence)))
  const sections = [section(t.allCalls, view.report.allCalls), section(t.ofMissedCalls, view.report.ofMissedCalls)].filter(Boolean) as HTMLElement[]
  fill(panel, h('div', { class: 'panel-head' }, h('h2', {}, t.figures), h('span', { class: 'muted' }, `${dayName(language, view.from)} – ${dayName(language, view.to)}`)),
    ...(sections.length > 0 ? sections : [h('p', { class: 'empty' }, t.noFigures)]))
}
