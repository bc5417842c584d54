namespace SmartPulse.Conversations;

/// <summary>Everything the product says to people. Each exists in Finnish, Swedish and English, in the catalogue.</summary>
public enum Phrase
{
    /// <summary>Text-back after a missed call in hours, with the disclosure.</summary>
    TextBack,

    /// <summary>Text-back after a missed call outside hours, with the disclosure.</summary>
    TextBackClosed,

    /// <summary>Who writes, for somebody who wrote first or sent a form: disclosure and no question. A question follows in the same message.</summary>
    Introduction,

    /// <summary>The opt-out hint that closes the first message of a conversation the customer began by writing.</summary>
    OptOutHint,

    /// <summary>What needs doing.</summary>
    AskJob,

    /// <summary>How urgent.</summary>
    AskUrgency,

    /// <summary>The whole address.</summary>
    AskAddress,

    /// <summary>Only the postal code is missing.</summary>
    AskPostalCode,

    /// <summary>Only the street is missing.</summary>
    AskStreet,

    /// <summary>With whom, at ours; names the people.</summary>
    AskWho,

    /// <summary>In which name.</summary>
    AskName,

    /// <summary>The free times, numbered.</summary>
    OfferTimes,

    /// <summary>The wish could not be met; the nearest free times, numbered.</summary>
    OfferOtherTimes,

    /// <summary>The chosen time has just gone; others, numbered.</summary>
    SlotGone,

    /// <summary>The hold ran out while we waited; others, numbered.</summary>
    HoldLapsed,

    /// <summary>Read-back before booking, at the customer's.</summary>
    ReadBackAtCustomers,

    /// <summary>Read-back before booking, at ours.</summary>
    ReadBackAtOurs,

    /// <summary>Booked, at the customer's.</summary>
    BookedAtCustomers,

    /// <summary>Booked, at ours; says nothing of the treatment.</summary>
    BookedAtOurs,

    /// <summary>The postal code is not served; asks whether we may write if that changes.</summary>
    OutOfArea,

    /// <summary>Thanks for the permission, or for the no.</summary>
    OutOfAreaDone,

    /// <summary>Nothing is free: a human calls, with a time in it.</summary>
    NothingFree,

    /// <summary>An emergency, plumbing: water where it does harm. The valve comes first, for nobody's life is in question.</summary>
    EmergencyPlumbing,

    /// <summary>An emergency, dental: not said what.</summary>
    EmergencyDental,

    /// <summary>To staff on call: an emergency, whom to ring.</summary>
    StaffEmergency,

    /// <summary>Not understood, first time: say it another way; repeats the question shorter.</summary>
    NotUnderstood,

    /// <summary>Not understood, second time: two ways on, and a human.</summary>
    NotUnderstoodAgain,

    /// <summary>A human goes on, in hours.</summary>
    HandOver,

    /// <summary>Nobody is there: a human calls, with a time in it.</summary>
    HandOverClosed,

    /// <summary>Not a new job (invoice, a job under way, a supplier): passed on, with a time in it.</summary>
    PassedOn,

    /// <summary>No more messages.</summary>
    OptedOut,

    /// <summary>No more messages; the booking stands.</summary>
    OptedOutBookingStands,

    /// <summary>Messages again.</summary>
    OptedIn,

    /// <summary>Yes, a machine; and how to reach a human.</summary>
    RobotYes,

    /// <summary>Sorry to bother.</summary>
    WrongNumber,

    /// <summary>The visit is called off.</summary>
    BookingCancelled,

    /// <summary>There is no visit to change.</summary>
    NoBooking,

    /// <summary>1 move, 2 call off.</summary>
    ChangeMenu,

    /// <summary>The price of the job, from the price list.</summary>
    PriceIs,

    /// <summary>Nothing was booked; they may write when it suits.</summary>
    NotBooked,

    /// <summary>Spoken to a caller who reached a line behind the phone: we could not answer, a text follows.</summary>
    SpokenMissed,

    /// <summary>Spoken to a caller whose number cannot be texted: somebody calls back or they may call again.</summary>
    SpokenMissedNoText,

