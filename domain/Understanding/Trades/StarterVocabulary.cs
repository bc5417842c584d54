using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>
/// The services that a trade usually sells, and the words by which customers ask for them in Finnish, Swedish and English: where a new tenant begins.
/// One file a trade (<c>domain/Understanding/Trades</c>), words with commas between, as a linguist writes them; "a|b c|d" is short for the four pairs.
/// </summary>
public static class StarterVocabulary
{
    private static readonly FrozenDictionary<Trade, Lazy<ImmutableArray<StarterService>>> Trades =
        Enum.GetValues<Trade>().ToFrozenDictionary(t => t, t => new Lazy<ImmutableArray<StarterService>>(() => Load(t)));

    /// <summary>The services of a trade, the commonest first.</summary>
    public static ImmutableArray<StarterService> Of(Trade trade) => Trades[trade].Value;

    private static ImmutableArray<StarterService> Load(Trade trade)
    {
        var name = $"trades.{JsonNamingPolicy.KebabCaseLower.ConvertName(trade.ToString())}.json";
        using var stream = typeof(StarterVocabulary).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The vocabulary {name} is not in the assembly.");
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("services").EnumerateArray().Select(Read)];
    }

    private static StarterService Read(JsonElement service) => new(
        service.GetProperty("id").GetString()!,
        new(Text(service, "name", "fi"), Text(service, "name", "sv"), Text(service, "name", "en")),
        Words(service, "words")!,
        Words(service, "signs"),
        Enum.Parse<PlaceOfService>(service.GetProperty("place").GetString()!, ignoreCase: true),
        Duration.FromMinutes(service.GetProperty("minutes").GetInt32()),
        service.TryGetProperty("asksUrgency", out var urgency) && urgency.GetBoolean(),
        service.TryGetProperty("asksWho", out var who) && who.GetBoolean());

    private static string Text(JsonElement service, string property, string language) => service.GetProperty(property).GetProperty(language).GetString()!;

    private static LocalizedWords? Words(JsonElement service, string property) =>
        service.TryGetProperty(property, out _) ? new(List(service, property, "fi"), List(service, property, "sv"), List(service, property, "en")) : null;

    private static ImmutableArray<string> List(JsonElement service, string property, string language) =>
        [.. Text(service, property, language).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}

/// <summary>A service as a trade usually sells it; what it costs only the tenant knows.</summary>
/// <param name="Name">A stable word within the trade, such as <c>water_heater</c>.</param>
/// <param name="Title">What it is called, for customers.</param>
/// <param name="Words">Words by which customers ask for it.</param>
/// <param name="Signs">Words that tell of it only where no service is named.</param>
/// <param name="Place">Where it is done.</param>
/// <param name="Length">How long the work usually takes.</param>
/// <param name="AsksUrgency">Whether urgency is asked.</param>
/// <param name="AsksWho">Whether the customer is asked with whom.</param>
public sealed record StarterService(
    string Name, LocalizedText Title, LocalizedWords Words, LocalizedWords? Signs, PlaceOfService Place, Duration Length, bool AsksUrgency, bool AsksWho)
{
    /// <summary>The service with a tenant's price on it.</summary>
    public ServiceSettings At(LocalizedText price, Money expectedValue) => new()
    {
        Id = ServiceId.From($"{ServiceId.Prefix}_{Name}"),
        Name = Title,
        Words = Words,
        Signs = Signs,
        Place = Place,
        Length = Length,
        ArrivalWindow = Place == PlaceOfService.AtCustomers ? Duration.FromHours(2) : null,
        AsksUrgency = AsksUrgency,
        AsksWho = AsksWho,
        Price = price,
        ExpectedValue = expectedValue,
    };
}
