namespace SmartPulse;

/// <summary>An opaque, prefixed id such as <c>opp_…</c>: at most 40 characters of <c>[a-z0-9_]</c>. It says nothing about whom it names.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IOpaqueId<TSelf> : IComparable<TSelf> where TSelf : struct, IOpaqueId<TSelf>
{
    /// <summary>The letters before the underscore, the same for every id of the type.</summary>
    static abstract string Prefix { get; }

    /// <summary>The whole id, prefix included.</summary>
    string Value { get; }

    /// <summary>Takes an id from text; throws <see cref="FormatException"/> when the text is no id of this type.</summary>
    static abstract TSelf From(string value);

    /// <summary>Ids sort by their characters, so that collections keyed by them have one order in every process.</summary>
    int IComparable<TSelf>.CompareTo(TSelf other) => string.CompareOrdinal(Value, other.Value);
}
