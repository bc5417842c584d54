import { get, isSignedOut, post, Refusal, under } from './api'
import { emptyBoard, reduce, type Board, type BoardEvent } from './board'
import { fill, h } from './dom'
import { openLink, type BoardLink } from './link'
import type { Calendar, Conversation, Entry, LocationSummary, Me, Message, MyOrganisation, Opportunity, Slot, Task } from './shapes'
import { age, clock, dayAndClock, dayName, localDay, minuteOfDay, plusDays, seconds } from './time'
import { drawFigures, type ReportView } from './figures'
import { languages, term, words, type UiLanguage, type Words } from './words'

type Tab = 'conversations' | 'day' | 'tasks' | 'events' | 'figures'
const tabs: Tab[] = ['conversations', 'day', 'figures', 'tasks', 'events']

const remembered = (key: string): string | null => { try { return localStorage.getItem(key) } catch { return null } }
const remember = (key: string, value: string): void => { try { localStorage.setItem(key, value) } catch { /* private windows forget, and that is fine */ } }

let language = pickLanguage()
let me: Me
let organisation: MyOrganisation
let place: LocationSummary
let board: Board = emptyBoard('')
let link: BoardLink
let tab: Tab = 'conversations'
let openOnly = false
let chosen: string | null = null
let day = ''
let rows: Opportunity[] = []
let conversation: Conversation | null = null
let calendar: Calendar | null = null
let tasks: Task[] = []
let report: ReportView | null = null
let trouble = ''

const t = (): Words => words[language]
const api = (rest: string): string => under(organisation.organisation, place.location, rest)

// The frame is made once; panels are filled again when what they show has changed, so nobody's typing is lost.
const app = document.getElementById('app')!
const top = h('header', { class: 'top' })
const nav = h('nav', { class: 'tabs' })
const listPanel = h('section', { class: 'panel list' })
const talkPanel = h('section', { class: 'talk' })
const talkHead = h('div', { class: 'talk-head' })
const talkBody = h('div', { class: 'talk-body' })
const composer = h('textarea', { class: 'composer' })
const sendButton = h('button', { class: 'primary', type: 'submit' })
const talkForm = h('form', { class: 'talk-form', onsubmit: event => { event.preventDefault(); void send() } }, composer, sendButton)
const dayPanel = h('section', { class: 'panel day' })
const figuresPanel = h('section', { class: 'panel figures' })
const tasksPanel = h('section', { class: 'panel tasks' })
const eventsPanel = h('section', { class: 'panel events' })
const toast = h('div', { class: 'toast', role: 'status' })
composer.rows = 2
composer.maxLength = 1600
composer.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); void send() }
})
talkPanel.append(talkHead, talkBody, talkForm)

void begin()

async function begin(): Promise<void> {
  try {
    me = await get<Me>('/api/v1/me')
  } catch (error) {
    if (!isSignedOut(error)) { fill(app, h('main', { class: 'door' }, h('p', {}, t().tooFar))); setTimeout(() => void begin(), 3_000); return }
    drawDoor()
    return
  }
  const wanted = remembered('location')
  const all = me.organisations.flatMap(o => o.locations.map(l => ({ o, l })))
  const found = all.find(x => x.l.location === wanted) ?? all[0]
  if (!found) { drawDoor(); return }
  fill(app, top, nav, h('main', { class: 'stage' }, listPanel, talkPanel, dayPanel, figuresPanel, h('aside', { class: 'rail' }, tasksPanel, eventsPanel)), toast)
  link = openLink({
    snapshot: snapshot => apply({ type: 'snapshot', snapshot, now: Date.now() }),
    patches: patches => apply({ type: 'patches', patches, now: Date.now() }),
    lost: () => apply({ type: 'lost' }),
    heard: () => apply({ type: 'heard', now: Date.now() }),
  })
  choose(found.o, found.l)
  setInterval(drawTop, 1_000)
  // Figures and due times move without any event.
  setInterval(() => { if (tab === 'figures') void loadReport(); drawTasks() }, 60_000)
}

