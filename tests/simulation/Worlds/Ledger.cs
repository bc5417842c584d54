using System.Text.Json;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tests.Simulation.Faults;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>
/// Reads every stored event as it is stored, and keeps its own books, apart from the code it watches. Every promise about what must never happen is looked at here.
/// </summary>
internal sealed class Ledger
{
    private readonly World world;
    private readonly SortedDictionary<string, ConversationBook> conversations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (StreamId Stream, long Head)> heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConversationBook> causes = new(StringComparer.Ordinal);
    private readonly Dictionary<MessageId, OwedBook> texts = [];
    private readonly Dictionary<EffectId, OwedBook> effects = [];
    private readonly Dictionary<(string Call, int Number), Phrase> speech = [];
    private readonly HashSet<MessageId> taken = [];
    private readonly Agreements agreed = new();
    private readonly CalendarLedger calendars;

    public Ledger(World world) => (this.world, calendars) = (world, new(world, agreed));

    /// <summary>Every journal there is.</summary>
    public IEnumerable<StreamId> Streams => heads.Values.Select(h => h.Stream);

    /// <summary>Every conversation there is.</summary>
    public IEnumerable<ConversationBook> Conversations => conversations.Values;

    /// <summary>How many effects are owed, but for reminders, which are owed for days to come.</summary>
    public int Owed { get; private set; }

    public long HeadOf(StreamId stream) => heads.TryGetValue(stream.ToString(), out var head) ? head.Head : 0;

    public string WhatIsOwed() => string.Join("; ", effects.Values.Where(e => !e.IsSettled).Select(e => $"{e.Effect.GetType().Name} of {e.Contact}").Take(10));

    /// <summary>Which phrase a piece of speech is.</summary>
    public Phrase? PhraseOf(string call, int number) => speech.TryGetValue((call, number), out var phrase) ? phrase : null;

    public Phrase? PhraseOf(MessageId message) => texts.TryGetValue(message, out var owed) && owed.Effect is Effect.SendMessage m ? m.Phrase : null;

    /// <summary>The store has answered an append.</summary>
    public void Answered(JournalAppend append, AppendOutcome outcome)
    {
        var name = append.Stream.ToString();
        if (outcome is not AppendOutcome.Appended appended)
        {
            world.Step($"{name} at {append.ExpectedVersion}: {outcome.GetType().Name}");
            if (outcome is AppendOutcome.Stale)
            {
                world.Coverage.Count(Fault.StaleRefused);
            }
            else if (outcome is AppendOutcome.ConstraintViolated constraint)
            {
                world.Violate(Promises.VersionsContiguous, $"{name} broke the store's {constraint.Constraint}.");
            }

            return;
        }

        var head = HeadOf(append.Stream);
        if (!world.Sabotage.ForgetsExpectedVersion && (append.ExpectedVersion != head || appended.Version != head + append.Events.Length))
        {
            world.Violate(Promises.VersionsContiguous, $"{name} ended at {head}; an append decided at {append.ExpectedVersion} ended it at {appended.Version}.");
        }

        heads[name] = (append.Stream, head + append.Events.Length);
        if (append.Events.Length > 0)
        {
            world.Step($"{name} {head + 1}: {string.Join(", ", append.Events.Select(e => e.Type))} <- {append.Events[0].Cause}");
        }

        foreach (var happened in append.Events)
        {
            world.Mix(happened.Payload.Span);
        }

        if (append.Stream.Kind == StreamKind.Conversation)
        {
            Read(append);
        }
        else
        {
            foreach (var happened in append.Events)
            {
                calendars.Read(append.Stream, JsonSerializer.Deserialize(happened.Payload.Span, WireFormat.Json.CalendarEvent)!);
            }
        }
    }

    /// <summary>Somebody was told that a signal is stored.</summary>
    public void Acknowledged(Signal signal)
    {
        if (!causes.ContainsKey(signal.Id.Value))
        {
            world.Violate(Promises.AcknowledgedIsStored, $"{signal.GetType().Name} {signal.Id.Value} was acknowledged, and no journal names it.");
        }
    }

