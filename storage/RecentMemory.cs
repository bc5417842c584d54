namespace SmartPulse.Storage;

/// <summary>
/// What was used lately, at least the last <paramref name="atLeast"/> and at most twice as many: when the young half is full it becomes the old half, and what the old
/// half held is let go unless it is used again. For one thread.
/// </summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">What is remembered of it.</typeparam>
internal sealed class RecentMemory<TKey, TValue>(int atLeast) where TKey : notnull
{
    private Dictionary<TKey, TValue> young = [];
    private Dictionary<TKey, TValue> old = [];

    /// <summary>What is remembered, or the default.</summary>
    public TValue? Find(TKey key)
    {
        if (young.TryGetValue(key, out var value))
        {
            return value;
        }

        if (old.Remove(key, out value))
        {
            Put(key, value);
            return value;
        }

        return default;
    }

    /// <summary>Remembers it, or remembers it anew.</summary>
    public void Put(TKey key, TValue value)
    {
        if (young.Count >= atLeast && !young.ContainsKey(key))
        {
            (young, old) = (old, young);
            young.Clear();
        }

        young[key] = value;
    }

    /// <summary>Remembers nothing any more.</summary>
    public void Clear()
    {
        young.Clear();
        old.Clear();
    }
}
