// All words of the page, in three languages. A missing one does not compile.

export const languages = ['fi', 'sv', 'en'] as const
export type UiLanguage = (typeof languages)[number]

const en = {
  conversations: 'Conversations', day: 'Day', tasks: 'Tasks', events: 'Events', figures: 'Figures',
  live: 'Live', connecting: 'Connecting…', stale: 'Not live', asOf: 'as of', noneYet: 'Nothing here yet.',
  noConversations: 'No conversations yet. Call or text one of the numbers, and it appears here.',
  pick: 'Choose a conversation.', open: 'Open only', takeOver: 'Take over', handBack: 'Hand back', send: 'Send', write: 'Write to the customer…',
  heldByYou: 'You have it', heldBy: 'Held by', assistant: 'Assistant', customer: 'Customer', staff: 'Staff', unknownCaller: 'Unknown number', done: 'Done', due: 'due',
  held: 'held', booked: 'booked', until: 'until', today: 'Today', earlier: 'Earlier', later: 'Later', back: 'Back', with: 'with', signOut: 'Sign out',
  signInTitle: 'Sign in', signInText: 'Open the sign-in link that the gateway printed when it started. Each link works once; a restart prints a new one.',
  appointment: 'Appointment', address: 'Address', job: 'Job', phone: 'Phone', urgency: 'Urgency', purpose: 'About', what: 'What happened', language: 'Language',
  last30: 'The last 30 days', stillOpen: 'still open', of: 'of', never: 'never', allCalls: 'All calls', ofMissedCalls: 'Of missed calls', recovered: 'Recovered', value: 'Value of what stands',
  leak: 'Leak', responseTime: 'Response time', half: 'half within', nine: '9 in 10 within', place: 'Location', noFigures: 'No opportunities in these days.', tooFar: 'The server could not be reached. Trying again.',
  seconds: 's', minutes: 'min', hours: 'h', days: 'd', ago: 'ago',
}
export type Words = typeof en

const fi: Words = {
  conversations: 'Keskustelut', day: 'Päivä', tasks: 'Tehtävät', events: 'Tapahtumat', figures: 'Luvut',
  live: 'Reaaliajassa', connecting: 'Yhdistetään…', stale: 'Ei ajan tasalla', asOf: 'tilanne', noneYet: 'Täällä ei ole vielä mitään.',
  noConversations: 'Ei vielä keskusteluja. Soita tai tekstaa johonkin numeroista, niin se näkyy täällä.',
  pick: 'Valitse keskustelu.', open: 'Vain avoimet', takeOver: 'Ota itselle', handBack: 'Palauta avustajalle', send: 'Lähetä', write: 'Kirjoita asiakkaalle…',
  heldByYou: 'Sinulla', heldBy: 'Hoitaa', assistant: 'Avustaja', customer: 'Asiakas', staff: 'Henkilökunta', unknownCaller: 'Tuntematon numero', done: 'Tehty', due: 'viimeistään',
  held: 'varauksessa', booked: 'varattu', until: 'asti', today: 'Tänään', earlier: 'Aiempi', later: 'Seuraava', back: 'Takaisin', with: 'tekijä', signOut: 'Kirjaudu ulos',
  signInTitle: 'Kirjaudu', signInText: 'Avaa kirjautumislinkki, jonka palvelin tulosti käynnistyessään. Linkki toimii kerran; uudelleenkäynnistys tulostaa uuden.',
  appointment: 'Aika', address: 'Osoite', job: 'Työ', phone: 'Puhelin', urgency: 'Kiire', purpose: 'Aihe', what: 'Mitä tapahtui', language: 'Kieli',
  last30: 'Viimeiset 30 päivää', stillOpen: 'vielä auki', of: '/', never: 'ei koskaan', allCalls: 'Kaikki puhelut', ofMissedCalls: 'Vastaamatta jääneistä', recovered: 'Takaisin saadut', value: 'Voimassa olevien arvo',
  leak: 'Vuoto', responseTime: 'Vastausaika', half: 'puolet alle', nine: '9/10 alle', place: 'Toimipaikka', noFigures: 'Näinä päivinä ei ole mahdollisuuksia.', tooFar: 'Palvelimeen ei saada yhteyttä. Yritetään uudelleen.',
  seconds: 's', minutes: 'min', hours: 't', days: 'pv', ago: 'sitten',
}

