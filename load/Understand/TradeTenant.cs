using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Tenants;
using SmartPulse.Understanding;

namespace SmartPulse.Load.Understand;

/// <summary>A business of a trade with the vocabulary that a new tenant begins with, and nobody's name in it.</summary>
internal static class TradeTenant
{
    private static readonly LocalizedText NoPrice = new("tarjouksen mukaan", "enligt offert", "on quotation");

    /// <summary>The trade that a row names; null when there is no such trade.</summary>
    public static Trade? TradeOf(string? tenant) => tenant switch
    {
        null or "" => Trade.Plumbing,
        "hvac" => Trade.Heating,
        "car" => Trade.CarRepair,
        "law" => Trade.Legal,
        _ when Enum.TryParse<Trade>(tenant.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var trade) => trade,
        _ => null,
    };

    private static readonly ConcurrentDictionary<(Trade Trade, bool SellsIts, string Zone), LocationSettings> Known = new();

    /// <summary>Its settings; a tenant that is named no trade sells nothing, and only what is no trade's own is understood. The same for the same: what understanding makes of a vocabulary is made once.</summary>
    public static LocationSettings Of(Trade trade, bool sellsIts, string zone) => Known.GetOrAdd((trade, sellsIts, zone), static of => Make(of.Trade, of.SellsIts, of.Zone));

    private static LocationSettings Make(Trade trade, bool sellsIts, string zone)
    {
        var swedish = zone == "Europe/Stockholm";
        var currency = swedish ? "SEK" : "EUR";
        return new()
        {
            Organisation = OrganisationId.From("org_given"),
            Location = LocationId.From("loc_given"),
            Version = 1,
            Name = new("Esimerkki", null, null),
            Trade = trade,
            TimeZone = zone,
            Currency = currency,
            DefaultLocale = swedish ? Locale.SvSe : zone == "Europe/Helsinki" ? Locale.FiFi : Locale.En,
            Locales = swedish ? [Locale.SvSe, Locale.FiFi, Locale.En] : [Locale.FiFi, Locale.SvFi, Locale.En],
            Hours = sellsIts ? Hours(trade) : AlwaysOpen, // Hours that nobody told resolve no clock: what two readings fit is asked.
            Calendar = CalendarId.From("cal_given"),
            Services = sellsIts ? [.. StarterVocabulary.Of(trade).Select(s => s.At(NoPrice, new Money(0, currency)))] : [],
            Resources = [],
        };
    }

    private static WorkingHours AlwaysOpen { get; } = new([.. Enumerable.Range(1, 7).Select(d => new WeeklyInterval((IsoDayOfWeek)d, LocalTime.Midnight, LocalTime.Midnight))], []);

    private static WorkingHours Hours(Trade trade)
    {
        var weekdays = Enumerable.Range(1, 5).Select(d => new WeeklyInterval((IsoDayOfWeek)d, new LocalTime(7, 0), new LocalTime(trade == Trade.Hair ? 19 : 17, 0)));
        return new([.. weekdays, .. trade == Trade.Hair ? [new WeeklyInterval(IsoDayOfWeek.Saturday, new LocalTime(9, 0), new LocalTime(15, 0))] : ImmutableArray<WeeklyInterval>.Empty], []);
    }
}