    /// <summary>Spoken first when staff did not answer: business, disclosure, and what it is about.</summary>
    SpokenGreeting,

    /// <summary>Spoken first outside hours.</summary>
    SpokenGreetingClosed,

    /// <summary>Spoken first when the assistant answers before staff, in hours.</summary>
    SpokenGreetingFirst,

    /// <summary>Spoken first to somebody whose matter is under way: business, disclosure, that we go on where we were. A question follows.</summary>
    SpokenGreetingAgain,

    /// <summary>That the call is recorded; stands right after the business's name, before the disclosure.</summary>
    SpokenRecordingNotice,

    /// <summary>That it is not recorded after all.</summary>
    SpokenNotRecorded,

    /// <summary>While we look something up.</summary>
    SpokenFiller,

    /// <summary>We heard nothing; the question follows, shorter.</summary>
    SpokenSilence,

    /// <summary>Which key gives which language; only after the caller had a chance to talk.</summary>
    SpokenLanguageKeys,

    /// <summary>We go on by text: "I'll text you the times". Ends the call.</summary>
    SpokenTextFollows,

    /// <summary>Somebody calls back, with a time in it. Ends the call.</summary>
    SpokenCallBack,

    /// <summary>The caller is put through to a human.</summary>
    SpokenPutThrough,

    /// <summary>Nobody could take the call after all; somebody calls back, with a time in it. Asks whether there is anything to pass on.</summary>
    SpokenNobodyCame,

    /// <summary>The voicemail box: business, that nobody can answer, that the message is recorded, and to speak after the tone.</summary>
    SpokenVoicemail,

    /// <summary>We did not hear anybody; goodbye.</summary>
    SpokenGoodbye,

    /// <summary>To staff who pick up: a customer of that business is on the line, press 1.</summary>
    SpokenScreen,

    /// <summary>Text after a talk that broke off: we go on here. The question follows.</summary>
    TalkGoesOn,

    /// <summary>Text after a voicemail whose words we have; disclosure when it is the first. A question follows.</summary>
    VoicemailHeard,

    /// <summary>Text after a voicemail without words; disclosure when it is the first. A question follows.</summary>
    VoicemailKept,

    /// <summary>Reminder of a visit at the customer's.</summary>
    ReminderAtCustomers,

    /// <summary>Reminder of a visit at ours; says nothing of the treatment.</summary>
    ReminderAtOurs,

    /// <summary>The one nudge when our question stayed unanswered.</summary>
    Nudge,

    /// <summary>Their answer was lost at our end: would they say it again.</summary>
    SpokenSayAgain,

    /// <summary>Nobody on call took an emergency: they are alerted and ring; 112 comes first. Ends the call.</summary>
    SpokenNobodyCameEmergency,

    /// <summary>The goodbye to somebody who has spoken and whose matter is closed. Ends the call.</summary>
    SpokenThanksGoodbye,

    /// <summary>When we are open.</summary>
    HoursAre,

    /// <summary>Where we go, in the tenant's words.</summary>
    AreaIs,

    /// <summary>Yes, we go there.</summary>
    AreaYes,

    /// <summary>Whether we go there is known by the postal code.</summary>
    AreaAsk,

    /// <summary>Where we are.</summary>
    WeAreAt,

    /// <summary>Who writes, and how we have the number.</summary>
    OriginIs,

    /// <summary>One of the tenant's own answers.</summary>
    OwnAnswer,

    /// <summary>We do not know; somebody answers, with a time in it.</summary>
    QuestionNoted,

    /// <summary>A question of the owner's own.</summary>
    AskOwn,

    /// <summary>The business does not take such work.</summary>
    Declined,

    /// <summary>Back to what we had asked, after an answer of ours.</summary>
    BackToQuestion,

    /// <summary>What was agreed, at the customer's.</summary>
    AgreedAtCustomers,

    /// <summary>What was agreed, at ours; says nothing of the treatment.</summary>
    AgreedAtOurs,

    /// <summary>Nothing is booked yet.</summary>
    NothingAgreed,

