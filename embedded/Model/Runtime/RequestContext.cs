namespace Orleans.Runtime;

/// <summary>Values that travel with a call, and with the calls that its turn makes. Nothing else ambient crosses a call.</summary>
public static class RequestContext
{
    // Never changed in place: an async local copies the link, so a change made in one flow would show in another.
    private static readonly AsyncLocal<Dictionary<string, object>?> Values = new();

    /// <summary>The names of the values set now.</summary>
    public static IEnumerable<string> Keys => Values.Value?.Keys ?? Enumerable.Empty<string>();

    /// <summary>The values set now.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Entries => Values.Value ?? Enumerable.Empty<KeyValuePair<string, object>>();

    internal static Dictionary<string, object>? Current
    {
        get => Values.Value;
        set => Values.Value = value;
    }

    /// <summary>Gives a value, or null when it is not set.</summary>
    /// <param name="key">Its name.</param>
    public static object? Get(string key) => Values.Value?.GetValueOrDefault(key);

    /// <summary>Sets a value for the calls made from here on.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">The value.</param>
    public static void Set(string key, object value) =>
        Values.Value = new Dictionary<string, object>(Values.Value ?? [], StringComparer.Ordinal) { [key] = value };

    /// <summary>Takes a value away; says whether it was there.</summary>
    /// <param name="key">Its name.</param>
    public static bool Remove(string key)
    {
        if (Values.Value?.ContainsKey(key) is not true)
        {
            return false;
        }

        var rest = new Dictionary<string, object>(Values.Value, StringComparer.Ordinal);
        rest.Remove(key);
        Values.Value = rest.Count == 0 ? null : rest;
        return true;
    }

    /// <summary>Takes all values away.</summary>
    public static void Clear() => Values.Value = null;
}