const sv: Words = {
  conversations: 'Samtal', day: 'Dagen', tasks: 'Uppgifter', events: 'Händelser', figures: 'Siffror',
  live: 'Live', connecting: 'Ansluter…', stale: 'Inte aktuellt', asOf: 'läget', noneYet: 'Här finns inget än.',
  noConversations: 'Inga samtal än. Ring eller sms:a något av numren så syns det här.',
  pick: 'Välj ett samtal.', open: 'Bara öppna', takeOver: 'Ta över', handBack: 'Lämna tillbaka', send: 'Skicka', write: 'Skriv till kunden…',
  heldByYou: 'Du har det', heldBy: 'Sköts av', assistant: 'Assistenten', customer: 'Kunden', staff: 'Personal', unknownCaller: 'Okänt nummer', done: 'Klart', due: 'senast',
  held: 'preliminär', booked: 'bokad', until: 'till', today: 'I dag', earlier: 'Tidigare', later: 'Senare', back: 'Tillbaka', with: 'med', signOut: 'Logga ut',
  signInTitle: 'Logga in', signInText: 'Öppna inloggningslänken som servern skrev ut när den startade. En länk fungerar en gång; en omstart skriver ut en ny.',
  appointment: 'Tid', address: 'Adress', job: 'Jobb', phone: 'Telefon', urgency: 'Brådska', purpose: 'Gäller', what: 'Vad som hänt', language: 'Språk',
  last30: 'Senaste 30 dagarna', stillOpen: 'ännu öppna', of: 'av', never: 'aldrig', allCalls: 'Alla samtal', ofMissedCalls: 'Av missade samtal', recovered: 'Återvunna', value: 'Värdet av det som står kvar',
  leak: 'Läckage', responseTime: 'Svarstid', half: 'hälften inom', nine: '9 av 10 inom', place: 'Verksamhetsställe', noFigures: 'Inga möjligheter dessa dagar.', tooFar: 'Servern nås inte. Försöker igen.',
  seconds: 's', minutes: 'min', hours: 'h', days: 'd', ago: 'sedan',
}

export const words: Record<UiLanguage, Words> = { fi, sv, en }

type Triple = readonly [fi: string, sv: string, en: string]

