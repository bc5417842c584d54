using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using static SmartPulse.Conversations.ConversationEvent;

namespace SmartPulse.Conversations;

/// <summary>Folds events into the state. Pure and total: an event that is in a journal always folds.</summary>
public static class ConversationFold
{
    /// <summary>Signals are remembered this long: providers repeat for up to three days.</summary>
    public static readonly Duration SeenFor = Duration.FromHours(80);

    private const int SeenAtMost = 2_000;
    private const int MessagesAtMost = 100;
    private const int EndedAtMost = 8;

    /// <summary>The state after an event.</summary>
    public static Conversation Evolve(Conversation state, Recorded<ConversationEvent> recorded)
    {
        var next = Apply(state, recorded);
        return next with { Version = recorded.Version, LastAt = recorded.At, Seen = Remember(next.Seen, recorded) };
    }

    /// <summary>What an event changes, apart from what the state knows of its journal.</summary>
    internal static Conversation Apply(Conversation state, Recorded<ConversationEvent> recorded) => Apply(state, recorded.Event, recorded.At, recorded.Trace);

    /// <summary>What the state knows of its journal after events that were applied to it: <see cref="Evolve(Conversation, Recorded{ConversationEvent})"/> of each, in one copy.</summary>
    internal static Conversation Remember(Conversation applied, ImmutableArray<Recorded<ConversationEvent>> events)
    {
        if (events.IsEmpty)
        {
            return applied;
        }

        var seen = applied.Seen;
        foreach (var recorded in events)
        {
            seen = Remember(seen, recorded);
        }

        return applied with { Version = events[^1].Version, LastAt = events[^1].At, Seen = seen };
    }

    /// <summary>The opportunity an event is about, when it is about one.</summary>
    public static OpportunityId? OpportunityOf(ConversationEvent happened) => happened switch
    {
        TalkBegan e => e.Opportunity,
        TalkPaced e => e.Opportunity,
        CallerSilent e => e.Opportunity,
        TalkEnded e => e.Opportunity,
        VoicemailLeft e => e.Opportunity,
        WordsUnderstood e => e.Opportunity,
        OpportunityOpened e => e.Opportunity,
        CaptureRecorded e => e.Opportunity,
        CustomerSaid e => e.Opportunity,
        IntakeFilled e => e.Opportunity,
        LocaleChosen e => e.Opportunity,
        PurposeFound e => e.Opportunity,
        VerdictReached e => e.Opportunity,
        StageMoved e => e.Opportunity,
        NotUnderstood e => e.Opportunity,
        WhichAsked e => e.Opportunity,
        TimesOffered e => e.Opportunity,
        TimeChosen e => e.Opportunity,
        TimeHeld e => e.Opportunity,
        TimeLost e => e.Opportunity,
        AppointmentBooked e => e.Opportunity,
        AppointmentCancelled e => e.Opportunity,
        EffectOwed e => OpportunityOf(e.Effect),
        CustomerEngaged e => e.Opportunity,
        StaffReached e => e.Opportunity,
        TaskRaised e => e.Opportunity,
        OpportunityEnded e => e.Opportunity,
        OpportunityReopened e => e.Opportunity,
        _ => null,
    };

    /// <summary>The opportunity an effect is about.</summary>
    public static OpportunityId OpportunityOf(Effect effect) => effect switch
    {
        Effect.SendMessage e => e.Opportunity,
        Effect.Speak e => e.Opportunity,
        Effect.NotifyStaff e => e.Opportunity,
        Effect.FindTimes e => e.Opportunity,
        Effect.HoldSlot e => e.Request.Opportunity,
        Effect.ConfirmHold e => e.Request.Opportunity,
        Effect.ReleaseHold e => e.Opportunity,
        Effect.CancelBooking e => e.Opportunity,
        Effect.ReadWords e => e.Opportunity,
        _ => throw new InvalidOperationException($"No opportunity is known for {effect.GetType().Name}."),
    };

