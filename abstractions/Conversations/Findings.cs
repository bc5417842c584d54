using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Channels;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations;

/// <summary>Turns words into findings. The seam behind which understanding grows: pure, no network, no clock.</summary>
public interface IUnderstanding
{
    /// <summary>Reads one utterance of at most 1,600 characters.</summary>
    Findings Understand(string utterance, UnderstandingContext context);
}

/// <summary>All that understanding may know.</summary>
/// <param name="Settings">The location's vocabulary, people and hours.</param>
/// <param name="Now">Local time of the location.</param>
/// <param name="Language">The language of the talk so far.</param>
/// <param name="Asked">What we had just asked.</param>
/// <param name="Offers">The times on offer, in the order of their numbers.</param>
public sealed record UnderstandingContext(
    LocationSettings Settings, LocalDateTime Now, Language Language, Asked Asked, ImmutableArray<FreeTime> Offers)
{
    /// <summary>How it was said: what is heard lacks punctuation, has numbers in words, and knows acts that no text has.</summary>
    public bool Spoken { get; init; }

    /// <summary>How many things they may choose from when asked which.</summary>
    public int Options { get; init; }

    /// <summary>The time that stands between us already, if one does: "the same time", "I can't come" and "see you then" mean it.</summary>
    public KnownTime? Known { get; init; }

    /// <summary>Where it is, as far as that is known already: "15, not 5" puts its house right.</summary>
    public ServiceAddress? Where { get; init; }

    /// <summary>The name that is known already: "Katri, not Kati" puts a part of it right.</summary>
    public string? Called { get; init; }
}

/// <summary>A time that stands already.</summary>
/// <param name="Slot">When.</param>
/// <param name="IsBooked">Booked; otherwise held while the customer decides.</param>
public sealed record KnownTime(TimeSlot Slot, bool IsBooked);

/// <summary>What we had just asked, so that "2" or "Väinö" can be read.</summary>
public enum Asked
{
    /// <summary>Nothing in particular.</summary>
    Nothing,

    /// <summary>What it is about.</summary>
    Job,

    /// <summary>How urgent it is; answers 1 to 3 are emergency or now, today or tomorrow, some days.</summary>
    Urgency,

    /// <summary>The address.</summary>
    Address,

    /// <summary>With whom.</summary>
    Who,

    /// <summary>The customer's name.</summary>
    Name,

    /// <summary>Which of the offered times, or when it would suit.</summary>
    Choice,

    /// <summary>Yes or no to the read-back.</summary>
    Confirm,

    /// <summary>1 move, 2 call off.</summary>
    Change,

    /// <summary>Whether we may write when we begin to serve the area.</summary>
    Permission,

    /// <summary>A question of the tenant's own.</summary>
    Own,

    /// <summary>Which of some things, numbered from 1.</summary>
    Which,

    /// <summary>Nothing: they were reminded of a visit, and a bare yes or no is about it.</summary>
    Reminder,
}

/// <summary>What was found in an utterance; every finding names the words it came from.</summary>
public sealed record Findings
{
    /// <summary>The language of the words, when they tell.</summary>
    public Language? Language { get; init; }

    /// <summary>What the customer does by saying it, in the order said.</summary>
    public ImmutableArray<Act> Acts { get; init; } = [];

    /// <summary>What it is about, when the words tell.</summary>
    public Purpose? Purpose { get; init; }

    /// <summary>The chosen number, when a choice was made by number.</summary>
    public int? Choice { get; init; }

    /// <summary>The job.</summary>
    public Finding<ServiceId>? Service { get; init; }

    /// <summary>How urgent.</summary>
    public Finding<Urgency>? Urgency { get; init; }

    /// <summary>The kind of emergency by the trade's own lexicon, a stable word; never set by a negated, past or compound look-alike.</summary>
    public Finding<string>? Emergency { get; init; }

    /// <summary>The parts of an address that were said.</summary>
    public Finding<ServiceAddress>? Address { get; init; }

    /// <summary>When it would suit, best first.</summary>
    public Finding<ImmutableArray<LocalWindow>>? Time { get; init; }

    /// <summary>What was said of each window of <see cref="Time"/>, in the same order: which day or hour was named, how exactly, and whether it has to be asked.</summary>
    public ImmutableArray<SaidTime> TimesSaid { get; init; } = [];

