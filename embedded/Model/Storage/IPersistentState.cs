using Orleans.Core;

namespace Orleans.Runtime;

/// <summary>A named record of a grain, read before the grain activates.</summary>
public interface IPersistentState<TState> : IStorage<TState>;

/// <summary>Says which record and store a constructor parameter means.</summary>
/// <param name="stateName">The record's name within the grain.</param>
/// <param name="storageName">The store's name; the default store when null.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class PersistentStateAttribute(string stateName, string? storageName = null) : Attribute
{
    /// <summary>The record's name within the grain.</summary>
    public string StateName { get; } = stateName ?? throw new ArgumentNullException(nameof(stateName));

    /// <summary>The store's name; the default store when null.</summary>
    public string? StorageName { get; } = storageName;
}