function choose(o: MyOrganisation, l: LocationSummary): void {
  organisation = o
  place = l
  remember('location', l.location)
  ;[rows, conversation, calendar, tasks, report, chosen, day] = [[], null, null, [], null, null, localDay(l.timeZone, Date.now())]
  board = reduce(board, { type: 'chosen', location: l.location })
  link.watch(o.organisation, l.location)
  drawAll()
  void loadAll()
}

function apply(event: BoardEvent): void {
  const before = board
  board = reduce(board, event)
  if (board === before) return
  document.body.classList.toggle('is-stale', board.link !== 'live')
  if (board.isTorn && !before.isTorn) link.watch(organisation.organisation, place.location)
  if (board.cards !== before.cards) later('rows', loadRows)
  if (board.cards !== before.cards && chosen && board.cards.get(chosen) !== before.cards.get(chosen)) later('talk', loadConversation)
  if (board.entries !== before.entries) {
    drawEvents()
    if (board.entries[0]?.type.startsWith('task-')) later('tasks', loadTasks)
    if (chosen && board.entries.some(e => e.opportunity === chosen && !before.entries.includes(e))) later('talk', loadConversation)
  }
  if (board.slots !== before.slots || board.cards !== before.cards) { later('day', loadDay); later('tasks', loadTasks); if (tab === 'figures') later('report', loadReport, 2_000) }
  if (event.type === 'snapshot') void loadAll()
  drawTop()
}

// Words and names do not travel with the board: they are read, by those who may, when a card says that they have changed.
const waiting = new Map<string, ReturnType<typeof setTimeout>>()
function later(key: string, load: () => Promise<void>, ms = 120): void {
  if (waiting.has(key)) return
  waiting.set(key, setTimeout(() => { waiting.delete(key); void load() }, ms))
}

async function quietly(load: (at: string) => Promise<void>): Promise<void> {
  const at = place.location
  try {
    await load(at)
  } catch (error) {
    if (isSignedOut(error)) drawDoor()
    else if (at === place.location) say(error instanceof Refusal ? error.message : t().tooFar)
  }
}

async function loadAll(): Promise<void> {
  await Promise.all([loadRows(), loadTasks(), loadDay(), loadEvents(), chosen ? loadConversation() : undefined, tab === 'figures' ? loadReport() : undefined])
}
const loadRows = (): Promise<void> => quietly(async at => {
  const page = await get<{ items: Opportunity[] }>(api(`/conversations?open=${openOnly}&limit=100`))
  if (at !== place.location) return
  rows = page.items
  drawList()
})
const loadTasks = (): Promise<void> => quietly(async at => {
  const page = await get<{ items: Task[] }>(api('/tasks'))
  if (at !== place.location) return
  tasks = page.items
  drawTasks()
  drawNav()
})
const loadDay = (): Promise<void> => quietly(async at => {
  const asked = day
  const page = await get<Calendar>(api(`/calendar?from=${day}&to=${day}`))
  if (at !== place.location || asked !== day) return
  calendar = page
  drawDay()
})
const loadEvents = (): Promise<void> => quietly(async at => {
  const page = await get<{ items: Entry[] }>(api('/events?limit=100'))
  apply({ type: 'history', location: at, entries: page.items })
})
const loadReport = (): Promise<void> => quietly(async at => {
  const page = await get<ReportView>(api('/report'))
  if (at !== place.location) return
  report = page
  drawReport()
})
const loadConversation = (): Promise<void> => quietly(async at => {
  const asked = chosen
  if (!asked) return
  const found = await get<Conversation>(api(`/conversations/${asked}`))
  if (at !== place.location || asked !== chosen) return
  conversation = found
  drawTalk()
})