    /// <summary>The customer's name.</summary>
    public Finding<string>? Name { get; init; }

    /// <summary>With whom; an empty wish is <see cref="Act.AnyoneIsFine"/>.</summary>
    public Finding<ResourceId>? With { get; init; }

    /// <summary>A second job named in the same breath.</summary>
    public Finding<ServiceId>? Also { get; init; }

    /// <summary>Another job that the same words fit about as well: it is asked, not guessed.</summary>
    public Finding<ServiceId>? Rival { get; init; }

    /// <summary>When the appointment is that they speak of: of "cancel Thursday's visit" the Thursday, which is no wish.</summary>
    public Finding<ImmutableArray<LocalWindow>>? About { get; init; }

    /// <summary>For whom else it is: "äidille", "for my dad".</summary>
    public Finding<string>? ForAnother { get; init; }

    /// <summary>Which of the tenant's own answers is asked for, by its id.</summary>
    public Finding<string>? OwnAnswer { get; init; }

    /// <summary>The part of town, as said; no address alone.</summary>
    public Finding<string>? Area { get; init; }

    /// <summary>What helps to find the door: the housing company, the name on the bell, the door code.</summary>
    public Finding<string>? PlaceNote { get; init; }

    /// <summary>What is said of an appointment that stands, besides changing it.</summary>
    public VisitTalk? Visit { get; init; }

    /// <summary>A phone number that was said or written.</summary>
    public Finding<PhoneNumber>? Phone { get; init; }

    /// <summary>An e-mail address.</summary>
    public Finding<string>? Email { get; init; }

    /// <summary>The first amount of money that was said, where the words name its currency. Nothing is done because of it alone.</summary>
    public Finding<Money>? Money { get; init; }

    /// <summary>What the customer seems to do by the learned table; null where it was not asked. Nothing is done because of it alone.</summary>
    public Supposition? Supposed { get; init; }

    /// <summary>Whether anything at all was found that something can be done with.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsEmpty => Acts.IsEmpty && Purpose is null && Choice is null && Service is null && Urgency is null && Emergency is null
        && Address is null && Time is null && Name is null && With is null && ForAnother is null && Area is null && PlaceNote is null && Phone is null && Email is null && Also is null && OwnAnswer is null;
}

/// <summary>What somebody seems to do, by likelihood.</summary>
/// <param name="AsksForWork">Wants something done.</param>
/// <param name="Tells">Tells something: "the key is under the mat".</param>
/// <param name="CallsOff">Wants an appointment called off, in words that no list has: of one that stands it is asked whether to move it or call it off.</param>
public sealed record Supposition(bool AsksForWork, bool Tells, bool CallsOff);

/// <summary>A value, the words it came from, and how sure.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="Value">What was found.</param>
/// <param name="Words">The customer's own words.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Finding<T>(T Value, string Words, double Confidence);

/// <summary>What a customer does by saying something.</summary>
public enum Act
{
    /// <summary>Agrees.</summary>
    Yes,

    /// <summary>Does not agree.</summary>
    No,

    /// <summary>None of the offered times suits.</summary>
    NoneSuits,

    /// <summary>Wants the soonest.</summary>
    AsSoonAsPossible,

    /// <summary>Does not mind with whom.</summary>
    AnyoneIsFine,

    /// <summary>Wants a human.</summary>
    AskPerson,

    /// <summary>Wants no more messages. Only as the whole message or in an unmistakable phrase.</summary>
    OptOut,

    /// <summary>Wants messages again.</summary>
    OptIn,

    /// <summary>Calls the visit off.</summary>
    CancelBooking,

    /// <summary>Wants another time for the visit.</summary>
    MoveBooking,

    /// <summary>Wants to change the visit, not said how (CHANGE).</summary>
    ChangeBooking,

    /// <summary>It cannot wait (KIIRE, AKUT, URGENT).</summary>
    Urgent,

    /// <summary>Says hello.</summary>
    Greeting,

    /// <summary>Thanks, or OK.</summary>
    Thanks,

    /// <summary>Asks whether we are a robot.</summary>
    AskRobot,

    /// <summary>Did not mean to reach us.</summary>
    WrongNumber,

    /// <summary>Asks the price.</summary>
    AskPrice,

    /// <summary>Wants to hear it again.</summary>
    Repeat,

