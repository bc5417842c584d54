using System.Security.Cryptography;
using SmartPulse.Journals;
using SmartPulse.Storage.Keys;

namespace SmartPulse.Storage.Journals;

/// <summary>
/// Walks the rows of one journal in order and believes nothing: every link, every version and every seal is checked, and what does not fit is thrown, by
/// journal and version. Whichever database the rows came from.
/// </summary>
internal sealed class JournalWalk(byte[] chainKey, KeyMemory keys, StreamId stream)
{
    /// <summary>The version it has come to.</summary>
    public long Version { get; private set; }

    /// <summary>The link of the append it has come to.</summary>
    public byte[] Link { get; private set; } = Chain.First(chainKey, stream);

    /// <summary>Begins behind that version instead of at the journal's first event.</summary>
    public void StartAfter(long version, byte[] link) => (Version, Link) = (version, link);

    /// <summary>Opens the snapshot and begins behind it; null, and where it was, when its key was forgotten: the events are still there.</summary>
    public StoredSnapshot? StartAfter(SnapshotRow row, int foldVersion, JournalHead head)
    {
        if (row.Key is not { } key)
        {
            throw new JournalCorruptException(stream, row.Version, $"the snapshot's data key {row.KeyId} is missing.");
        }

        if (key.Wrapped is null)
        {
            return null;
        }

        var plain = keys.Open(key) is { } opened ? Sealing.TryOpen(opened, row.Payload, SealContext.OfSnapshot(stream, row.Version, foldVersion, row.Link)) : null;
        if (plain is null)
        {
            throw new JournalCorruptException(stream, row.Version, $"the snapshot does not open with data key {row.KeyId}: it, its version or its link was changed.");
        }

        if (row.Version > head.Version)
        {
            throw new JournalCorruptException(
                stream, head.Version + 1, $"a snapshot is of version {row.Version}, but the journal ends at {head.Version}: events are missing at its end.");
        }

        StartAfter(row.Version, row.Link);
        return new StoredSnapshot(row.Version, foldVersion, plain);
    }

    /// <summary>The events of the next append, decrypted.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="link">The link that stands in it.</param>
    /// <param name="keyOf">The row of a data key; null when it is missing.</param>
    public IEnumerable<StoredEvent> Next(AppendRow row, byte[] link, Func<long, KeyRow?> keyOf)
    {
        var parts = PartsOf(row);
        if (parts.First != Version + 1)
        {
            throw new JournalCorruptException(stream, Version + 1, $"the event is missing; the next one there is of version {parts.First}.");
        }

        if (!CryptographicOperations.FixedTimeEquals(Chain.Next(chainKey, Link, row), link))
        {
            throw new JournalCorruptException(stream, parts.First, "its link does not fit its content and the event before it: one of them was changed.");
        }

        var opened = new byte[]?[parts.Keys.Length];
        for (var part = 0; part < opened.Length; part++)
        {
            opened[part] = Open(row, parts, part, keyOf);
        }

        (Version, Link) = (row.Version, link);
        return parts.Events(opened);
    }

    /// <summary>Says that there are no more rows: the journal must end here.</summary>
    public void End(JournalHead head)
    {
        if (Version != head.Version)
        {
            throw new JournalCorruptException(stream, Version + 1, $"the journal should end at version {head.Version}, but its events end at {Version}.");
        }

        if (!CryptographicOperations.FixedTimeEquals(Link, head.Link))
        {
            throw new JournalCorruptException(stream, Version, "the last event's link is not the one that the journal's head holds.");
        }
    }

    private AppendParts PartsOf(AppendRow row)
    {
        try
        {
            return AppendParts.Of(row);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw new JournalCorruptException(stream, Version + 1, $"its row cannot be read: {exception.Message}");
        }
    }

    /// <summary>The part in clear; null when its key was forgotten.</summary>
    private byte[]? Open(AppendRow row, AppendParts parts, int part, Func<long, KeyRow?> keyOf)
    {
        if (parts.Keys[part] is not { } keyId)
        {
            return parts.Stored(part).ToArray();
        }

        var key = keyOf(keyId) ?? throw new JournalCorruptException(stream, parts.First, $"its data key {keyId} is missing (a forgotten key leaves its row behind).");
        if (key.Wrapped is null)
        {
            return null;
        }

        var opened = keys.Open(key)
            ?? throw new JournalCorruptException(stream, parts.First, $"its data key {keyId} does not open with version {key.MasterVersion} of the master key.");
        return Sealing.TryOpen(opened, parts.Stored(part), SealContext.OfPart(stream, row.Version, part))
            ?? throw new JournalCorruptException(stream, parts.First, $"its payload does not open with data key {keyId}.");
    }
}
