using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Postgres.Keys;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>What a batch is decided on: remembered, or read for it.</summary>
internal sealed class Facts(HeadMemory remembered, IReadOnlyDictionary<(string Organisation, string Location), long> places, KeyRing ring)
{
    /// <summary>Heads that were read for this batch; null: that journal never was.</summary>
    public Dictionary<StreamId, JournalHead?> Heads { get; } = [];

    /// <summary>Who has the identities that the batch claims; what is not here is free.</summary>
    public Dictionary<(OrganisationId Organisation, IdentityHash Identity), ContactId> Identities { get; } = [];

    /// <summary>The batch's keys, also those that were read or made for it; remembered once it is on disk.</summary>
    public Dictionary<KeyName, DataKey> Keys { get; set; } = [];

    /// <summary>Places that were read or made for this batch; remembered once it is on disk.</summary>
    public Dictionary<(string Organisation, string Location), long> Places { get; } = [];

    /// <summary>The ring that the batch's keys are of.</summary>
    public KeyRing Ring => ring;

    /// <summary>Whether reading them began the transaction that the batch is written in.</summary>
    public bool TransactionBegun { get; set; }

    /// <summary>Where a journal ends, as far as is known; null when it is taken for new.</summary>
    public JournalHead? HeadOf(StreamId stream) => Heads.TryGetValue(stream, out var read) ? read : remembered.Find(stream);

    public DataKey KeyOf(KeyName name) =>
        Keys.GetValueOrDefault(name) ?? throw new InvalidOperationException("A key of this batch was neither remembered nor made; nothing was stored.");

    public long PlaceOf(string organisation, string location) =>
        Places.TryGetValue((organisation, location), out var made) ? made : places[(organisation, location)];
}