    /// <summary>Wants to hear it slower.</summary>
    Slower,

    /// <summary>Wants to be called later instead of talking now.</summary>
    CallLater,

    /// <summary>Wants to go on by text.</summary>
    TextInstead,

    /// <summary>Wants to leave a message.</summary>
    LeaveMessage,

    /// <summary>Shows only that they listen ("mm", "niin", "precis"): no answer.</summary>
    Listening,

    /// <summary>Does not want the call recorded.</summary>
    NoRecording,

    /// <summary>An automatic reply of a machine: never answered.</summary>
    AutoReply,

    /// <summary>Asks for another language, by its name.</summary>
    AskLanguage,

    /// <summary>Neither yes nor no yet: will look, ask at home, come back to it.</summary>
    Maybe,

    /// <summary>Takes back something said before and says it otherwise.</summary>
    Correct,

    /// <summary>Needs us no more: it mends itself, somebody else does it. No appointment is called off by it alone.</summary>
    Abandon,

    /// <summary>Wants a call instead of messages.</summary>
    CallMe,

    /// <summary>Comes later than agreed, or asks us to.</summary>
    Late,

    /// <summary>Asks us to wait a moment.</summary>
    Wait,

    /// <summary>Wants a price for a piece of work before it is ordered, not a visit.</summary>
    RequestQuote,

    /// <summary>Asks when we are open or work.</summary>
    AskHours,

    /// <summary>Asks whether we come to, or serve, a place.</summary>
    AskArea,

    /// <summary>Asks about the tax credit for work at home (kotitalousvähennys, ROT, RUT).</summary>
    AskTax,

    /// <summary>Asks where somebody is who should be there.</summary>
    AskEta,

    /// <summary>Asks what was agreed.</summary>
    AskBooking,

    /// <summary>Asks who we are, or how we got the number.</summary>
    AskOrigin,

    /// <summary>Asks something else, which the tenant's own facts or a human must answer.</summary>
    AskOther,

    /// <summary>Means one of the offered times and does not say which: "the later one" of three.</summary>
    ChooseSome,

    /// <summary>Any of the times that are on offer will do.</summary>
    AnyTime,

    /// <summary>Is not content with us: a promise broken, work badly done.</summary>
    Complain,

    /// <summary>Swears at us; at the tooth is no abuse.</summary>
    Swear,

    /// <summary>Tries to give us orders as to a machine ("ignore your instructions"). Changes nothing.</summary>
    Injection,
}

/// <summary>What somebody says of their appointment, besides changing it.</summary>
public enum VisitTalk
{
    /// <summary>Asks when it is.</summary>
    AsksWhen,

    /// <summary>Asks who comes.</summary>
    AsksWho,

    /// <summary>Asks how long it takes.</summary>
    AsksHowLong,

    /// <summary>Asks whether, until when or at what cost it may be moved or called off. Nothing is changed by that.</summary>
    AsksTerms,

    /// <summary>Asks when we call.</summary>
    AsksCallBack,

    /// <summary>Asks something else of it: how many keys are in the price, whether to be at home. A job named in it is no other job.</summary>
    AsksElse,

    /// <summary>Cannot at that time, and needs us still.</summary>
    CannotThen,

    /// <summary>Asks to be called before we come.</summary>
    CallFirst,

    /// <summary>Asks for something else to be done on the same visit.</summary>
    AlongWithIt,

    /// <summary>Tells something for it: a door code, a key, a dog.</summary>
    Note,

    /// <summary>Closes the talk: see you then, all done.</summary>
    Closes,
}

/// <summary>How urgent a job is.</summary>
public enum Urgency
{
    /// <summary>A human now.</summary>
    Emergency,

    /// <summary>Today or tomorrow.</summary>
    Today,

    /// <summary>In the next days.</summary>
    Soon,

    /// <summary>No hurry.</summary>
    Normal,
}

/// <summary>Where the work is; parts may be missing until asked.</summary>
/// <param name="Street">Street and number.</param>
/// <param name="Flat">Stair and flat as written: <c>B 34</c>, <c>lgh 1102</c>.</param>
/// <param name="PostalCode">Five digits without a space.</param>
/// <param name="Town">The town, when said.</param>
public sealed record ServiceAddress(string? Street, string? Flat, string? PostalCode, string? Town);
