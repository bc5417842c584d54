using System.Collections.Concurrent;
using SmartPulse.Storage.Keys;

namespace SmartPulse.Storage.Postgres.Keys;

/// <summary>What a key is for.</summary>
internal readonly record struct KeyName(string Organisation, string Scope, string Class) : IComparable<KeyName>
{
    /// <summary>Byte by byte, as the database compares: everybody makes keys in this order, so that nobody waits for each other.</summary>
    public int CompareTo(KeyName other)
    {
        var by = string.CompareOrdinal(Organisation, other.Organisation);
        by = by != 0 ? by : string.CompareOrdinal(Scope, other.Scope);
        return by != 0 ? by : string.CompareOrdinal(Class, other.Class);
    }
}

/// <summary>The keys to seal with, as they were after so many erasures. When there has been another, a whole ring is thrown away: some of its keys may be forgotten.</summary>
internal sealed class KeyRing(long erasures)
{
    private readonly ConcurrentDictionary<KeyName, DataKey> keys = new();
    private readonly ConcurrentDictionary<(long Key, long Stream), bool> uses = new();

    /// <summary>How many erasures there had been; the database must say the same when something sealed with these keys is written.</summary>
    public long Erasures => erasures;

    /// <summary>Whether it is written down that the journal holds something under that key.</summary>
    public bool IsUsed(long key, long stream) => uses.ContainsKey((key, stream));

    public DataKey? Find(KeyName name) => keys.GetValueOrDefault(name);

    /// <summary>Keys that are on disk now.</summary>
    public void Remember(IEnumerable<KeyValuePair<KeyName, DataKey>> found)
    {
        if (keys.Count >= KeyMemory.RememberedAtMost)
        {
            keys.Clear();
        }

        foreach (var (name, key) in found)
        {
            keys[name] = key;
        }
    }

    /// <summary>Uses that are on disk now.</summary>
    public void Remember(IReadOnlyCollection<(long Key, long Stream)> noted)
    {
        if (uses.Count >= KeyMemory.RememberedAtMost)
        {
            uses.Clear();
        }

        foreach (var use in noted)
        {
            uses[use] = true;
        }
    }
}