    /// <summary>They asked whether we do that work: we do. What we had asked follows.</summary>
    ServiceYes,

    /// <summary>They asked what it costs before saying what it is: it depends on that. The question follows.</summary>
    PriceDepends,

    /// <summary>They asked how long it takes, before a time was agreed.</summary>
    JobLength,

    /// <summary>What they told was read, though it is not what we had asked. The question follows.</summary>
    Noted,

    /// <summary>They swear at us; we stay calm.</summary>
    StaysCalm,

    /// <summary>They will look and come back to it.</summary>
    NoHurry,

    /// <summary>The second job is not part of this visit; somebody calls about it, with a time in it.</summary>
    SecondJobLater,

    /// <summary>Text after a talk that goes on by text because the caller or we chose so. The question follows.</summary>
    TalkTexted,

    /// <summary>An emergency: somebody's life is in danger.</summary>
    EmergencyDanger,

    /// <summary>An emergency that has no advice of its own.</summary>
    EmergencyGeneral,

    /// <summary>An emergency: gas.</summary>
    EmergencyGas,

    /// <summary>An emergency: fire.</summary>
    EmergencyFire,

    /// <summary>An emergency: a shock, burning, bare wires, water in electrics.</summary>
    EmergencyElectrical,

    /// <summary>An emergency: sewage comes up.</summary>
    EmergencySewage,

    /// <summary>An emergency, dental: swelling, or breathing.</summary>
    EmergencyDentalSwelling,

    /// <summary>An emergency, dental: it does not stop bleeding.</summary>
    EmergencyDentalBleeding,

    /// <summary>An emergency: a child or somebody helpless is locked in.</summary>
    EmergencyLockedIn,

    /// <summary>An emergency: locked out while the stove is on.</summary>
    EmergencyStove,

    /// <summary>An emergency: somebody breaks in.</summary>
    EmergencyBreakIn,

    /// <summary>An emergency: a car that does not brake.</summary>
    EmergencyCar,

    /// <summary>Somebody is arrested: what they may ask for. No danger, so no 112.</summary>
    EmergencyLegal,

    /// <summary>Which reading of the time they named.</summary>
    AskWhichTime,

    /// <summary>Which of the jobs that their words fit.</summary>
    AskWhichJob,

    /// <summary>Which of their appointments.</summary>
    AskWhichVisit,

    /// <summary>The appointments that stand, when there are several.</summary>
    AgreedSeveral,

    /// <summary>Written after an emergency, and passed to who is on call.</summary>
    EmergencyNoted,

    /// <summary>Written after a hand-over, and passed on.</summary>
    HumanNoted,

    /// <summary>To staff on call: what else the customer of an emergency wrote.</summary>
    StaffEmergencyMore,

    /// <summary>Who comes to the appointment, or with whom it is.</summary>
    VisitWho,

    /// <summary>How long the appointment takes.</summary>
    VisitLength,

    /// <summary>That the appointment may be moved or called off, and how; it stands.</summary>
    VisitMayChange,

    /// <summary>What they told for the appointment was kept with it; repeats it.</summary>
    VisitNoted,

    /// <summary>Who comes calls first, and what they asked for was kept with the appointment.</summary>
    VisitCallsFirst,

    /// <summary>That they are late is passed on.</summary>
    VisitLate,

    /// <summary>The appointment stands until another time is chosen. The times follow.</summary>
    VisitKept,

    /// <summary>When the appointment was that is over.</summary>
    VisitWas,

    /// <summary>Sorry for what went wrong. What happens next follows.</summary>
    Sorry,

    /// <summary>When somebody calls them.</summary>
    CallBackIs,

    /// <summary>An emergency, dental: a tooth knocked out. The tooth comes first, for nobody's life is in question.</summary>
    EmergencyTooth,

    /// <summary>An emergency: carbon monoxide.</summary>
    EmergencyCarbonMonoxide,

    /// <summary>No, we do not go there; and where we go.</summary>
    AreaNo,

    /// <summary>What was put right in the appointment is kept with it, and the time stands; repeats both.</summary>
    VisitCorrected,
}
