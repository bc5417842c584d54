using Orleans.Runtime;

namespace Orleans;

/// <summary>Names a grain class for good: the name is part of every id and stays when the class is renamed.</summary>
/// <param name="grainType">The name.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public sealed class GrainTypeAttribute(string grainType) : Attribute
{
    // Kept as written: the host reads it when it lists the grain classes.
    internal GrainType GrainType { get; } = GrainType.Create(grainType);
}

/// <summary>Names a type or method on the wire, so that renaming it in the source breaks nobody.</summary>
/// <param name="alias">The name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Method, AllowMultiple = true)]
public sealed class AliasAttribute(string alias) : Attribute
{
    /// <summary>The name.</summary>
    public string Alias { get; } = alias;
}

/// <summary>Sets how long the caller of a method waits for its answer.</summary>
/// <param name="timeout">The time, as <see cref="TimeSpan"/> writes it.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ResponseTimeoutAttribute(string timeout) : Attribute
{
    /// <summary>How long the caller waits.</summary>
    public TimeSpan? Timeout { get; init; } = TimeSpan.Parse(timeout, System.Globalization.CultureInfo.InvariantCulture);
}
