using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using SmartPulse.Storage.Journals;

namespace SmartPulse.Storage.Keys;

/// <summary>A data key with the number that rows name it by.</summary>
internal sealed record DataKey(long Id, byte[] Key);

/// <summary>Unwraps data keys and remembers the unwrapping, never whether a key is forgotten: that is always read from its row.</summary>
internal sealed class KeyMemory(MasterKeys masters)
{
    /// <summary>Past this the memory is emptied: unwrapping again costs microseconds.</summary>
    public const int RememberedAtMost = 20_000;

    private readonly ConcurrentDictionary<long, byte[]> unwrapped = new();

    /// <summary>The master keys that wrap them.</summary>
    public MasterKeys Masters => masters;

    /// <summary>A fresh key and how it is stored.</summary>
    public (byte[] Key, byte[] Wrapped) Make(string organisation, string scope, string dataClass)
    {
        var fresh = RandomNumberGenerator.GetBytes(Sealing.KeyBytes);
        return (fresh, masters.Wrap(fresh, Context(organisation, scope, dataClass)));
    }

    /// <summary>The key of a row; null when the row is damaged or of another master key. The row's key is not forgotten.</summary>
    public byte[]? Open(KeyRow row)
    {
        if (unwrapped.TryGetValue(row.Id, out var known))
        {
            return known;
        }

        var key = masters.TryUnwrap(row.MasterVersion, row.Wrapped, Context(row.Organisation, row.Scope, row.Class));
        if (key is not null)
        {
            if (unwrapped.Count >= RememberedAtMost)
            {
                unwrapped.Clear();
            }

            unwrapped[row.Id] = key;
        }

        return key;
    }

    /// <summary>The key of a row that something new is to be sealed with; throws when it does not open.</summary>
    public DataKey OpenForWriting(KeyRow row) => new(
        row.Id,
        masters.TryUnwrap(row.MasterVersion, row.Wrapped, Context(row.Organisation, row.Scope, row.Class)) ?? throw new InvalidOperationException(
            $"Data key {row.Id} does not open with version {row.MasterVersion} of the master key; its row is damaged or that version is missing. Nothing was stored."));

    /// <summary>The row's key wrapped by the newest master; throws <see cref="StorageStartException"/> when it does not open.</summary>
    public static byte[] WrapAnew(MasterKeys masters, KeyRow row)
    {
        var context = Context(row.Organisation, row.Scope, row.Class);
        var key = masters.TryUnwrap(row.MasterVersion, row.Wrapped, context) ?? throw new StorageStartException(
            $"Data key {row.Id} does not open with version {row.MasterVersion} of the master key; keep the older versions in the setting until one start has wrapped all keys anew.");
        return masters.Wrap(key, context);
    }

    /// <summary>After an erasure unwrapped keys go from memory; a reader that began before puts its own back, which opens nothing: whether a key is forgotten is read from its row.</summary>
    public void Forget() => unwrapped.Clear();

    private static byte[] Context(string organisation, string scope, string dataClass) => Encoding.UTF8.GetBytes($"data key|{organisation}|{scope}|{dataClass}");
}
