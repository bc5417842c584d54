using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Directories;
using SmartPulse.Reporting;

namespace SmartPulse.Journals;

/// <summary>The journal of the grain that it is injected into. Scoped: it knows its grain from the grain context.</summary>
/// <typeparam name="TEvent">The family of events.</typeparam>
internal interface IJournal<TEvent>
{
    /// <summary>The journal's name.</summary>
    StreamId Stream { get; }

    /// <summary>Folds all that is stored. Throws <see cref="JournalCorruptException"/> and <see cref="StoreUnavailableException"/>.</summary>
    Task<TState> ReplayAsync<TState>(JournalFold<TState, TEvent> fold, CancellationToken cancellation);

    /// <summary>
    /// Appends and answers when it is on disk. When it throws, when another wrote first or has the identity, the journal drops the activation itself: memory
    /// never runs ahead of the store, nor stays behind it. After <see cref="AppendOutcome.ConstraintViolated"/> the activation stays: the store looks at the
    /// journal's end before it looks at constraints, so nothing was stored, nobody was ahead, and the caller may append something else.
    /// Takes no token on purpose.
    /// </summary>
    Task<AppendOutcome> AppendAsync<TState>(JournalWrite<TState, TEvent> write);
}

/// <summary>What one turn writes.</summary>
/// <typeparam name="TState">The state.</typeparam>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <param name="Fold">How the state is folded and written.</param>
/// <param name="Next">The state after these events.</param>
/// <param name="Events">In their envelopes.</param>
/// <param name="Rows">Read-model rows.</param>
/// <param name="Claims">Identities taken.</param>
/// <param name="Due">When to wake the grain.</param>
internal sealed record JournalWrite<TState, TEvent>(
    JournalFold<TState, TEvent> Fold, TState Next, ImmutableArray<NewEvent> Events, ImmutableArray<RowChange> Rows, ImmutableArray<IdentityClaim> Claims, Instant? Due);
