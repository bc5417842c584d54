using NodaTime;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>A plumber who comes at any hour: no opening hours tell which half of the day is meant.</summary>
internal static class AlwaysOpen
{
    public static LocationSettings In(string zone) => Tenant.PlumberInHelsinki with
    {
        TimeZone = zone,
        Hours = new([.. Enumerable.Range(1, 7).Select(d => new WeeklyInterval((IsoDayOfWeek)d, LocalTime.Midnight, LocalTime.Midnight))], []),
    };
}
