using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Demo;

/// <summary>Short forms for writing settings by hand.</summary>
internal static class DemoWords
{
    private static readonly IsoDayOfWeek[] Weekdays =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    /// <summary>Public holidays that fall on working days until the end of January 2027, in Finland and Sweden alike.</summary>
    private static readonly ImmutableArray<DayException> Holidays =
    [
        new(new LocalDate(2026, 12, 24), []),
        new(new LocalDate(2026, 12, 25), []),
        new(new LocalDate(2026, 12, 31), [new(new LocalTime(8, 0), new LocalTime(12, 0))]),
        new(new LocalDate(2027, 1, 1), []),
        new(new LocalDate(2027, 1, 6), []),
    ];

    /// <summary>Whoever tries the demo by hand or by script sends one text after the other, and each is answered at once.</summary>
    public static DialogueRules AtOnce { get; } = new() { BurstSettles = Duration.Zero };

    public static LocalizedText Text(string fi, string sv, string en) => new(fi, sv, en);

    public static LocalizedWords Words(string fi, string sv, string en) => new(Split(fi), Split(sv), Split(en));

    public static ImmutableArray<PhoneNumber> Numbers(params string[] numbers) => [.. numbers.Select(PhoneNumber.From)];

    /// <summary>Monday to Friday from one full hour to another, and Saturday when given.</summary>
    public static WorkingHours Weekday(int from, int to, (int From, int To)? saturday = null) =>
        new(
            [
                .. Weekdays.Select(day => new WeeklyInterval(day, new LocalTime(from, 0), new LocalTime(to, 0))),
                .. saturday is { } s ? [new WeeklyInterval(IsoDayOfWeek.Saturday, new LocalTime(s.From, 0), new LocalTime(s.To, 0))] : Array.Empty<WeeklyInterval>(),
            ],
            Holidays);

    /// <summary>Monday to Friday with a lunch in between.</summary>
    public static WorkingHours WithLunch(int from, int lunch, int to) =>
        new(
            [
                .. Weekdays.SelectMany(day => new[]
                {
                    new WeeklyInterval(day, new LocalTime(from, 0), new LocalTime(lunch, 0)),
                    new WeeklyInterval(day, new LocalTime(lunch, 30), new LocalTime(to, 0)),
                }),
            ],
            Holidays);

    public static ResourceSettings Resource(string id, string name, WorkingHours hours, params string[] skills) =>
        new() { Id = ResourceId.From(id), Name = name, Hours = hours, Skills = [.. skills] };

    private static ImmutableArray<string> Split(string words) => [.. words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
