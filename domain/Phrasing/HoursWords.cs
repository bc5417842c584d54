using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Phrasing;

/// <summary>A week's opening hours in one sentence: days with the same hours that follow each other are said together.</summary>
public static class HoursWords
{
    private static readonly string[] FinnishFrom = ["maanantaista", "tiistaista", "keskiviikosta", "torstaista", "perjantaista", "lauantaista", "sunnuntaista"];
    private static readonly string[] FinnishTo = ["maanantaihin", "tiistaihin", "keskiviikkoon", "torstaihin", "perjantaihin", "lauantaihin", "sunnuntaihin"];
    private static readonly string[] FinnishEach = ["maanantaisin", "tiistaisin", "keskiviikkoisin", "torstaisin", "perjantaisin", "lauantaisin", "sunnuntaisin"];
    private static readonly string[] Swedish = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
    private static readonly string[] English = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>As a text writes it: <c>ma-pe klo 8-17, la klo 9-13</c>; null when no day has hours.</summary>
    public static string? Written(WorkingHours hours, Locale locale) => Joined(
        hours,
        (first, last) => first == last ? TimeWords.Weekday(first, locale) : $"{TimeWords.Weekday(first, locale)}-{TimeWords.Weekday(last, locale)}",
        (from, to) => TimeWords.Window(from, to, locale),
        " ");

    /// <summary>As it is said: <c>maanantaista perjantaihin kahdeksan ja viiden välillä</c>; null when no day has hours.</summary>
    public static string? Spoken(WorkingHours hours, Language language) => Joined(
        hours,
        (first, last) => language switch
        {
            Language.Finnish => first == last ? FinnishEach[(int)first - 1] : $"{FinnishFrom[(int)first - 1]} {FinnishTo[(int)last - 1]}",
            Language.Swedish => first == last ? $"på {Swedish[(int)first - 1]}ar" : $"{Swedish[(int)first - 1]} till {Swedish[(int)last - 1]}",
            _ => first == last ? $"on {English[(int)first - 1]}s" : $"{English[(int)first - 1]} to {English[(int)last - 1]}",
        },
        (from, to) => ClockWords.Between(from, to, language),
        language switch { Language.Finnish => " ja ", Language.Swedish => " och ", _ => " and " });

    private static string? Joined(WorkingHours hours, Func<IsoDayOfWeek, IsoDayOfWeek, string> days, Func<LocalTime, LocalTime, string> clock, string between)
    {
        var told = new List<string>();
        for (var day = 1; day <= 7;)
        {
            var here = Of(hours, day);
            var last = day;
            while (last < 7 && here.SequenceEqual(Of(hours, last + 1)))
            {
                last++;
            }

            if (here.Length > 0)
            {
                told.Add($"{days((IsoDayOfWeek)day, (IsoDayOfWeek)last)} {string.Join(between, here.Select(i => clock(i.From, i.To)))}");
            }

            day = last + 1;
        }

        return told.Count == 0 ? null : string.Join(", ", told);
    }

    private static (LocalTime From, LocalTime To)[] Of(WorkingHours hours, int day) =>
        [.. hours.Weekly.Where(i => (int)i.Day == day).Select(i => (i.From, i.To)).Order()];
}