    private static Conversation Apply(Conversation state, ConversationEvent happened, Instant at, string? trace) => happened switch
    {
        ConversationOpened e => state with { Organisation = e.Organisation, Contact = e.Contact, Number = e.Number },
        SignalNoted => state,
        CallProgressed e => state with { Calls = WithCall(state.Calls, e, at) },
        TalkBegan e => Change(state with { Talks = TalkFold.Began(state.Talks, e, at) }, e.Opportunity, e, at),
        TalkPaced e => state with { Talks = TalkFold.Paced(state.Talks, e, at) },
        CallerSilent e => state with { Talks = TalkFold.Silent(state.Talks, e, at) },
        TalkEnded e => Change(state with { Talks = TalkFold.Ended(state.Talks, e) }, e.Opportunity, e, at),
        VoicemailLeft e => Change(state with { Talks = TalkFold.Left(state.Talks, e, at) }, e.Opportunity, e, at),
        CustomerSaid e => Said(state, e, at),
        OpportunityOpened e => state with { Opportunities = LetGo(state.Opportunities.Add(Opened(state, e, at))) },
        EffectOwed e => Owe(state, e, at, trace),
        EffectAttempted e => Attempted(state, e),
        EffectDeferred e => Deferred(state, e),
        EffectSettled e => state with { Owed = Without(state.Owed, e.Id), Talks = TalkFold.Settled(state.Talks, e.Id, LineFate.Played, at) },
        EffectDropped e => Drop(state, e),
        MessageFared e => Fared(state, e, at),
        ControlChanged e => state with { HeldBy = e.HeldBy, Epoch = e.Epoch, Opportunities = e.HeldBy is null ? state.Opportunities : HumanSteppedIn(state.Opportunities) },
        CustomerOptedOut => state with { OptedOut = true },
        CustomerOptedIn => state with { OptedOut = false },
        TaskRaised e => state with { Tasks = state.Tasks.Add(new(e.Task, e.Opportunity, state.Find(e.Opportunity)!.Location, e.Kind, e.Reason, at, e.DueAt)) },
        TaskDone e => Done(state, e),
        // In whose name somebody else's visit is, is not what the contact is called.
        IntakeFilled { Parts: { Name: { } name, ForAnother: not true } } e when state.Find(e.Opportunity)?.Intake.ForAnother != true => Change(state with { KnownName = name }, e.Opportunity, e, at),
        _ when OpportunityOf(happened) is { } id => Change(state, id, happened, at),
        _ => throw new InvalidOperationException($"No fold is written for {happened.GetType().Name}."),
    };