    /// <summary>A text is handed to the carrier.</summary>
    public void HandedOver(OutboundMessage message)
    {
        if (!texts.TryGetValue(message.Message, out var owed) || owed.Claims == 0)
        {
            world.Violate(Promises.ClaimedBeforeSent, $"{message.Message} was handed over unclaimed.");
        }
        else if (owed.ClaimedAfterTakeOver)
        {
            world.Violate(Promises.SilentAfterTakeOver, $"{message.Message} ({PhraseOf(message.Message)}) was handed over.");
        }
        else if (owed.ClaimedAfterOptOut)
        {
            world.Violate(Promises.SilentAfterOptOut, $"{message.Message} ({PhraseOf(message.Message)}) was handed over.");
        }
    }

    /// <summary>The carrier has made a text of it.</summary>
    public void TakenByCarrier(OutboundMessage message)
    {
        if (!taken.Add(message.Message))
        {
            world.Violate(Promises.TextedOnce, $"{message.Message} ({PhraseOf(message.Message)}) reached the carrier twice.");
        }

        if (texts.TryGetValue(message.Message, out var owed) && owed.Effect is Effect.SendMessage { Phrase: Phrase.TextBack or Phrase.TextBackClosed } m)
        {
            var opportunity = conversations[owed.Contact].Opportunity(m.Opportunity);
            if (++opportunity.TextBacks > 1)
            {
                world.Violate(Promises.TextedBackOnce, $"{m.Opportunity} was texted back {opportunity.TextBacks} times.");
            }
        }
    }

    /// <summary>What must be true when nothing moves any more.</summary>
    public void CheckQuiet()
    {
        foreach (var opportunity in conversations.Values.SelectMany(c => c.Opportunities))
        {
            if (opportunity.Outcome == Outcome.Open)
            {
                world.Violate(Promises.AllEnded, $"{opportunity.Id} is open, at {opportunity.Stage}.");
            }
        }

        var told = conversations.Values.SelectMany(c => c.Opportunities).Where(o => o.Booking is not null).Select(o => $"{o.Booking} of {o.Id}").Order(StringComparer.Ordinal);
        var kept = calendars.Live.Where(r => r.Booking is not null).Select(r => $"{r.Booking} of {r.Opportunity}").Order(StringComparer.Ordinal);
        if (!told.SequenceEqual(kept, StringComparer.Ordinal))
        {
            world.Violate(Promises.BookingsAgree, $"conversations: {string.Join("; ", told.Except(kept))}; calendars: {string.Join("; ", kept.Except(told))} (what both know is left out)");
        }

        foreach (var held in calendars.Live.Where(r => r.Booking is null))
        {
            world.Violate(Promises.AllEnded, $"{held.Hold} is still held.");
        }

        if (effects.Values.FirstOrDefault(e => !e.IsSettled) is { } left)
        {
            world.Violate(Promises.AllSettled, $"{left.Effect.GetType().Name} of {left.Contact} is still owed.");
        }

        foreach (var talk in conversations.Values.SelectMany(c => c.Talks).Where(t => !t.Value.IsAnswered))
        {
            world.Violate(Promises.CallerAnswered, $"{talk.Key} about {talk.Value.Opportunity} came to nothing.");
        }

        world.Crowd.CheckCalls(call => conversations.Values.Any(c => c.MissedCalls.Contains(call)));
    }

    private void Read(JournalAppend append)
    {
        if (append.Events.Length == 0)
        {
            return;
        }

        if (!conversations.TryGetValue(append.Stream.Key, out var book))
        {
            book = conversations[append.Stream.Key] = new(append.Stream.Key);
        }

        var cause = append.Events[0].Cause;
        if (!OwnSignals.IsOwn(cause) && !causes.TryAdd(cause, book))
        {
            world.Violate(Promises.TakenOnce, $"{cause} was taken twice.");
        }

        var events = append.Events.Select(e => JsonSerializer.Deserialize(e.Payload.Span, WireFormat.Json.ConversationEvent)!).ToArray();
        foreach (var happened in events)
        {
            world.Coverage.Count($"event {happened.GetType().Name}");
            Read(book, happened, cause);
        }

        if (events.OfType<ConversationEvent.TalkEnded>().FirstOrDefault(e => e.How is "hung-up" or "lost" or "said-goodbye") is { } ended
            && events.Count(e => e is ConversationEvent.EffectOwed { Effect: Effect.SendMessage { Staff: null } m } && m.Opportunity == ended.Opportunity) > 1)
        {
            world.Violate(Promises.OneTextAfterATalk, $"{ended.Call} of {ended.Opportunity} was followed by several texts.");
        }

        var talkedWith = events.OfType<ConversationEvent.TalkBegan>().Select(e => e.Opportunity).ToHashSet();
        foreach (var missed in events.OfType<ConversationEvent.CaptureRecorded>().Where(e => e.Kind == CaptureKind.MissedCall))
        {
            var answered = events.Any(e => e is ConversationEvent.EffectOwed { Effect: Effect.SendMessage { Phrase: Phrase.TextBack or Phrase.TextBackClosed } m } && m.Opportunity == missed.Opportunity)
                || book.Tasks.Any(task => task.Opportunity == missed.Opportunity); // One open task of a kind is enough.
            var opportunity = book.Opportunity(missed.Opportunity);
            if (!answered && !talkedWith.Contains(missed.Opportunity) && opportunity.Stage is null or Stage.WaitingToText && !opportunity.HasTextBackOwed)
            {
                world.Violate(Promises.MissedCallAnswered, $"The missed call {missed.Call} of {missed.Opportunity} was neither texted back nor passed to anybody.");
            }
        }
    }

