using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Load.Understand;
using SmartPulse.Understanding.Learned;

namespace SmartPulse.Load.Learn;

/// <summary>
/// A text with its right reading, as its author labelled it: <c>act|trade|asked|job|urgency|text</c>, or with what its times are before the text: <c>wished</c>, <c>told</c>, or each by its words in their order, <c>told=since Monday;wished=tomorrow at nine</c>.
/// "a+b" does both, "a/b" may be called either, "-" is none.
/// </summary>
/// <param name="Text">The words.</param>
/// <param name="Context">What stood when they were said.</param>
/// <param name="Acts">What it does: each with the names it may have.</param>
/// <param name="Jobs">The names that its job may have; null where the trade is not told.</param>
/// <param name="Urgencies">What its urgency may be called; null where nobody judged it.</param>
/// <param name="Times">The times that somebody judged, by their words, and whether each is wished for or only told; without words what all of them are.</param>
internal sealed record LabelledText(string Text, UnderstandingContext Context, ImmutableArray<ImmutableArray<string>> Acts, ImmutableArray<string>? Jobs, ImmutableArray<string>? Urgencies, ImmutableArray<(string Words, string Answer)> Times)
{
    private const int Fields = 6;
    private const int FieldsWithTimes = 7;
    private const string Nothing = "-";

    private static readonly LocalDateTime Reference = new(2026, 11, 24, 10, 0);

    private static readonly ImmutableArray<FreeTime> Offers = [Offer(25, 8), Offer(25, 14), Offer(26, 10)];

    /// <summary>Reads a file whose name begins with its language. A <see cref="FormatException"/> names the line.</summary>
    public static IEnumerable<LabelledText> ReadAll(FileInfo file)
    {
        var language = file.Name[..2] switch { "fi" => Language.Finnish, "sv" => Language.Swedish, "en" => Language.English, var other => throw new FormatException($"{file.Name}: the name begins with no language of ours: '{other}'.") };
        var number = 0;
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (line.Length > 0)
            {
                LabelledText read;
                try
                {
                    read = Read(line, language);
                }
                catch (FormatException e)
                {
                    throw new FormatException($"{file.Name}, line {number}: {e.Message}", e);
                }

                yield return read;
            }
        }
    }

    private static LabelledText Read(string line, Language language)
    {
        var fields = line.Split('|');
        if (fields.Length is not (Fields or FieldsWithTimes))
        {
            throw new FormatException($"{fields.Length} fields instead of {Fields} or {FieldsWithTimes}.");
        }

        var (trade, asked) = (fields[1].Trim(), fields[2].Trim());
        var isTold = trade != Nothing;
        var settings = TradeTenant.Of(TradeTenant.TradeOf(isTold ? trade : null) ?? throw new FormatException($"'{trade}' is no trade."), isTold, language == Language.Swedish ? "Europe/Stockholm" : "Europe/Helsinki");
        var context = new UnderstandingContext(settings, Reference, language, AskedFor(asked), asked == "choice" ? Offers : [])
        {
            Known = asked switch { "confirm" => new(Slot(26, 10), IsBooked: false), "reminder" => new(Slot(25, 10), IsBooked: true), _ => null },
        };
        return new(fields[^1].Trim(), context, [.. fields[0].Split('+').Select(Names)], isTold ? Names(fields[3]) : null, isTold ? Names(fields[4]) : null, fields.Length == Fields ? [] : [.. fields[5].Split(';').Select(time => TimeOf(time, fields[^1]))]);
    }

    private static ImmutableArray<string> Names(string field) => [.. field.Split('/').Select(n => n.Trim() is Nothing or "" or "other" ? "none" : n.Trim().StartsWith("choose", StringComparison.Ordinal) ? "choose" : n.Trim()).Distinct()];

    private static (string Words, string Answer) TimeOf(string time, string text)
    {
        var parts = time.Split('=', 2);
        if (parts.Length > 1 && !text.Contains(parts[1].Trim(), StringComparison.Ordinal))
        {
            throw new FormatException($"'{parts[1].Trim()}' is not in the text.");
        }

        return parts[0].Trim() is LearnedTable.Wished or LearnedTable.Told ? (parts.Length > 1 ? parts[1].Trim() : "", parts[0].Trim()) : throw new FormatException($"A time is '{LearnedTable.Wished}' or '{LearnedTable.Told}', not '{parts[0].Trim()}'.");
    }

    private static Asked AskedFor(string asked) => asked switch
    {
        Nothing or "" => Asked.Nothing,
        "job" => Asked.Job,
        "address" => Asked.Address,
        "name" => Asked.Name,
        "time" or "choice" => Asked.Choice,
        "confirm" => Asked.Confirm,
        "reminder" => Asked.Reminder,
        _ => throw new FormatException($"'{asked}' is nothing that is asked there."),
    };

    private static FreeTime Offer(int day, int hour) => new(Slot(day, hour), Slot(day, hour), []);

    private static TimeSlot Slot(int day, int hour)
    {
        var start = Instant.FromUtc(2026, 11, day, hour - 2, 0);
        return new(start, start + Duration.FromHours(2));
    }
}
