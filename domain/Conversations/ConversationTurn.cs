using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations;

/// <summary>
/// One turn being decided: events are emitted one by one and folded at once, so that each part of the decision reads the state as it stands.
/// Lives only inside <see cref="ConversationDecider.Decide"/>, which stays pure from outside.
/// </summary>
internal sealed class ConversationTurn(Conversation before, Signal signal, DecisionContext context)
{
    private readonly ImmutableArray<Recorded<ConversationEvent>>.Builder events = ImmutableArray.CreateBuilder<Recorded<ConversationEvent>>();
    private readonly RowsOfTurn rows = new();
    private readonly ImmutableArray<Claim>.Builder claimed = ImmutableArray.CreateBuilder<Claim>();
    private readonly string suffix = context.Contact.Value[(ContactId.Prefix.Length + 1)..];
    private readonly long number = before.Version + 1;

    // Never before the last event: a clock that was set back over a restart makes no history run backwards.
    private readonly Instant at = Instant.Max(context.Now, before.LastAt);
    private int derived;

    /// <summary>As the events emitted so far leave it; what it knows of the journal (version, signals seen) is brought up to date when the turn is done.</summary>
    public Conversation State { get; private set; } = before;

    public Signal Signal => signal;

    public DecisionContext Context => context;

    public Instant Now => context.Now;

    public bool HasEvents => events.Count > 0;

    /// <summary>Whether the customer has only begun to say something, so that what follows is waited for.</summary>
    public bool OnlyBegun { get; set; }

    /// <summary>What stands before the next thing that is said: the answer to a question of theirs.</summary>
    public Phrase? Preface { get; set; }

    /// <summary>The words of one of the tenant's own answers, while one is given.</summary>
    public string? AnswerText { get; set; }

    /// <summary>The town that they ask about, where the answer names it.</summary>
    public string? AskedTown { get; set; }

    /// <summary>Whether an answer that had not left was dropped because the customer spoke on.</summary>
    public bool Interrupted { get; set; }

    /// <summary>Who the events of this turn are laid to.</summary>
    public string Actor { get; set; } = "system";

    /// <summary>What the customer said this turn, while a language model may still be asked about it.</summary>
    public HeardWords? Heard { get; set; }

    public void Emit(ConversationEvent happened, int settingsVersion = 0)
    {
        var version = settingsVersion > 0
            ? settingsVersion
            : ConversationFold.OpportunityOf(happened) is { } id && State.Find(id) is { } o ? o.SettingsVersion : 0;
        var recorded = new Recorded<ConversationEvent>(happened, number + events.Count, at, Actor, signal.Id.Value, version, context.Trace);
        events.Add(recorded);
        var next = ConversationFold.Apply(State, recorded);
        rows.Project(State, next, recorded);
        State = next;
    }

    public void Claim(Claim claim)
    {
        Emit(new ConversationEvent.EffectAttempted(claim.Effect, claim.Attempt, claim.Until));
        claimed.Add(claim);
    }

    /// <summary>An id derived from this turn: the same decision on the same state gives the same id.</summary>
    public TId Derive<TId>() where TId : struct, IOpaqueId<TId> =>
        TId.From($"{TId.Prefix}_{suffix}_{number}_{derived++}");

    public EffectId Owe(Effect effect, Instant notBefore)
    {
        var id = Derive<EffectId>();
        var about = State.Find(ConversationFold.OpportunityOf(effect));
        Emit(new ConversationEvent.EffectOwed(id, effect, notBefore, State.Epoch, about?.Turn ?? 0));
        return id;
    }

    public void OweNow(Effect effect) => Owe(effect, Now);

    public void Raise(OpportunityId opportunity, TaskKind kind, string reason, Instant dueAt)
    {
        // One open task of a kind and reason is enough: staff are told once.
        if (!State.Tasks.Any(t => t.Opportunity == opportunity && t.Kind == kind && t.Reason == reason))
        {
            Emit(new ConversationEvent.TaskRaised(Derive<TaskId>(), opportunity, kind, reason, dueAt));
        }
    }

    public void Move(OpportunityId opportunity, Stage stage)
    {
        if (Get(opportunity).Stage != stage)
        {
            Emit(new ConversationEvent.StageMoved(opportunity, stage));
        }
    }

    public void End(OpportunityId opportunity, Outcome outcome, string? reason)
    {
        Emit(new ConversationEvent.OpportunityEnded(opportunity, outcome, reason));
        Move(opportunity, outcome switch
        {
            Outcome.Booked => Stage.Booked,
            Outcome.HandedOver => Stage.WithHuman,
            Outcome.AnsweredUnknown => Stage.WithStaff,
            _ => Stage.Ended,
        });
    }

    public Opportunity Get(OpportunityId id) =>
        State.Find(id) ?? throw new InvalidOperationException($"Opportunity {id} is not in this conversation.");

    public LocationSettings SettingsOf(OpportunityId id) => context.Of(Get(id));

    public Decision Done(Receipt receipt)
    {
        var happened = events.DrainToImmutable();
        return new(happened, ConversationFold.Remember(State, happened), rows.ToRows(), claimed.DrainToImmutable(), receipt);
    }
}

/// <summary>What a customer said.</summary>
/// <param name="Message">Our id of it.</param>
/// <param name="Text">Their words.</param>
/// <param name="Spoken">Whether on a call.</param>
/// <param name="Findings">What was understood of them.</param>
internal sealed record HeardWords(MessageId Message, string Text, bool Spoken, Findings Findings);