    private void Read(ConversationBook book, ConversationEvent happened, string cause)
    {
        switch (happened)
        {
            case ConversationEvent.CallProgressed { Progress: CallProgress.Missed } e:
                book.MissedCalls.Add(e.Call);
                break;
            case ConversationEvent.TalkBegan e:
                // Whoever was texted before has what was asked; a human who holds the conversation has the caller.
                book.Talks.TryAdd(e.Call, new(e.Opportunity) { IsAnswered = book.Tasks.Any(t => t.Opportunity == e.Opportunity) || book.Texted.Contains(e.Opportunity) });
                break;
            case ConversationEvent.StaffReached e:
                book.Answer(e.Opportunity);
                break;
            case ConversationEvent.OpportunityOpened e:
                book.Open(e.Opportunity);
                break;
            case ConversationEvent.StageMoved e:
                book.Opportunity(e.Opportunity).Stage = e.Stage;
                break;
            case ConversationEvent.OpportunityEnded e:
                book.Opportunity(e.Opportunity).Outcome = e.Outcome;
                if (e.Outcome is Outcome.NotAnOpportunity or Outcome.LostTheirs or Outcome.OptedOut)
                {
                    book.Answer(e.Opportunity); // They themselves said that there is nothing more.
                }

                break;
            case ConversationEvent.TimesOffered e:
                agreed.Offer(e.Opportunity);
                break;
            case ConversationEvent.TimeChosen e:
                agreed.Choose(e.Hold, e.Time.Slot);
                break;
            case ConversationEvent.TimeLost e:
                agreed.Lose(e.Opportunity, e.Hold, e.Why);
                break;
            case ConversationEvent.AppointmentBooked e:
                book.Opportunity(e.Opportunity).Booking = e.Booking;
                break;
            case ConversationEvent.AppointmentCancelled e:
                book.Opportunity(e.Opportunity).Booking = null;
                break;
            case ConversationEvent.ControlChanged e:
                (book.HeldBy, book.Epoch) = (e.HeldBy, e.Epoch);
                if (e.HeldBy is not null)
                {
                    book.AnswerAll();
                }

                break;
            case ConversationEvent.CustomerOptedOut:
                book.OptedOut = true;
                break;
            case ConversationEvent.CustomerOptedIn:
                book.OptedOut = false;
                break;
            case ConversationEvent.TaskRaised e:
                book.Tasks.Add((e.Task, e.Opportunity));
                book.Answer(e.Opportunity);
                break;
            case ConversationEvent.TaskDone e:
                book.Tasks.RemoveAll(task => task.Task == e.Task);
                break;
            case ConversationEvent.MessageFared e:
                Fare(book, e);
                break;
            case ConversationEvent.EffectOwed e:
                Owe(book, e, cause);
                break;
            case ConversationEvent.EffectAttempted e:
                Claim(book, e);
                break;
            case ConversationEvent.EffectDeferred e:
                world.Coverage.Count(e.Unsure ? "result NobodyKnows" : "result TryAgain");
                break;
            case ConversationEvent.EffectDropped e:
                world.Coverage.Count($"dropped {e.Why}");
                Settle(book, e.Id);
                break;
            case ConversationEvent.EffectSettled e:
                if (effects.TryGetValue(e.Id, out var owed))
                {
                    world.Coverage.Count($"result {ResultOf(owed.Effect, e.How)}");
                    if (owed.Effect is Effect.Speak said)
                    {
                        book.Answer(said.Opportunity);
                    }
                }

                Settle(book, e.Id);
                break;
        }
    }