async function act(path: string, body?: unknown): Promise<boolean> {
  try {
    await post(api(path), body)
    later('talk', loadConversation, 50)
    later('rows', loadRows, 50)
    later('tasks', loadTasks, 50)
    return true
  } catch (error) {
    if (isSignedOut(error)) drawDoor()
    else say(error instanceof Refusal && error.problem ? `${error.problem.detail} ${error.problem.action}` : t().tooFar)
    return false
  }
}

async function send(): Promise<void> {
  const text = composer.value.trim()
  if (!text || !chosen || sendButton.disabled) return
  sendButton.disabled = true
  if (await act(`/conversations/${chosen}/messages`, { text })) composer.value = ''
  sendButton.disabled = false
  composer.focus()
}

function pickLanguage(): UiLanguage {
  const wanted = [remembered('language'), ...navigator.languages.map(l => l.slice(0, 2))]
  return languages.find(l => wanted.includes(l)) && (wanted.find(w => languages.includes(w as UiLanguage)) as UiLanguage) || 'fi'
}

function say(message: string): void {
  trouble = message
  fill(toast, trouble)
  toast.classList.add('is-up')
  setTimeout(() => { if (trouble === message) toast.classList.remove('is-up') }, 6_000)
}

function drawDoor(): void {
  document.title = 'SmartPulse'
  fill(app, h('main', { class: 'door' }, h('h1', {}, 'SmartPulse'), h('h2', {}, t().signInTitle), h('p', {}, t().signInText), drawLanguages(drawDoor)))
}

function drawAll(): void {
  document.documentElement.lang = language
  document.title = `${place.name} – SmartPulse`
  composer.placeholder = t().write
  composer.setAttribute('aria-label', t().write)
  sendButton.textContent = t().send
  drawTop(true); drawNav(); drawList(); drawTalk(); drawDay(); drawTasks(); drawEvents(); drawReport()
}

function drawLanguages(redraw: () => void): HTMLElement {
  return h('div', { class: 'languages', role: 'group', label: t().language }, ...languages.map(l =>
    h('button', { type: 'button', pressed: l === language, onclick: () => { language = l; remember('language', l); redraw() } }, l)))
}

let freshness: HTMLElement | null = null
function drawTop(whole = false): void {
  if (whole || !freshness) {
    freshness = h('span', { class: 'freshness', role: 'status' })
    const pick = h('select', {
      label: t().place,
      onchange: event => {
        const value = (event.target as HTMLSelectElement).value
        for (const o of me.organisations) for (const l of o.locations) if (l.location === value) choose(o, l)
      },
    })
    for (const o of me.organisations) {
      const group = document.createElement('optgroup')
      group.label = o.name
      for (const l of o.locations) group.append(new Option(l.name, l.location, false, l.location === place.location))
      pick.append(group)
    }
    fill(top,
      h('strong', { class: 'brand' }, 'SmartPulse'), pick, freshness, drawLanguages(drawAll),
      h('button', { type: 'button', class: 'quiet', onclick: () => void post('/sign-out').then(() => location.reload(), () => location.reload()) }, t().signOut))
  }
  const known = board.knownAt === null ? '' : ` · ${board.at ? `${t().asOf} ${seconds(language, place.timeZone, board.at)}, ` : ''}${age(Date.now() - board.knownAt, t())} ${t().ago}`
  const text = board.link === 'live' ? `● ${t().live}` : board.link === 'connecting' ? `○ ${t().connecting}` : `▲ ${t().stale}`
  freshness.className = `freshness is-${board.link}`
  freshness.textContent = text + (board.link === 'live' ? ` · ${age(Date.now() - (board.knownAt ?? 0), t())}` : known)
}

function drawNav(): void {
  fill(nav, ...tabs.map(name => h('button', {
    type: 'button', class: `tab tab-${name}`, current: name === tab,
    onclick: () => { tab = name; drawNav(); if (name === 'figures') void loadReport() },
  }, t()[name], name === 'tasks' && tasks.length > 0 && h('b', { class: 'count' }, String(tasks.length)))))
  document.body.dataset.tab = tab
  document.body.classList.toggle('has-talk', chosen !== null)
}