// Stable words of the API. One that is not here is shown as it came: a newer gateway may know more.
const terms: Record<string, Triple> = {
  // kinds of first contact
  missedCall: ['vastaamaton puhelu', 'missat samtal', 'missed call'], answeredCall: ['vastattu puhelu', 'besvarat samtal', 'answered call'],
  voicemail: ['vastaajaviesti', 'röstmeddelande', 'voicemail'], sms: ['tekstiviesti', 'sms', 'SMS'], whatsApp: ['WhatsApp', 'WhatsApp', 'WhatsApp'],
  webForm: ['verkkolomake', 'webbformulär', 'web form'], voice: ['puhelu', 'samtal', 'call'],
  // stages
  WaitingToText: ['tekstataan pian', 'sms går snart', 'about to text'], WithStaff: ['henkilökunnalla', 'hos personalen', 'with staff'],
  AskingJob: ['kysytään työtä', 'frågar om jobbet', 'asking the job'], AskingUrgency: ['kysytään kiirettä', 'frågar om brådska', 'asking urgency'],
  AskingAddress: ['kysytään osoitetta', 'frågar om adress', 'asking the address'], AskingWho: ['kysytään kenelle', 'frågar till vem', 'asking with whom'],
  FindingTimes: ['etsitään aikoja', 'söker tider', 'finding times'], Offering: ['ajat tarjottu', 'tider erbjudna', 'times offered'],
  Holding: ['pidetään aikaa', 'håller en tid', 'holding a time'], AskingName: ['kysytään nimeä', 'frågar om namn', 'asking the name'],
  AwaitingYes: ['odotetaan kyllä', 'väntar på ja', 'awaiting a yes'], Confirming: ['vahvistetaan', 'bekräftar', 'confirming'],
  Booked: ['varattu', 'bokad', 'booked'], AskingChange: ['kysytään muutosta', 'frågar om ändring', 'asking what to change'],
  AskingPermission: ['kysytään lupaa', 'frågar om lov', 'asking permission'], WithHuman: ['ihmisellä', 'hos en människa', 'with a human'], Ended: ['päättynyt', 'avslutad', 'ended'],
  // outcomes
  open: ['auki', 'öppen', 'open'], booked: ['varattu', 'bokad', 'booked'], cancelled: ['peruttu', 'avbokad', 'cancelled'], disqualified: ['ei sovi meille', 'inte för oss', 'not for us'],
  lostOurs: ['menetetty (meistä)', 'förlorad (av oss)', 'lost (ours)'], lostTheirs: ['menetetty (asiakkaasta)', 'förlorad (kunden)', 'lost (theirs)'], silent: ['hiljeni', 'tystnade', 'went silent'],
  optedOut: ['kielsi viestit', 'avböjde sms', 'opted out'], handedOver: ['ihmisellä', 'överlämnad', 'handed over'], notAnOpportunity: ['ei työ', 'inget jobb', 'not a job'],
  answeredUnknown: ['vastattu, ei tiedossa', 'besvarat, okänt', 'answered, not known'],
  // purposes
  unknown: ['ei tiedossa', 'okänt', 'unknown'], newWork: ['uusi työ', 'nytt jobb', 'new work'], bookingChange: ['ajan muutos', 'ändrad tid', 'booking change'], existingJob: ['työ kesken', 'pågående jobb', 'existing job'],
  invoice: ['lasku', 'faktura', 'invoice'], complaint: ['reklamaatio', 'reklamation', 'complaint'], supplier: ['toimittaja', 'leverantör', 'supplier'], applicant: ['työnhakija', 'arbetssökande', 'applicant'],
  private: ['yksityinen', 'privat', 'private'], wrongNumber: ['väärä numero', 'fel nummer', 'wrong number'], spam: ['roskaviesti', 'skräp', 'spam'],
  // urgency
  emergency: ['hätä', 'akut', 'emergency'], Emergency: ['hätä', 'akut', 'emergency'], soon: ['lähipäivinä', 'inom några dagar', 'within days'], Soon: ['lähipäivinä', 'inom några dagar', 'within days'],
  today: ['tänään tai huomenna', 'i dag eller i morgon', 'today or tomorrow'], Today: ['tänään tai huomenna', 'i dag eller i morgon', 'today or tomorrow'], normal: ['ei kiire', 'ingen brådska', 'no hurry'], Normal: ['ei kiire', 'ingen brådska', 'no hurry'],
  // tasks
  callBack: ['Soita takaisin', 'Ring upp', 'Call back'], 'task-emergency': ['HÄTÄ', 'AKUT', 'EMERGENCY'], takeOver: ['Ota keskustelu', 'Ta över', 'Take over'], notice: ['Tiedoksi', 'För kännedom', 'Notice'],
  'said-urgent': ['sanoi kiireeksi', 'sa att det är akut', 'said it is urgent'], 'change-without-booking': ['muutos ilman varausta', 'ändring utan bokning', 'change without a booking'], 'not-a-job': ['ei uusi työ', 'inget nytt jobb', 'not a new job'],
  'wrote-after-opt-out': ['kirjoitti kiellon jälkeen', 'skrev efter avböjan', 'wrote after opting out'], 'called-again': ['soitti uudelleen', 'ringde igen', 'called again'], 'opted-out': ['ei halua viestejä', 'vill inte ha sms', 'opted out'],
  'not-textable': ['ei voi tekstata', 'kan inte få sms', 'cannot be texted'], 'nothing-free': ['ei vapaita aikoja', 'inga lediga tider', 'nothing free'], 'nothing-free-to-move-to': ['ei aikaa siirtoon', 'ingen tid att flytta till', 'nothing free to move to'],
  'booked-not-told': ['varattu, asiakas ei tiedä', 'bokad, kunden vet inte', 'booked, customer not told'], 'text-undelivered': ['viesti ei mennyt perille', 'sms nådde inte fram', 'text not delivered'],
  'customer-wrote': ['asiakas kirjoitti', 'kunden skrev', 'the customer wrote'], 'wrote-after-booking': ['kirjoitti varauksen jälkeen', 'skrev efter bokningen', 'wrote after booking'], 'opted-out-booking-stands': ['kielsi viestit, varaus pysyy', 'avböjde sms, bokningen står kvar', 'opted out, the booking stands'],
  flood: ['vettä vuotaa', 'vatten forsar', 'flooding'], gas: ['kaasun haju', 'gaslukt', 'gas smell'], fire: ['tulipalo', 'brand', 'fire'], burst: ['putki rikki', 'rör har brustit', 'burst pipe'],
  // who caused it
  assistant: ['avustaja', 'assistenten', 'assistant'], customer: ['asiakas', 'kunden', 'customer'], carrier: ['operaattori', 'operatören', 'carrier'], system: ['järjestelmä', 'systemet', 'system'],
  // message status
  received: ['saapui', 'kom in', 'received'], owed: ['lähdössä', 'på väg ut', 'about to leave'], accepted: ['operaattorilla', 'hos operatören', 'with the carrier'], sent: ['lähetetty', 'skickat', 'sent'],
  delivered: ['perillä', 'framme', 'delivered'], read: ['luettu', 'läst', 'read'], failed: ['epäonnistui', 'misslyckades', 'failed'], undelivered: ['ei perillä', 'inte framme', 'not delivered'], dropped: ['jätettiin lähettämättä', 'skickades inte', 'not sent'],
  // events
  'conversation-opened': ['Uusi yhteyshenkilö', 'Ny kontakt', 'New contact'], 'signal-noted': ['Merkille pantu', 'Noterat', 'Noted'], 'call-progressed': ['Puhelu eteni', 'Samtalet gick vidare', 'Call moved on'],
  'opportunity-opened': ['Uusi mahdollisuus', 'Ny möjlighet', 'New opportunity'], 'capture-recorded': ['Yhteydenotto', 'Kontakt', 'Capture event'], 'customer-said': ['Asiakas kirjoitti', 'Kunden skrev', 'Customer said'],
  'intake-filled': ['Tietoja saatiin', 'Uppgifter kom', 'Intake filled'], 'locale-chosen': ['Kieli valittu', 'Språk valt', 'Language chosen'], 'purpose-found': ['Aihe selvisi', 'Ärendet klart', 'Purpose found'],
  'verdict-reached': ['Arvio tehty', 'Bedömt', 'Verdict reached'], 'stage-moved': ['Vaihe vaihtui', 'Nytt steg', 'Stage moved'], 'not-understood': ['Ei ymmärretty', 'Förstods inte', 'Not understood'],
  'times-offered': ['Ajat tarjottu', 'Tider erbjudna', 'Times offered'], 'time-chosen': ['Aika valittu', 'Tid vald', 'Time chosen'], 'time-held': ['Aika pidossa', 'Tid hålls', 'Time held'], 'time-lost': ['Aika meni', 'Tiden gick', 'Time lost'],
  'appointment-booked': ['Aika varattu', 'Tid bokad', 'Appointment booked'], 'appointment-cancelled': ['Aika peruttu', 'Tid avbokad', 'Appointment cancelled'],
  'effect-owed': ['Tehtävää', 'Att göra', 'Owed'], 'effect-attempted': ['Yritetty', 'Försök', 'Attempted'], 'effect-settled': ['Hoidettu', 'Gjort', 'Settled'], 'effect-deferred': ['Siirretty', 'Uppskjutet', 'Deferred'], 'effect-dropped': ['Jätetty pois', 'Släppt', 'Dropped'],
  'message-fared': ['Viestin tila', 'Meddelandets läge', 'Message status'], 'customer-engaged': ['Asiakkaalle vastattu', 'Kunden fick svar', 'Customer engaged'], 'staff-reached': ['Tavoitti henkilökunnan', 'Nådde personalen', 'Reached staff'],
  'control-changed': ['Vastuu vaihtui', 'Ansvaret bytte', 'Control changed'], 'customer-opted-out': ['Asiakas kielsi viestit', 'Kunden avböjde sms', 'Opted out'], 'customer-opted-in': ['Asiakas salli viestit', 'Kunden tillät sms', 'Opted in'],
  'task-raised': ['Uusi tehtävä', 'Ny uppgift', 'Task raised'], 'task-done': ['Tehtävä tehty', 'Uppgift klar', 'Task done'], 'opportunity-ended': ['Päättyi', 'Avslutad', 'Ended'],
}

export function term(language: UiLanguage, word: string): string {
  return terms[word]?.[languages.indexOf(language)] ?? word
}
