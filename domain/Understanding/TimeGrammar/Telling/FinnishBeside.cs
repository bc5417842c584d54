using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Finnish times that count from one that was told: "sitä edeltävä päivä", "seuraavana aamuna", "edellisellä viikolla", and those between two: "siinä välissä".</summary>
internal sealed class FinnishBeside(Utterance utterance, Named named, FinnishParts parts, LocalDate today, LocalDate? known)
{
    private const string Before = "edeltävä|edeltävän|edeltävänä|edeltävälle|edeltävällä|edeltävää|edellinen|edellisenä|edellisellä|edelliselle|edellisen|edellistä";
    private const string Next = "seuraava|seuraavana|seuraavan|seuraavalle|seuraavaksi";
    private const string Mornings = "aamu|aamuna|aamun|aamuksi|aamuks|aamulle";
    private const string Afternoons = "iltapäivä|iltapäivänä|iltapäiväksi|iltapäiväks|iltapäivälle";
    private const string Evenings = "ilta|iltana|illan|illaksi|illaks|illalle";
    private const string Days = "päivä|päivänä|päivän|päivälle|päiväksi|päivää";
    private const string Weeks = "viikko|viikolla|viikolle|viikon|viikkoa";

    private static readonly (Lexicon Words, int Days, Part? Part)[] Beside =
    [
        (new($"sitä {Before} {Days}", $"edeltävä|edeltävän|edeltävänä|edeltävälle|edeltävää {Days}"), -1, null), (new($"{Before} {Mornings}", $"sitä {Before} {Mornings}"), -1, Part.Morning), (new($"{Before} {Evenings}", $"sitä {Before} {Evenings}"), -1, Part.Evening),
        (new($"{Next} {Mornings}", $"sitä {Next} {Mornings}"), 1, Part.Morning), (new($"{Next} {Afternoons}", $"sitä {Next} {Afternoons}"), 1, Part.Afternoon), (new($"{Next} {Evenings}", $"sitä {Next} {Evenings}"), 1, Part.Evening),
    ];

    private static readonly Lexicon WeekBefore = new($"sitä {Before} {Weeks}", $"{Before} {Weeks}");

    private static readonly Lexicon Between = new("siinä|siin|niiden|näiden|sillä välissä|välis|välillä|välil|välisenä", "siihen|siihe|sinne|niiden väliin|välii|välille");

    /// <summary>The last term of such words at that term, once what they mean is told; null where none begin, or where they point to nothing.</summary>
    public int? At(int at)
    {
        foreach (var (words, days, part) in Beside)
        {
            if (words.At(utterance, at) is { } match)
            {
                return Add(at, match.To, days, part) ? match.To : null;
            }
        }

        return WeekBefore.At(utterance, at) is { } week && AddWeek(at, week.To) ? week.To
            : Between.At(utterance, at) is { } between && (BetweenHours(at) || BetweenDays(at, between.To)) ? between.To
            : null;
    }

    private int Base() => named.Days.FindLastIndex(d => d.First == d.Last && d.Mood != Mood.TurnedDown);

    private bool Add(int at, int last, int days, Part? part)
    {
        var index = Base();
        if (index < 0 && (known is null || days < 0 || parts.IsTelling(at)))
        {
            return false;
        }

        var date = (index >= 0 ? named.Days[index].First : known!.Value).PlusDays(days);
        if (date < today)
        {
            return false;
        }

        Told(index);
        named.Days.Add(new(date, date, DayKind.Date, 0, null, at, last, Mood.Wished));
        if (part is { } of)
        {
            named.Hours.Add(new(null, null, Relation.At, of, at, last, Mood.Wished));
        }

        return true;
    }

    private bool AddWeek(int at, int last)
    {
        var index = Base();
        if (index < 0 || Calendars.Monday(named.Days[index].First).PlusWeeks(-1) is var monday && monday < today)
        {
            return false;
        }

        Told(index);
        named.Days.Add(new(monday, monday.PlusDays(6), DayKind.Week, 0, null, at, last, Mood.Wished));
        return true;
    }

    /// <summary>The day that is counted from is a wish itself only where it was asked for.</summary>
    private void Told(int index)
    {
        if (index >= 0 && !parts.IsAsking(named.Days[index].At))
        {
            named.Days[index] = named.Days[index] with { IsEvent = true };
        }
    }

    /// <summary>"Koulu loppuu kahdelta ja treenit alkaa puoli viisi, siihen väliin"; "portti on auki 6.30–15.30, siinä välissä".</summary>
    private bool BetweenHours(int at)
    {
        var told = named.Hours.FindAll(h => h.From is not null && h.At < at && h.Mood != Mood.TurnedDown);
        if (told is [{ To: not null, Relation: Relation.Between } range])
        {
            named.Hours[named.Hours.IndexOf(range)] = range with { Mood = Mood.Wished, IsEvent = false, IsLimit = false };
            return true;
        }

        if (told is not [.., { } first, { } second] || second.From is not { } end)
        {
            return false;
        }

        named.Hours.RemoveAll(h => h == first || h == second);
        named.Hours.Add(new(first.To ?? first.From, end, Relation.Between, null, second.At, second.End, Mood.Wished));
        return true;
    }

    /// <summary>"Purku alkaa 7.1. ja laatoittaja tulee 20.1., siinä välissä".</summary>
    private bool BetweenDays(int at, int last)
    {
        if (named.Days.FindAll(d => d.First == d.Last && d.At < at && d.Mood != Mood.TurnedDown) is not [.., { } first, { } second] || first.First >= second.First)
        {
            return false;
        }

        var isNext = first.First.PlusDays(1) == second.First;
        named.Days.RemoveAll(d => d == first || d == second);
        named.Days.Add(new(isNext ? first.First : first.First.PlusDays(1), isNext ? second.First : second.First.PlusDays(-1), DayKind.Stretch, 0, null, first.At, last, Mood.Wished));
        return true;
    }
}
