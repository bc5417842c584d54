using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Board;
using SmartPulse.Directories;
using SmartPulse.Due;
using SmartPulse.Journals;
using SmartPulse.Tenants;
using SmartPulse.Wire;

namespace SmartPulse.Conversations;

/// <summary>Loads the conversation, asks the domain, appends, and carries out what the turn claimed.</summary>
[GrainType("conversation")]
internal sealed partial class ConversationGrain(
    IJournal<ConversationEvent> journal, ISettingsSource settings, IUnderstanding understanding, IIdentityDirectory identities,
    EffectRunner effects, ConversationPolicy policy, TurnInstruments turns, ConversationInstruments instruments, IClock clock, TimeProvider time,
    ILogger<ConversationGrain> logger) : Grain, IConversationGrain
{
    /// <summary>Beyond this the due row and the sweeper wake the conversation; nearer, a timer does it to the instant.</summary>
    private static readonly Duration TimerWithin = Duration.FromMinutes(2);

    /// <summary>How long a caller's question for what comes next is kept waiting; the gateway has fillers for the rest.</summary>
    private static readonly Duration ListensFor = Duration.FromSeconds(1.5);

    private static readonly JournalFold<Conversation, ConversationEvent> Fold = new(
        Conversation.New, ConversationFold.Evolve, (state, version) => state with { Version = version }, Conversation.FoldVersion, WireFormat.Json.Conversation);

    private Conversation conversation = Conversation.New;
    private Receipt? unusable;
    private IGrainTimer? timer;
    private TaskCompletionSource turnTaken = new();
    private OrganisationId organisation;
    private ContactId contact;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        organisation = journal.Stream.Organisation;
        contact = ContactId.From(journal.Stream.Key);
        try
        {
            conversation = await journal.ReplayAsync(Fold, cancellationToken);
            // What was owed when the last activation went is taken up again, without waiting for the sweeper.
            await ArmAsync();
        }
        catch (JournalCorruptException e)
        {
            LogDamaged(e);
            unusable = new Receipt.Damaged(e.Message);
        }
        catch (StoreUnavailableException e)
        {
            unusable = new Receipt.NotStored(e.Trouble.ToString());
            DeactivateOnIdle();
        }
    }

    public async Task<Receipt> HandleAsync(Signal signal)
    {
        if (unusable is not null)
        {
            return unusable;
        }

        using var turn = turns.Begin("conversation", signal.GetType().Name, signal is Signal.Woken ? ConversationDue.TraceOf(conversation, clock.GetCurrentInstant()) : null);
        DecisionContext context;
        try
        {
            context = await ContextAsync(signal);
        }
        catch (StoreUnavailableException e)
        {
            return new Receipt.NotStored(e.Trouble.ToString()); // The settings cannot be read now.
        }

        var decision = ConversationDecider.Decide(conversation, signal, context);
        var due = ConversationDue.Next(decision.Next, context);
        if (decision.Events.IsEmpty && signal is not Signal.Woken)
        {
            return decision.Receipt;
        }

        // What happened and what is now owed go down in one append: neither can be kept without the other.
        if (await AppendAsync(decision, due) is { } notStored)
        {
            return notStored;
        }

        LogDecided(signal.GetType().Name, decision.Events.Length, decision.Claimed.Length);
        turn.Decided(decision.Events.Length, decision.Claimed.Length);
        instruments.Moved(conversation, decision.Next);
        conversation = decision.Next;
        WakeListeners();
        foreach (var claim in decision.Claimed)
        {
            _ = CarryOutAsync(claim);
        }

        Arm(due);
        Publish(decision);
        return decision.Receipt;
    }

    public async Task<Hearing> ListenAsync(string call, int heard)
    {
        if (unusable is Receipt.NotStored)
        {
            return new Hearing.NothingYet(null); // The store is away for a moment: the caller hears a filler, not the end.
        }

        var until = clock.GetCurrentInstant() + ListensFor;
        while (true)
        {
            // Read before waiting, and again after: a turn in between is seen one way or the other.
            var (hearing, next, now) = (Listening.To(conversation, call, heard), turnTaken.Task, clock.GetCurrentInstant());
            if (hearing is not Hearing.NothingYet || now >= until)
            {
                return hearing;
            }

            try
            {
                await next.WaitAsync((until - now).ToTimeSpan(), time);
            }
            catch (TimeoutException)
            {
                // Nobody said anything in time, which the answer says.
            }
        }
    }

    /// <summary>Completed within the turn, not on another thread: who listens goes on under this activation's scheduler.</summary>
    private void WakeListeners()
    {
        var before = turnTaken;
        turnTaken = new();
        before.TrySetResult();
    }

    private async Task<Receipt?> AppendAsync(Decision decision, Instant? due)
    {
        var claims = decision.Events.FirstOrDefault()?.Event is ConversationEvent.ConversationOpened opened && opened.Number?.E164 is { } address
            ? ImmutableArray.Create(new IdentityClaim(organisation, identities.HashOf(organisation, opened.Kind, address), contact))
            : [];
        try
        {
            var outcome = await journal.AppendAsync<Conversation>(new(
                Fold, decision.Next, [.. decision.Events.Select(e => EventEnvelopes.Of(e, contact))], decision.Rows, claims, due));
            return outcome switch
            {
                AppendOutcome.Appended => null,
                AppendOutcome.IdentityTaken taken => new Receipt.BelongsTo(taken.Owner),
                AppendOutcome.Stale => new Receipt.NotStored("stale"),
                AppendOutcome.ConstraintViolated c => new Receipt.NotStored($"constraint {c.Constraint}"),
                var other => throw new InvalidOperationException($"No answer is written for {other.GetType().Name}."),
            };
        }
        catch (StoreUnavailableException e)
        {
            return new Receipt.NotStored(e.Trouble.ToString());
        }
    }

    /// <summary>Outside the turn: the outcome comes back as a signal, to this activation or the next.</summary>
    private async Task CarryOutAsync(Claim claim)
    {
        using var attempt = instruments.Begin(claim);
        var result = await effects.RunAsync(claim, organisation, contact);
        attempt.Ended(result);
        var report = new Signal.EffectReported(OwnSignals.EffectReport(claim.Effect, claim.Attempt), clock.GetCurrentInstant(), claim.Effect, claim.Attempt, result);
        try
        {
            var receipt = await this.AsReference<IConversationGrain>().HandleAsync(report);
            if (receipt is not Receipt.Accepted)
            {
                LogNotReported(receipt.GetType().Name);
            }
        }
        catch (Exception e)
        {
            // The lease runs out, and the next turn looks the result up: nothing is lost but time.
            LogReportFailed(e);
        }
    }

    private async Task ArmAsync() =>
        Arm(ConversationDue.Next(conversation, await ContextAsync(new Signal.Woken(OwnSignals.Wake, clock.GetCurrentInstant()))));

    private void Arm(Instant? due)
    {
        timer?.Dispose();
        timer = null;
        var now = clock.GetCurrentInstant();
        if (due is { } at && at - now < TimerWithin)
        {
            timer = this.RegisterGrainTimer(
                _ => HandleAsync(new Signal.Woken(OwnSignals.Wake, clock.GetCurrentInstant())),
                new GrainTimerCreationOptions(Waits.Until(at, now), Timeout.InfiniteTimeSpan) { KeepAlive = true });
        }
    }

    private void Publish(Decision decision)
    {
        foreach (var (location, change) in BoardChanges.Of(decision))
        {
            _ = GrainFactory.GetGrain<IBoardGrain>(GrainKeys.Of(organisation, location)).ChangedAsync(change);
        }
    }

    private async ValueTask<DecisionContext> ContextAsync(Signal signal)
    {
        ImmutableArray<LocationSettings> hand = [];
        if (ReachOf(signal) is { } reach && await settings.CurrentAsync(organisation, reach.Location) is { } current)
        {
            hand = [current];
        }

        foreach (var o in conversation.Opportunities)
        {
            if (!IsAt(hand, o))
            {
                hand = hand.Add(await settings.VersionAsync(organisation, o.Location, o.SettingsVersion));
            }
        }

        return new(organisation, contact, clock.GetCurrentInstant(), hand, understanding)
        {
            Guards = policy.Guards,
            Trace = Activity.Current?.Id,
            Running = conversation.Owed.IsEmpty ? [] : [.. conversation.Owed.Select(o => o.Id).Where(effects.IsRunning)],
        };
    }

    private static bool IsAt(ImmutableArray<LocationSettings> hand, Opportunity opportunity)
    {
        foreach (var known in hand)
        {
            if (known.Location == opportunity.Location && known.Version == opportunity.SettingsVersion)
            {
                return true;
            }
        }

        return false;
    }

    private static Reach? ReachOf(Signal signal) => signal switch
    {
        Signal.CallStarted s => s.Reach,
        Signal.CallAnswered s => s.Reach,
        Signal.CallMissed s => s.Reach,
        Signal.CallEnded s => s.Reach,
        Signal.CallAccepted s => s.Reach,
        Signal.CallTaken s => s.Reach,
        Signal.CallerSpoke s => s.Reach,
        Signal.TransferMissed s => s.Reach,
        Signal.VoicemailRecorded s => s.Reach,
        Signal.VoicemailTranscribed s => s.Reach,
        Signal.MessageReceived s => s.Reach,
        Signal.FormSubmitted s => s.Reach,
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Signal} -> {Events} events, {Claimed} claimed")]
    private partial void LogDecided(string signal, int events, int claimed);

    [LoggerMessage(Level = LogLevel.Error, Message = "A conversation's journal is damaged; it stops, the rest go on")]
    private partial void LogDamaged(Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outcome of an attempt was not stored ({Receipt}); its lease will run out")]
    private partial void LogNotReported(string receipt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outcome of an attempt could not be reported; its lease will run out")]
    private partial void LogReportFailed(Exception error);
}
