using System.Text.Json.Serialization.Metadata;

namespace SmartPulse.Journals;

/// <summary>How a journal becomes a state.</summary>
/// <typeparam name="TState">The state.</typeparam>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <param name="Seed">The state before the first event.</param>
/// <param name="Evolve">The state after an event.</param>
/// <param name="Forgotten">The state after an event whose payload has been erased: only the version moves on.</param>
/// <param name="FoldVersion">A snapshot of another version is discarded.</param>
/// <param name="Json">How a snapshot is written.</param>
public sealed record JournalFold<TState, TEvent>(
    TState Seed, Func<TState, Recorded<TEvent>, TState> Evolve, Func<TState, long, TState> Forgotten, int FoldVersion, JsonTypeInfo<TState> Json);
