using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Journals;

namespace SmartPulse.Reporting;

/// <summary>Makes the read-model rows of a journal out of its events: the same rows that its appends wrote. What a store rebuilds and verifies with.</summary>
public interface IRowProjector
{
    /// <summary>A projection that stands before the journal's first event.</summary>
    IRowProjection Begin(StreamId stream);
}

/// <summary>One journal on its way into rows.</summary>
public interface IRowProjection
{
    /// <summary>
    /// What the journal's next event changes. An event that was forgotten changes nothing, and what later events say of a message that only it told of is left out.
    /// Throws <see cref="JournalCorruptException"/> for an event that this release cannot read, or that cannot have followed the ones before.
    /// </summary>
    ImmutableArray<RowChange> Next(StoredEvent happened);

    /// <summary>Null when a journal in this state may wait until then; else what is wrong with it, without personal data.</summary>
    /// <param name="due">Its due row; null when it has none.</param>
    string? WrongWith(Instant? due);
}
