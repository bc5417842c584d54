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

    public void Next(EventRow row, byte[] link)
    {
        if (row.Version != version + 1)
        {
            Damage(version + 1, $"the event is missing; the next one there is of version {row.Version}.");
        }
        else if (!CryptographicOperations.FixedTimeEquals(Chain.Next(keys.Secret.ChainKey, chain, row), link))
        {
            Damage(row.Version, "its link does not fit its content and the event before it: one of them was changed.");
        }

        (version, chain) = (row.Version, link);
        if (version == SnapshotVersion)
        {
            chainAtSnapshot = link;
        }

        if (TryOpen(row, out var payload) && !broken)
        {
            Project(new StoredEvent(row.Version, row.Type, row.Schema, Nanoseconds.ToInstant(row.At), row.Actor, row.Cause, row.TraceParent, row.SettingsVersion, payload));
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

    /// <summary>False when the payload cannot be had; null when it was forgotten.</summary>
    private bool TryOpen(EventRow row, out ReadOnlyMemory<byte>? payload)
    {
        payload = null;
        if (row.KeyId is not { } id)
        {
            payload = row.Payload;
            return true;
        }

        var (state, key) = keys.Find(id);
        switch (state)
        {
            case KeyState.Forgotten:
                return true;
            case KeyState.Missing:
                Damage(row.Version, $"its data key {id} is missing (a forgotten key leaves its row behind).");
                return false;
            case KeyState.Closed:
                Damage(row.Version, $"its data key {id} does not open with the master key.");
                return false;
            default:
                if (Sealing.TryOpen(key!, row.Payload, SealContext.OfEvent(stream, row.Version)) is not { } opened)
                {
                    Damage(row.Version, $"its payload does not open with data key {id}.");
                    return false;
                }

                payload = opened;
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