const serviceName = (service: string | null): string => {
  const found = place.services.find(s => s.service === service)?.name
  return found ? (language === 'fi' ? found.finnish : language === 'sv' ? found.swedish : found.english) : ''
}
const who = (o: Opportunity): string => o.customerName ?? o.phone ?? t().unknownCaller

function drawList(): void {
  const items = rows.map(o => {
    const card = board.cards.get(o.opportunity)
    const now = card && card.version > o.version ? card : o
    return h('button', { type: 'button', class: `card is-${now.outcome} ${now.urgency?.toLowerCase() === 'emergency' ? 'is-urgent' : ''}`, current: o.opportunity === chosen, onclick: () => openTalk(o.opportunity) },
      h('span', { class: 'card-who' }, who(o)), h('time', {}, when(now.lastActivityAt)),
      h('span', { class: 'card-what' }, [term(language, o.firstKind), serviceName(o.service) || o.jobWords].filter(Boolean).join(' · ')),
      h('span', { class: 'chips' },
        h('span', { class: `chip chip-${now.outcome}` }, term(language, now.outcome === 'open' ? now.stage : now.outcome)),
        now.appointmentAt && h('span', { class: 'chip' }, dayAndClock(language, place.timeZone, now.appointmentAt)),
        now.heldBy && h('span', { class: 'chip chip-human' }, now.heldBy === me.user ? t().heldByYou : now.heldBy),
        now.urgency?.toLowerCase() === 'emergency' && h('span', { class: 'chip chip-urgent' }, `! ${term(language, now.urgency)}`)))
  })
  fill(listPanel,
    h('div', { class: 'panel-head' }, h('h2', {}, t().conversations), h('label', { class: 'check' }, checkbox(openOnly, on => { openOnly = on; void loadRows() }), t().open)),
    items.length > 0 ? h('div', { class: 'cards' }, ...items) : h('p', { class: 'empty' }, t().noConversations))
}

function checkbox(on: boolean, change: (on: boolean) => void): HTMLInputElement {
  const box = h('input', { type: 'checkbox', onchange: () => change(box.checked) })
  box.checked = on
  return box
}

const when = (instant: string): string =>
  localDay(place.timeZone, instant) === localDay(place.timeZone, Date.now()) ? clock(language, place.timeZone, instant) : dayAndClock(language, place.timeZone, instant)

function openTalk(opportunity: string): void {
  if (chosen !== opportunity) { chosen = opportunity; conversation = null; composer.value = '' }
  if (tab !== 'conversations') tab = 'conversations'
  drawNav(); drawList(); drawTalk()
  void loadConversation()
}

const ticks: Record<string, string> = { owed: '◌', accepted: '✓', sent: '✓', delivered: '✓✓', read: '✓✓', failed: '⚠', undelivered: '⚠', dropped: '⊘' }

function bubble(message: Message): HTMLElement {
  const author = message.author === 'staff' ? message.staff ?? t().staff : t()[message.author]
  return h('li', { class: `bubble by-${message.author} is-${message.status}` },
    h('span', { class: 'bubble-who' }, `${author} · ${term(language, message.channel)}`),
    h('p', {}, message.text),
    h('span', { class: 'bubble-foot' }, h('time', {}, when(message.at)),
      message.status !== 'received' && h('span', { class: 'tick', title: term(language, message.status) },
        `${ticks[message.status] ?? ''} ${term(language, message.status)}${message.errorCode ? ` (${message.errorCode})` : ''}`)))
}