    private static Opportunity Evolve(Opportunity o, ConversationEvent happened, Instant at) => happened switch
    {
        CaptureRecorded e => o with
        {
            Reach = e.Reach,
            LastActivityAt = at,
            // The clock of a missed call starts when it ended, also when it was first seen ringing.
            ClockStart = o.EngagedAt is null && e.Kind is CaptureKind.MissedCall or CaptureKind.Voicemail && o.Turn == 0 ? at : o.ClockStart,
        },
        TalkBegan => o with { LastActivityAt = at, WaitsSince = null },
        // Whoever hung up without a word missed us: the clock starts when the call ended.
        TalkEnded => o with { LastActivityAt = at, ClockStart = o.EngagedAt is null && o.Turn == 0 ? at : o.ClockStart },
        VoicemailLeft => o with { LastActivityAt = at },
        WordsUnderstood e => IsAbuse(e.Parts) ? o with { Swore = o.Swore + 1 } : IsAside(e.Parts) ? o with { Asides = o.Asides + 1, OwedPrice = o.OwedPrice || IsPriceOfNothingYet(o, e.Parts) } : o,
        IntakeFilled e => o with { Intake = Merge(o.Intake, e.Parts), WishIsFresh = e.Parts.Wishes is { Length: > 0 } || o.WishIsFresh, Misunderstood = e.Parts.Answers is null ? o.Misunderstood : 0 },
        LocaleChosen e => o with { Locale = e.Locale },
        PurposeFound e => o with { Purpose = e.Purpose },
        VerdictReached e => o with { QualifiedAt = e.Qualified ? o.QualifiedAt ?? at : null },
        StageMoved e => o with { Stage = e.Stage, Which = e.Stage == Stage.AskingWhich ? o.Which : null, Misunderstood = o.Stage == e.Stage ? o.Misunderstood : 0, LeftUnread = false },
        WhichAsked e => o with { Which = e.Question, AskedWhichTime = o.AskedWhichTime || e.Question is WhichQuestion.Hours },
        NotUnderstood => o with { Misunderstood = o.Misunderstood + 1, LeftUnread = true },
        TimesOffered e => o with { Offers = e.Times, Refused = [.. o.Refused.Union(e.Times.Select(t => t.Slot.Start))], WishIsFresh = false, LostBecause = null, Chosen = null, Hold = null, HoldLapsesAt = null },
        TimeChosen e => o with { ReadBacks = 0, Chosen = e.Time, Hold = e.Hold, HoldLapsesAt = null },
        TimeHeld e => o with { HoldLapsesAt = e.LapsesAt },
        TimeLost e => o with { Hold = null, HoldLapsesAt = null, Chosen = null, LostBecause = e.Why },
        AppointmentBooked e => o with
        {
            Booking = e.Booking,
            BookedSlot = e.Slot,
            BookedWith = o.Chosen?.Resources,
            Value = e.Value,
            BookedAt = o.BookedAt ?? at,
            CancelledAt = null,
            Hold = null,
            HoldLapsesAt = null,
            Chosen = null,
            Offers = [],
            Refused = [],
            LastActivityAt = at,
        },
        AppointmentCancelled => o with { Booking = null, BookedSlot = null, BookedWith = null, CancelledAt = at, LastActivityAt = at },
        CustomerEngaged e when o.EngagedAt is not null && (!e.ByHuman || o.HumanAt is not null) => o, // What counts is the first of them.
        CustomerEngaged e => o with
        {
            EngagedAt = o.EngagedAt ?? e.Since ?? at,
            EngagedBy = o.EngagedAt is null ? e.Message : o.EngagedBy,
            EngagedByHuman = o.EngagedAt is null ? e.ByHuman : o.EngagedByHuman,
            HumanAt = e.ByHuman ? o.HumanAt ?? at : o.HumanAt,
        },
        StaffReached => o with { ReachedStaff = true, HumanTookPart = o.HumanTookPart || o.BookedAt is null, LastActivityAt = at },
        TaskRaised => o,
        OpportunityEnded e => o with { Outcome = e.Outcome, OutcomeReason = e.Reason },
        OpportunityReopened => o with { Outcome = Outcome.Open, OutcomeReason = null },
        _ => throw new InvalidOperationException($"No fold is written for {happened.GetType().Name}."),
    };

    private static Conversation Said(Conversation state, CustomerSaid e, Instant at) =>
        state.Find(e.Opportunity) is { } o
            ? state with { Talks = TalkFold.Said(state.Talks, e, at), Opportunities = state.Opportunities.Put(o, Said(state, o, e, at)) }
            : state with { Talks = TalkFold.Said(state.Talks, e, at) };

    private static Conversation Attempted(Conversation state, EffectAttempted e) =>
        FindOwed(state, e.Id) is { } o
            ? state with { Owed = state.Owed.Put(o, o with { Attempt = e.Attempt, LeasedUntil = e.Until, Unsure = true }) }
            : state;

    private static Conversation Deferred(Conversation state, EffectDeferred e) =>
        FindOwed(state, e.Id) is { } o
            ? state with { Owed = state.Owed.Put(o, o with { NotBefore = e.NotBefore, LeasedUntil = null, Unsure = e.Unsure, DueAt = o.Attempt == 0 ? e.NotBefore : o.DueAt }) }
            : state;

    private static Conversation Done(Conversation state, TaskDone e) => state with { Tasks = state.Tasks.RemoveAll(t => t.Id == e.Task) };

    private static ImmutableArray<OwedEffect> Without(ImmutableArray<OwedEffect> owed, EffectId id) => owed.Find(id, static o => o.Id) is { } settled ? owed.Without(settled) : owed;

    private static Opportunity Said(Conversation state, Opportunity o, CustomerSaid e, Instant at) => o with
    {
        Turn = o.Turn + 1,
        WroteAt = e.Channel == Channel.Voice ? o.WroteAt : at,
        WroteBeforeAt = e.Channel == Channel.Voice ? o.WroteBeforeAt : o.WroteAt,
        LastActivityAt = at,
        RepliedAt = o.RepliedAt ?? (o.EngagedAt is null ? null : at),
        WaitsSince = null,
        // Words after a recording, on a call that the assistant does not talk on, are the voicemail's.
        AnswersVoicemail = e.Channel == Channel.Voice && state.Talks.Any(t => t.Opportunity == o.Id && t.Recording is not null)
            && !state.Talks.Any(t => t.Opportunity == o.Id && t is { Live: true, By: CallTaker.Assistant }),
    };

