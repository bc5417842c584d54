namespace SmartPulse;

/// <summary>The one check that all ids pass.</summary>
public static class OpaqueId
{
    /// <summary>The most characters an id may have, prefix included.</summary>
    public const int MaxLength = 40;

    /// <summary>Whether the text is an id with that prefix.</summary>
    public static bool IsValid(string? value, string prefix)
    {
        if (value is null || value.Length > MaxLength || value.Length <= prefix.Length + 1
            || !value.StartsWith(prefix, StringComparison.Ordinal) || value[prefix.Length] != '_')
        {
            return false;
        }

        foreach (var c in value)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text itself when it is an id with that prefix; otherwise a <see cref="FormatException"/> that says what was wrong.</summary>
    public static string Checked(string value, string prefix) =>
        IsValid(value, prefix)
            ? value
            : throw new FormatException($"An id of this kind is '{prefix}_' and then a-z, 0-9 or _, at most {MaxLength} characters in all; got {value?.Length ?? 0} characters that are not.");

    /// <summary>Reads an id without throwing.</summary>
    public static bool TryFrom<TId>(string? value, out TId id) where TId : struct, IOpaqueId<TId>
    {
        var ok = IsValid(value, TId.Prefix);
        id = ok ? TId.From(value!) : default;
        return ok;
    }
}