function drawTalk(): void {
  const c = conversation
  talkForm.hidden = !c || organisation.role === 'viewer'
  if (!c) {
    fill(talkHead)
    fill(talkBody, h('p', { class: 'empty' }, chosen ? '…' : t().pick))
    return
  }
  const o = c.opportunity
  const mine = o.heldBy === me.user
  const facts: [string, string | null][] = [
    [t().phone, o.phone], [t().job, serviceName(o.service) || o.jobWords], [t().urgency, o.urgency && term(language, o.urgency)], [t().address, o.address],
    [t().appointment, o.appointmentAt && dayAndClock(language, place.timeZone, o.appointmentAt)], [t().purpose, term(language, o.purpose)],
  ]
  fill(talkHead,
    h('div', { class: 'talk-title' },
      h('button', { type: 'button', class: 'quiet only-phone', onclick: () => { chosen = null; conversation = null; drawNav(); drawTalk(); drawList() } }, `‹ ${t().back}`),
      h('h2', {}, who(o)),
      h('span', { class: `chip chip-${o.outcome}` }, term(language, o.outcome === 'open' ? o.stage : o.outcome)),
      o.heldBy && h('span', { class: 'chip chip-human' }, mine ? t().heldByYou : `${t().heldBy} ${o.heldBy}`),
      h('span', { class: 'grow' }),
      organisation.role !== 'viewer' && (mine
        ? h('button', { type: 'button', onclick: () => void act(`/conversations/${o.opportunity}/hand-back`) }, t().handBack)
        : h('button', { type: 'button', disabled: o.heldBy !== null, onclick: () => void act(`/conversations/${o.opportunity}/take-over`) }, t().takeOver))),
    h('dl', { class: 'facts' }, ...facts.filter(([, value]) => value).map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)))))
  const atEnd = talkBody.scrollHeight - talkBody.scrollTop - talkBody.clientHeight < 60
  fill(talkBody,
    h('ol', { class: 'bubbles' }, ...c.messages.map(bubble)),
    h('details', { class: 'what' }, h('summary', {}, `${t().what} (${c.events.length})`), h('ol', { class: 'entries' }, ...c.events.map(entryLine))))
  if (atEnd || talkBody.dataset.of !== o.opportunity) talkBody.scrollTop = talkBody.scrollHeight
  talkBody.dataset.of = o.opportunity
}

function drawDay(): void {
  const head = h('div', { class: 'panel-head' },
    h('h2', {}, dayName(language, day)), h('span', { class: 'grow' }),
    h('button', { type: 'button', label: t().earlier, title: t().earlier, onclick: () => turn(-1) }, '‹'),
    h('button', { type: 'button', onclick: () => { day = localDay(place.timeZone, Date.now()); void loadDay() } }, t().today),
    h('button', { type: 'button', label: t().later, title: t().later, onclick: () => turn(1) }, '›'))
  if (!calendar || calendar.from !== day) { fill(dayPanel, head); return }
  const { resources, slots, timeZone } = calendar
  const bounds = slots.map(s => [minuteWithin(s.occupiesFrom, timeZone), minuteWithin(s.occupiesTo, timeZone, true)] as const)
  const first = Math.min(7 * 60, ...bounds.map(([from]) => Math.floor(from / 60) * 60))
  const last = Math.max(18 * 60, ...bounds.map(([, to]) => Math.ceil(to / 60) * 60))
  const rowOf = (minute: number): number => Math.round((minute - first) / 15) + 2
  const grid = h('div', { class: 'grid' })
  grid.style.setProperty('--people', String(resources.length))
  grid.style.setProperty('--rows', String((last - first) / 15))
  resources.forEach((r, i) => {
    const title = h('div', { class: 'person' }, r.name)
    title.style.gridColumn = String(i + 2)
    const lane = h('div', { class: 'lane' })
    lane.style.gridColumn = String(i + 2)
    grid.append(title, lane)
  })
  for (let minute = first; minute < last; minute += 60) {
    const label = h('div', { class: 'hour' }, `${String(minute / 60).padStart(2, '0')}`)
    label.style.gridRow = `${rowOf(minute)} / span 4`
    const line = h('div', { class: 'hour-line' })
    line.style.gridRow = String(rowOf(minute))
    grid.append(line, label)
  }
  for (const slot of slots) {
    for (const resource of slot.resources) {
      const column = resources.findIndex(r => r.resource === resource)
      if (column < 0) continue
      const box = slotBox(slot, timeZone)
      box.style.gridColumn = String(column + 2)
      box.style.gridRow = `${rowOf(minuteWithin(slot.occupiesFrom, timeZone))} / ${Math.max(rowOf(minuteWithin(slot.occupiesTo, timeZone, true)), rowOf(minuteWithin(slot.occupiesFrom, timeZone)) + 2)}`
      grid.append(box)
    }
  }
  fill(dayPanel, head, h('div', { class: 'grid-scroll' }, grid))

  // A job over midnight is drawn to the edge of the day that is shown.
  function minuteWithin(instant: string, zone: string, isEnd = false): number {
    const on = localDay(zone, instant)
    return on < day ? 0 : on > day ? 24 * 60 : minuteOfDay(zone, instant) || (isEnd ? 24 * 60 : 0)
  }
}