    private static Opportunity Opened(Conversation state, OpportunityOpened e, Instant at) => new()
    {
        Id = e.Opportunity,
        Location = e.Location,
        SettingsVersion = e.SettingsVersion,
        FirstKind = e.Kind,
        Coverage = e.Coverage,
        InHours = e.InHours,
        CohortDay = e.CohortDay,
        OpenedAt = at,
        ClockStart = at,
        LastActivityAt = at,
        Locale = e.Locale,
        ExistingCustomer = e.ExistingCustomer,
        Intake = new() { Name = state.KnownName },
        HumanTookPart = state.HeldBy is not null,
    };

    /// <summary>Known parts stay, said parts win; an address is completed part by part.</summary>
    private static Intake Merge(Intake known, Intake said) => new()
    {
        Service = said.Service ?? known.Service,
        JobWords = said.JobWords ?? known.JobWords,
        Urgency = said.Urgency ?? known.Urgency,
        Address = Merge(known.Address, said.Address),
        With = said.AnyoneIsFine == true ? null : said.With ?? known.With,
        AnyoneIsFine = said.With is not null ? null : said.AnyoneIsFine ?? known.AnyoneIsFine,
        Name = said.Name ?? (said.ForAnother == true && known.ForAnother != true ? null : known.Name),
        Also = said.Also ?? known.Also,
        AlsoWords = said.AlsoWords ?? known.AlsoWords,
        Answers = said.Answers is { } given ? [.. (known.Answers ?? []).Where(k => given.All(g => g.Question != k.Question)), .. given] : known.Answers,
        Wishes = said.Wishes ?? known.Wishes,
        WishesInDoubt = said.Wishes is null ? said.WishesInDoubt ?? known.WishesInDoubt : said.WishesInDoubt,
        Note = said.Note ?? known.Note,
        ForAnother = said.ForAnother ?? known.ForAnother,
    };

    /// <summary>Who swears at the tap and says where it is has told us something: that is no abuse.</summary>
    private static bool IsAbuse(ImmutableArray<UnderstoodPart> parts) =>
        parts.Any(p => p is { What: "act", Value: nameof(Act.Swear) }) && !parts.Any(p => p.What is "service" or "address" or "time" or "choice" or "emergency" or "name");

    private static bool IsPriceOfNothingYet(Opportunity o, ImmutableArray<UnderstoodPart> parts) =>
        o.Intake.Service is null && parts.Any(p => p is { What: "act", Value: nameof(Act.AskPrice) }) && !parts.Any(p => p.What == "service");

    private static bool IsAside(ImmutableArray<UnderstoodPart> parts) =>
        parts.Any(p => p.What == "act" && p.Value is nameof(Act.AskHours) or nameof(Act.AskArea) or nameof(Act.AskOrigin) or nameof(Act.AskPrice) or nameof(Act.AskBooking) or nameof(Act.AskOther)
            or nameof(Act.AskTax) or nameof(Act.AskRobot));

    private static ServiceAddress? Merge(ServiceAddress? known, ServiceAddress? said) =>
        (known, said) switch
        {
            (_, null) => known,
            (null, _) => said,
            // Another street is another place: the old flat does not belong to it.
            _ => new(
                said.Street ?? known.Street,
                said.Flat ?? (said.Street is null ? known.Flat : null),
                said.PostalCode ?? known.PostalCode,
                said.Town ?? (said.PostalCode is null ? known.Town : null)),
        };

