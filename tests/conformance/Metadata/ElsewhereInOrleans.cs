namespace SmartPulse.Tests.Conformance.Metadata;

/// <summary>Public types of our model that are not in Microsoft.Orleans.Core.Abstractions, and the package that has them. They were compared by reading.</summary>
internal static class ElsewhereInOrleans
{
    public static IReadOnlyDictionary<string, string> Types { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Orleans.AliasAttribute"] = "Microsoft.Orleans.Serialization.Abstractions",
        ["Orleans.ResponseTimeoutAttribute"] = "Microsoft.Orleans.Serialization.Abstractions",
        ["Orleans.Runtime.IPersistentState`1"] = "Microsoft.Orleans.Runtime",
        ["Orleans.Runtime.PersistentStateAttribute"] = "Microsoft.Orleans.Runtime",
        ["Orleans.Storage.InconsistentStateException"] = "Microsoft.Orleans.Core",
    };
}
