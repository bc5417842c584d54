using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Floors on the published dates and times: days that are not those wished, or hours that are not, count as wrong; silence only as not right.</summary>
public sealed class PublishedTimesTests
{
    private static readonly SmartPulse.Understanding.Understander Understander = new();

    [Theory]
    [InlineData("fi", 0.92)]
    [InlineData("sv", 0.92)]
    [InlineData("en", 0.90)]
    public void UN92_the_published_times_are_read(string language, double least)
    {
        var (right, wrong, all) = (0, 0, 0);
        foreach (var row in Published.Rows("datetime_booking_" + language))
        {
            var now = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(row.GetProperty("reference").GetString()![..16]).Value;
            var heard = Understander.Understand(row.GetProperty("text").GetString()!, new(Tenant.PlumberInHelsinki, now, row.Language(), Asked.Nothing, []));
            var gold = row.GetProperty("gold");
            var isNone = gold.TryGetProperty("none", out _);
            var fits = heard.Time is null ? isNone : !isNone && DayFits(gold, heard, row.TryGetProperty("policy_sensitive", out _)) && ClockFits(gold, heard.TimesSaid);
            all++;
            right += fits ? 1 : 0;
            wrong += !fits && heard.Time is not null ? 1 : 0;
        }

        Assert.True(right >= all * least && wrong <= all * 0.04, $"{right} right and {wrong} wrong of {all}");
    }

    /// <summary>Speakers differ by a week on "next Friday": it is read back when it matters.</summary>
    private static bool DayFits(JsonElement gold, Findings heard, bool isDebated)
    {
        var windows = heard.Time!.Value;
        if (gold.TryGetProperty("weekday", out var weekday))
        {
            return (int)windows[0].FirstDay.DayOfWeek % 7 == weekday.GetInt32();
        }

        if ((Text(gold, "date") ?? Text(gold, "date_from")) is not { } text || heard.TimesSaid[0].Date is null)
        {
            return true;
        }

        var day = LocalDatePattern.Iso.Parse(text).Value;
        return windows.Any(w => day >= w.FirstDay && day <= w.LastDay) || (isDebated && Math.Abs(Period.DaysBetween(day, windows[0].FirstDay)) <= 7);
    }

    private static bool ClockFits(JsonElement gold, IReadOnlyList<SaidTime> said)
    {
        if ((Text(gold, "time") ?? Text(gold, "time_from")) is not { } text || said[0] is { Time: null, Part: null })
        {
            return true;
        }

        var time = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;
        var isEither = gold.TryGetProperty("time_mod12", out _);
        return said.Any(s => s.Time is { } own ? own == time || s.TimeTo == time || (isEither && own.Minute == time.Minute && own.Hour % 12 == time.Hour % 12) || s.Relation is TimeRelation.Before or TimeRelation.By : PartFits(s.Part, time.Hour));
    }

    private static bool PartFits(DayPart? part, int hour) => part switch
    {
        DayPart.Morning or DayPart.Forenoon => hour <= 12,
        DayPart.Midday or DayPart.Lunch => hour is >= 10 and <= 15,
        DayPart.Afternoon => hour is >= 12 and <= 18,
        DayPart.Evening => hour >= 17,
        _ => hour is >= 18 or <= 6,
    };

    private static string? Text(JsonElement gold, string name) => gold.TryGetProperty(name, out var value) ? value.GetString() : null;
}
