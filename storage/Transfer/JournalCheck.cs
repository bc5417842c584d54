using System.Security.Cryptography;
using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;

namespace SmartPulse.Storage.Transfer;

/// <summary>
/// One journal being read. After a damaged event the check goes on from the link that stands there, so that each damaged version is named; rows are made
/// up to the first.
/// </summary>
internal sealed class JournalCheck
{
    private readonly StreamId stream;
    private readonly OpenKeys keys;
    private readonly IRowProjection projection;
    private readonly object?[]? snapshot;
    private readonly List<Finding> findings = [];
    private readonly SortedDictionary<long, long> needed = [];
    private long version;
    private byte[] chain;
    private byte[]? chainAtSnapshot;
    private bool broken;

    public JournalCheck(StreamId stream, OpenKeys keys, IRowProjector projector, object?[]? snapshot)
    {
        (this.stream, this.keys, this.snapshot) = (stream, keys, snapshot);
        projection = projector.Begin(stream);
        chain = Chain.First(keys.Secret.ChainKey, stream);
        Rows = new ProjectedRows(stream);
    }

    public IReadOnlyList<Finding> Findings => findings;

    public ProjectedRows Rows { get; }

    /// <summary>How many events there were.</summary>
    public long Events { get; private set; }

    public void Next(AppendRow row, byte[] link)
    {
        if (PartsOf(row) is not { } parts)
        {
            (version, chain) = (row.Version, link);
            return;
        }

        Events += parts.Envelopes.Length;
        if (parts.First != version + 1)
        {
            Damage(version + 1, $"the event is missing; the next one there is of version {parts.First}.");
        }
        else if (!CryptographicOperations.FixedTimeEquals(Chain.Next(keys.Secret.ChainKey, chain, row), link))
        {
            Damage(parts.First, "its link does not fit its content and the event before it: one of them was changed.");
        }

        (version, chain) = (row.Version, link);
        if (version == SnapshotVersion)
        {
            chainAtSnapshot = link;
        }

        if (TryOpen(row, parts, out var opened) && !broken)
        {
            foreach (var happened in parts.Events(opened))
            {
                Project(happened);
            }
        }
    }

    /// <summary>Every key that the journal needs must be noted as used by it: without that an erasure would leave its snapshot, and PostgreSQL not find the key.</summary>
    public void CheckKeyUses(HashSet<long> noted)
    {
        foreach (var (key, at) in needed)
        {
            if (!noted.Contains(key))
            {
                Damage(at, $"it is sealed with data key {key}, and key_use does not say that the journal uses it.");
            }
        }
    }

    public void End(long headVersion, byte[] headChain, Instant? due)
    {
        if (version != headVersion)
        {
            Damage(Math.Min(version, headVersion) + 1, $"the journal should end at version {headVersion}, but its events end at {version}.");
        }
        else if (!CryptographicOperations.FixedTimeEquals(chain, headChain))
        {
            Damage(version, "the last event's link is not the one that the journal's head holds.");
        }

        CheckSnapshot(headVersion);
        if (!broken && projection.WrongWith(due) is { } misfit)
        {
            findings.Add(new($"{stream}, due row", misfit, FindingKind.Misfit));
        }
    }

    private long? SnapshotVersion => (long?)snapshot?[1];

    private void CheckSnapshot(long headVersion)
    {
        if (snapshot is null)
        {
            return;
        }

        var (at, fold, link, key, payload) = ((long)snapshot[1]!, checked((int)(long)snapshot[2]!), (byte[])snapshot[3]!, (long)snapshot[4]!, (byte[])snapshot[5]!);
        if (at > headVersion)
        {
            Damage(headVersion + 1, $"a snapshot is of version {at}, but the journal ends at {headVersion}: events are missing at its end.");
        }
        else if (chainAtSnapshot is not null && !CryptographicOperations.FixedTimeEquals(chainAtSnapshot, link))
        {
            Damage(at, "the snapshot's link is not that event's.");
        }
        else
        {
            var (state, opened) = keys.Find(key);
            if (state is KeyState.Missing or KeyState.Closed || (opened is not null && Sealing.TryOpen(opened, payload, SealContext.OfSnapshot(stream, at, fold, link)) is null))
            {
                Damage(at, $"the snapshot does not open with data key {key}: it, its version, its link or its key was changed.");
            }
        }
    }

    private AppendParts? PartsOf(AppendRow row)
    {
        try
        {
            return AppendParts.Of(row);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            Damage(version + 1, $"its row cannot be read: {exception.Message}");
            return null;
        }
    }

    /// <summary>False when a part cannot be had; a null part was forgotten.</summary>
    private bool TryOpen(AppendRow row, AppendParts parts, out byte[]?[] opened)
    {
        opened = new byte[]?[parts.Keys.Length];
        for (var part = 0; part < opened.Length; part++)
        {
            if (!TryOpen(row, parts, part, out opened[part]))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryOpen(AppendRow row, AppendParts parts, int part, out byte[]? opened)
    {
        opened = null;
        if (parts.Keys[part] is not { } id)
        {
            opened = parts.Stored(part).ToArray();
            return true;
        }

        needed.TryAdd(id, parts.First);
        var (state, key) = keys.Find(id);
        switch (state)
        {
            case KeyState.Forgotten:
                return true;
            case KeyState.Missing:
                Damage(parts.First, $"its data key {id} is missing (a forgotten key leaves its row behind).");
                return false;
            case KeyState.Closed:
                Damage(parts.First, $"its data key {id} does not open with the master key.");
                return false;
            default:
                opened = Sealing.TryOpen(key!, parts.Stored(part), SealContext.OfPart(stream, row.Version, part));
                if (opened is null)
                {
                    Damage(parts.First, $"its payload does not open with data key {id}.");
                    return false;
                }

                return true;
        }
    }

    private void Project(StoredEvent happened)
    {
        try
        {
            foreach (var change in projection.Next(happened))
            {
                Rows.Apply(change, happened.Version);
            }
        }
        catch (JournalCorruptException exception)
        {
            Damage(exception.Version, exception.What);
        }
    }

    private void Damage(long at, string what)
    {
        broken = true;
        findings.Add(new($"{stream}, version {at}", what, FindingKind.Damage));
    }
}