    private void Owe(ConversationBook book, ConversationEvent.EffectOwed e, string cause)
    {
        world.Coverage.Count($"effect {e.Effect.GetType().Name}");
        var owed = new OwedBook(book.Contact, e.Effect, e.Epoch);
        if (!effects.TryAdd(e.Id, owed))
        {
            world.Violate(Promises.TakenOnce, $"{e.Id} was owed twice.");
            return;
        }

        Owed += IsForLater(e.Effect) ? 0 : 1;
        switch (e.Effect)
        {
            case Effect.Speak m:
                if (book.HeldBy is not null || book.Epoch != e.Epoch)
                {
                    world.Violate(Promises.SilentAfterTakeOver, $"{m.Phrase} is to be spoken on {m.Call}.");
                }

                speech[(m.Call, m.Number)] = m.Phrase;
                break;
            case Effect.SendMessage m:
                book.Texted.Add(m.Opportunity);
                book.Answer(m.Opportunity);
                texts[m.Message] = owed;
                book.Statuses[m.Message] = MessageStatus.Owed;
                if (m.Phrase is Phrase.TextBack or Phrase.TextBackClosed)
                {
                    book.Opportunity(m.Opportunity).HasTextBackOwed = true;
                }

                break;
            case Effect.NotifyStaff m:
                texts[m.Message] = owed;
                book.Statuses[m.Message] = MessageStatus.Owed;
                break;
            case Effect.ConfirmHold c:
                if (!agreed.Confirm(c.Request.Opportunity, c.Request.Hold, world.Crowd.SaidYes(cause)))
                {
                    world.Violate(Promises.CustomerSaidYes, $"{c.Request.Hold} is to be confirmed because of {cause}, which was no yes.");
                }

                break;
        }
    }

    private static bool IsForLater(Effect effect) => effect is Effect.SendMessage { Phrase: Phrase.ReminderAtCustomers or Phrase.ReminderAtOurs };

    private void Claim(ConversationBook book, ConversationEvent.EffectAttempted e)
    {
        if (!effects.TryGetValue(e.Id, out var owed))
        {
            world.Violate(Promises.ClaimedBeforeSent, $"{e.Id} was claimed and never owed.");
            return;
        }

        owed.Claims++;
        if (owed.Effect is Effect.SendMessage m)
        {
            owed.ClaimedAfterTakeOver |= m.Staff is null && (book.HeldBy is not null || book.Epoch != owed.Epoch);
            owed.ClaimedAfterOptOut |= book.OptedOut && !m.DespiteOptOut;
        }
    }

    private void Settle(ConversationBook book, EffectId id)
    {
        if (!effects.TryGetValue(id, out var owed) || owed.IsSettled)
        {
            world.Violate(Promises.TakenOnce, $"{id} was settled, and not owed.");
            return;
        }

        owed.IsSettled = true;
        Owed -= IsForLater(owed.Effect) ? 0 : 1;
        if (owed.Effect is Effect.SendMessage { Phrase: Phrase.TextBack or Phrase.TextBackClosed } m)
        {
            book.Opportunity(m.Opportunity).HasTextBackOwed = false;
        }
    }

    private void Fare(ConversationBook book, ConversationEvent.MessageFared e)
    {
        var was = book.Statuses.GetValueOrDefault(e.Message, MessageStatus.Owed);
        var final = was is MessageStatus.Failed or MessageStatus.Undelivered or MessageStatus.Dropped or MessageStatus.Read;
        var arrived = was is MessageStatus.Delivered && e.Status is not MessageStatus.Read;
        if (final || arrived || e.Status <= was)
        {
            world.Violate(Promises.NeverBackwards, $"{e.Message} went from {was} to {e.Status}.");
        }

        book.Statuses[e.Message] = e.Status;
    }

    private static string ResultOf(Effect effect, string how) => effect switch
    {
        Effect.SendMessage or Effect.NotifyStaff => how.StartsWith("refused", StringComparison.Ordinal) ? "MessageRefused"
            : how.StartsWith("given-up", StringComparison.Ordinal) ? "given up" : "MessageAccepted",
        Effect.FindTimes => "Times",
        Effect.HoldSlot => "Hold",
        Effect.ConfirmHold => "Confirm",
        Effect.ReleaseHold => "Release",
        Effect.CancelBooking => "Cancel",
        Effect.ReadWords => "WordsRead",
        _ => how,
    };
}
