using System.Collections.Immutable;
using System.Globalization;

namespace SmartPulse.Storage.Keys;

/// <summary>The keys that wrap every other key; they never stand in the database. The highest version wraps, the others still unwrap.</summary>
internal sealed class MasterKeys
{
    private readonly ImmutableSortedDictionary<int, byte[]> keys;

    private MasterKeys(ImmutableSortedDictionary<int, byte[]> keys) => this.keys = keys;

    /// <summary>The version that wraps.</summary>
    public int Current => keys.Keys.Last();

    /// <summary>Reads <c>base64</c> or <c>1:base64,2:base64</c> (commas or lines). What is wrong is named by its source; the text itself is never repeated.</summary>
    public static MasterKeys Parse(string text, string source)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<int, byte[]>();
        foreach (var part in text.Split([',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var version = 1;
            if (colon >= 0 && !int.TryParse(part.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out version))
            {
                throw new StorageStartException($"{source} has a key whose version is no number; write 'version:base64'.");
            }

            var key = new byte[Sealing.KeyBytes];
            if (!Convert.TryFromBase64String(part[(colon + 1)..], key, out var length) || length != Sealing.KeyBytes)
            {
                throw new StorageStartException($"{source} has a key (version {version}) that is not base64 of {Sealing.KeyBytes} bytes.");
            }

            if (!found.TryAdd(version, key))
            {
                throw new StorageStartException($"{source} has two keys of version {version}; each version stands once.");
            }
        }

        return found.Count > 0 ? new MasterKeys(found.ToImmutable()) : throw new StorageStartException($"{source} holds no key; write base64 of {Sealing.KeyBytes} bytes.");
    }

    public byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context) => Sealing.Seal(keys[Current], key, context);

    /// <summary>The key, or null when that version of the master is not here or is another one.</summary>
    public byte[]? TryUnwrap(int version, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> context) =>
        keys.TryGetValue(version, out var master) ? Sealing.TryOpen(master, wrapped, context) : null;
}