function slotBox(slot: Slot, zone: string): HTMLElement {
  const row = rows.find(o => o.opportunity === slot.opportunity)
  const isHeld = slot.state === 'held'
  return h('button', { type: 'button', class: `slot is-${slot.state}`, onclick: () => openTalk(slot.opportunity) },
    h('b', {}, `${clock(language, zone, slot.start)}–${clock(language, zone, slot.end)}`),
    h('span', {}, serviceName(slot.service) || slot.service),
    row?.customerName && h('span', {}, row.customerName),
    h('span', { class: 'slot-state' }, isHeld ? `◌ ${t().held}${slot.lapsesAt ? ` ${clock(language, zone, slot.lapsesAt)} ${t().until}` : ''}` : `✓ ${term(language, slot.state === 'confirmed' ? 'booked' : slot.state)}`))
}

function turn(days: number): void {
  day = plusDays(day, days)
  drawDay()
  void loadDay()
}

function drawTasks(): void {
  fill(tasksPanel,
    h('div', { class: 'panel-head' }, h('h2', {}, t().tasks), tasks.length > 0 && h('b', { class: 'count' }, String(tasks.length))),
    tasks.length === 0 ? h('p', { class: 'empty' }, t().noneYet) : h('ul', { class: 'task-list' }, ...tasks.map(task => {
      const isLate = Date.parse(task.dueAt) < Date.now()
      return h('li', { class: `task is-${task.kind} ${isLate ? 'is-late' : ''}` },
        h('button', { type: 'button', class: 'task-open', onclick: () => openTalk(task.opportunity) },
          h('b', {}, term(language, task.kind === 'emergency' ? 'task-emergency' : task.kind)), h('span', {}, term(language, task.reason)),
          h('time', {}, `${isLate ? '! ' : ''}${t().due} ${when(task.dueAt)}`)),
        organisation.role !== 'viewer' && h('button', { type: 'button', onclick: () => void act(`/tasks/${task.task}/done`) }, t().done))
    })))
}

function entryLine(entry: Entry): HTMLElement {
  return h('li', { class: 'entry' }, h('time', {}, seconds(language, place.timeZone, entry.at)),
    h('span', {}, term(language, entry.type)), h('span', { class: 'entry-actor' }, entry.actor.startsWith('staff:') ? entry.actor.slice(6) : term(language, entry.actor)))
}

function drawEvents(): void {
  fill(eventsPanel, h('div', { class: 'panel-head' }, h('h2', {}, t().events)),
    board.entries.length === 0 ? h('p', { class: 'empty' }, t().noneYet) : h('ol', { class: 'entries' }, ...board.entries.slice(0, 100).map(entry => {
      const line = entryLine(entry)
      if (entry.opportunity) { line.classList.add('is-link'); line.addEventListener('click', () => openTalk(entry.opportunity!)) }
      return line
    })))
}

function drawReport(): void {
  if (report) drawFigures(figuresPanel, report, language)
  else fill(figuresPanel, h('div', { class: 'panel-head' }, h('h2', {}, t().figures)), h('p', { class: 'empty' }, '…'))
}