    private static Conversation Owe(Conversation state, EffectOwed e, Instant at, string? trace)
    {
        var owed = state.Owed.Add(new(e.Id, e.Effect, at, e.NotBefore, e.Epoch, e.Turn, 0, null, false, Later(at, e.NotBefore), trace));
        return e.Effect switch
        {
            Effect.SendMessage m => state with
            {
                Owed = owed,
                Messages = WithMessage(state.Messages, new(m.Message, m.Opportunity, MessageStatus.Owed, m.Meaningful, m.Staff is not null, ToStaff: false)),
                Opportunities = state.Find(m.Opportunity) is { } o ? state.Opportunities.Put(o, Texted(o, m, e.NotBefore, at)) : state.Opportunities,
            },
            Effect.Speak m => state with
            {
                Owed = owed,
                Talks = TalkFold.Spoken(state.Talks, e.Id, m, at),
                Messages = WithMessage(state.Messages, new(m.Message, m.Opportunity, MessageStatus.Owed, m.Meaningful, ByStaff: false, ToStaff: false)),
                Opportunities = state.Find(m.Opportunity) is { } o
                    ? state.Opportunities.Put(o, o with { LastWordAt = Later(o.LastWordAt, at), LastActivityAt = at, WaitsSince = null })
                    : state.Opportunities,
            },
            Effect.NotifyStaff m => state with
            {
                Owed = owed,
                Messages = WithMessage(state.Messages, new(m.Message, m.Opportunity, MessageStatus.Owed, Meaningful: false, ByStaff: false, ToStaff: true)),
            },
            _ => state with { Owed = owed },
        };
    }

    private static Opportunity Texted(Opportunity o, Effect.SendMessage text, Instant leavesAt, Instant at) => o with
    {
        LastWordAt = Later(o.LastWordAt, leavesAt),
        LastActivityAt = at,
        Introduced = o.Introduced || text.Staff is null,
        ReadBacks = text.Phrase is Phrase.ReadBackAtCustomers or Phrase.ReadBackAtOurs ? o.ReadBacks + 1 : o.ReadBacks,
        Texts = text.Staff is null ? o.Texts + 1 : o.Texts,
        HumanTookPart = o.HumanTookPart || (text.Staff is not null && o.BookedAt is null),
        WaitsSince = text is { Staff: null, Meaningful: true } ? leavesAt : null,
        Nudged = o.Nudged || text.Phrase == Phrase.Nudge,
        NudgedAtTurn = text.Phrase == Phrase.Nudge ? o.Turn : o.NudgedAtTurn,
        AnswersVoicemail = false,
    };

    private static Conversation Drop(Conversation state, EffectDropped e)
    {
        var dropped = FindOwed(state, e.Id);
        var next = state with { Owed = Without(state.Owed, e.Id) };
        return dropped?.Effect switch
        {
            Effect.SendMessage { Staff: null } m => Unsaid(SetStatus(next, m.Message, MessageStatus.Dropped), m.Opportunity),
            Effect.SendMessage m => SetStatus(next, m.Message, MessageStatus.Dropped),
            Effect.Speak m => SetStatus(next with { Talks = TalkFold.Settled(next.Talks, e.Id, LineFate.Dropped, dropped.OwedAt) }, m.Message, MessageStatus.Dropped),
            _ => next,
        };
    }

    /// <summary>A text that never left asked nothing and introduced nobody.</summary>
    private static Conversation Unsaid(Conversation state, OpportunityId id)
    {
        var others = state.Messages.Any(m => m is { ByStaff: false, ToStaff: false } && m.Opportunity == id && m.Status != MessageStatus.Dropped
            && (LineOf(state, m.Id) is not { } line || (line.Fate == LineFate.Played && Introduces(line.Phrase))));
        return state.Find(id) is { } o ? state with { Opportunities = state.Opportunities.Put(o, o with { WaitsSince = null, Introduced = o.Introduced && others }) } : state;
    }

    private static Conversation Fared(Conversation state, MessageFared e, Instant at)
    {
        var next = SetStatus(state, e.Message, e.Status);
        return e.Status switch
        {
            // A text that never arrived engaged nobody.
            MessageStatus.Failed or MessageStatus.Undelivered =>
                next with { Opportunities = [.. next.Opportunities.Select(o => o.EngagedBy == e.Message ? o with { EngagedAt = null, EngagedBy = null, WaitsSince = null } : o)] },
            _ when state.Messages.Find(e.Message, static m => m.Id) is { ByStaff: false, ToStaff: false } ours && next.Find(ours.Opportunity) is { } o
                && Reached(o, LineOf(state, e.Message), at) is var reached && !ReferenceEquals(o, reached) =>
                next with { Opportunities = next.Opportunities.Put(o, reached) },
            _ => next,
        };
    }

