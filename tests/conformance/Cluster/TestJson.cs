using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>The wire format, and what these tests add to it.</summary>
internal static class TestJson
{
    public static JsonSerializerOptions Options { get; } = new(WireFormat.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(WireFormat.Json, new DefaultJsonTypeInfoResolver()),
    };
}
