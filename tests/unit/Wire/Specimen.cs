using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Wire;

/// <summary>Makes JSON of any type of the wire with something in every member, so that a sample shows all that can be written.</summary>
internal sealed class Specimen
{
    // A type that holds itself is empty below this.
    private const int Deepest = 12;

    private readonly Instant start = Instant.FromUtc(2026, 11, 24, 8, 0);
    private int made;

    /// <summary>One of a type, of that case if it has cases.</summary>
    public static JsonNode? Of(Type type, string? named) => new Specimen().Make(WireFormat.Options.GetTypeInfo(type), named, 0);

    private JsonNode? Make(JsonTypeInfo json, string? named, int depth) => json switch
    {
        _ when depth > Deepest => null,
        _ when Nullable.GetUnderlyingType(json.Type) is { } inside => Make(WireFormat.Options.GetTypeInfo(inside), named, depth),
        { PolymorphismOptions: { } cases } => Case(json, named ?? (string)cases.DerivedTypes[0].TypeDiscriminator!, depth),
        { Kind: JsonTypeInfoKind.Object } => Members(json, new JsonObject(), depth),
        { Kind: JsonTypeInfoKind.Enumerable } => new JsonArray(Make(WireFormat.Options.GetTypeInfo(json.ElementType!), null, depth + 1)),
        { Kind: JsonTypeInfoKind.Dictionary } => new JsonObject { [Key(json.KeyType!)] = Make(WireFormat.Options.GetTypeInfo(json.ElementType!), null, depth + 1) },
        _ => JsonSerializer.SerializeToNode(Value(json.Type), json.Type, WireFormat.Options),
    };

    private JsonObject Case(JsonTypeInfo family, string named, int depth)
    {
        var options = family.PolymorphismOptions!;
        var chosen = options.DerivedTypes.Single(d => named.Equals(d.TypeDiscriminator));
        return Members(WireFormat.Options.GetTypeInfo(chosen.DerivedType), new JsonObject { [options.TypeDiscriminatorPropertyName] = named }, depth);
    }

    private JsonObject Members(JsonTypeInfo json, JsonObject made, int depth)
    {
        foreach (var member in json.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null))
        {
            made[member.Name] = Make(WireFormat.Options.GetTypeInfo(member.PropertyType), null, depth + 1);
        }

        return made;
    }

    private string Key(Type type) => type == typeof(string) ? "key" : JsonSerializer.SerializeToNode(Value(type), type, WireFormat.Options)!.ToString();

    // Instants and numbers rise, so that what must come after another does.
    private object Value(Type type)
    {
        made++;
        return type switch
        {
            _ when type == typeof(string) => $"text {made}",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => made,
            _ when type == typeof(long) => (long)made,
            _ when type == typeof(double) => made / 1_000d,
            _ when type == typeof(decimal) => made / 100m,
            _ when type == typeof(Instant) => start + Duration.FromMinutes(made),
            _ when type == typeof(Duration) => Duration.FromMinutes(made),
            _ when type == typeof(LocalDate) => new LocalDate(2026, 11, 24).PlusDays(made),
            _ when type == typeof(LocalTime) => new LocalTime(8, 0).PlusMinutes(made),
            _ when type == typeof(LocalDateTime) => new LocalDateTime(2026, 11, 24, 8, 0).PlusMinutes(made),
            _ when type == typeof(SignalId) => new SignalId($"signal:{made}"),
            _ when type == typeof(PhoneNumber) => PhoneNumber.TryParse("+358401234567", out var number) ? number : throw new FormatException("An example number."),
            { IsEnum: true } => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,
            _ when type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOpaqueId<>)) =>
                Activator.CreateInstance(type, $"{type.GetProperty(nameof(IOpaqueId<>.Prefix))!.GetValue(null)}_{made}")!,
            _ => throw new NotSupportedException($"How a {type} is made for a sample is not written here yet."),
        };
    }
}