    /// <summary>The assistant's first word: a text's when the carrier has it, speech's when it began. A greeting tells that this is a machine.</summary>
    private static Opportunity Reached(Opportunity o, TalkLine? line, Instant at)
    {
        var introduces = line is not null && Introduces(line.Phrase);
        return o.MachineAt is not null && (o.Introduced || !introduces)
            ? o // It was not the first.
            : o with { MachineAt = o.MachineAt ?? line?.DecidedAt ?? at, Introduced = o.Introduced || introduces };
    }

    private static bool Introduces(Phrase phrase) =>
        phrase is Phrase.SpokenGreeting or Phrase.SpokenGreetingClosed or Phrase.SpokenGreetingFirst or Phrase.SpokenGreetingAgain;

    private static TalkLine? LineOf(Conversation state, MessageId message) =>
        state.Talks.IsEmpty ? null : state.Talks.SelectMany(t => t.Lines).FirstOrDefault(l => l.Message == message);

    private static ImmutableArray<Opportunity> HumanSteppedIn(ImmutableArray<Opportunity> all) =>
        [.. all.Select(o => o.IsOpen && o.BookedAt is null ? o with { HumanTookPart = true } : o)];

    private static Conversation SetStatus(Conversation state, MessageId id, MessageStatus status) =>
        state.Messages.Find(id, static m => m.Id) is { } message ? state with { Messages = state.Messages.Put(message, message with { Status = status }) } : state;

    private static ImmutableArray<SentMessage> WithMessage(ImmutableArray<SentMessage> messages, SentMessage message)
    {
        var all = messages.Add(message);
        return all.Length > MessagesAtMost ? all.RemoveAt(0) : all;
    }

    private static OwedEffect? FindOwed(Conversation state, EffectId id) => state.Owed.Find(id, static o => o.Id);

    private static Conversation Change(Conversation state, OpportunityId id, ConversationEvent happened, Instant at) =>
        state.Find(id) is { } before && Evolve(before, happened, at) is var next && !ReferenceEquals(before, next)
            ? state with { Opportunities = state.Opportunities.Put(before, next) }
            : state;

    private static ImmutableArray<CallState> WithCall(ImmutableArray<CallState> calls, CallProgressed e, Instant at)
    {
        var kept = calls.RemoveAll(c => c.StartedAt < at - SeenFor);
        var known = kept.FirstOrDefault(c => c.Call == e.Call);
        return known is null ? kept.Add(new(e.Call, at, e.Progress)) : kept.Replace(known, known with { Progress = e.Progress });
    }

    /// <summary>Open ones and those with an appointment stay; of the rest the newest few.</summary>
    private static ImmutableArray<Opportunity> LetGo(ImmutableArray<Opportunity> all)
    {
        var surplus = all.Count(o => !o.IsOpen && o.Booking is null) - EndedAtMost;
        return surplus <= 0 ? all : all.RemoveRange(all.Where(o => !o.IsOpen && o.Booking is null).Take(surplus));
    }

    /// <summary>Our own signals are recognised by what they are about, and not remembered.</summary>
    private static ImmutableArray<SeenSignal> Remember(ImmutableArray<SeenSignal> seen, Recorded<ConversationEvent> recorded)
    {
        if (OwnSignals.IsOwn(recorded.Cause))
        {
            return seen;
        }

        var opportunity = OpportunityOf(recorded.Event);
        if (seen is [.., var last] && last.Id.Value == recorded.Cause)
        {
            return last.Opportunity is null && opportunity is not null ? seen.SetItem(seen.Length - 1, last with { Opportunity = opportunity }) : seen;
        }

        if (seen.Length > 0 && (seen[0].At < recorded.At - SeenFor || seen.Length >= SeenAtMost))
        {
            seen = LetGo(seen, recorded.At - SeenFor);
        }

        return seen.Add(new(new SignalId(recorded.Cause), recorded.At, opportunity));
    }

    private static ImmutableArray<SeenSignal> LetGo(ImmutableArray<SeenSignal> seen, Instant before)
    {
        var kept = seen.RemoveAll(s => s.At < before);
        return kept.Length >= SeenAtMost ? kept.RemoveAt(0) : kept;
    }

    private static Instant Later(Instant? one, Instant other) => one is { } o && o > other ? o : other;
}
