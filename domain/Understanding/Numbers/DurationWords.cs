using System.Collections.Frozen;
using NodaTime;

namespace SmartPulse.Understanding.Numbers;

/// <summary>What durations are counted in.</summary>
internal enum TimeUnit
{
    /// <summary>Seconds.</summary>
    Second,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Days of the calendar.</summary>
    Day,

    /// <summary>Weeks.</summary>
    Week,

    /// <summary>Months of the calendar.</summary>
    Month,

    /// <summary>Years of the calendar.</summary>
    Year,
}

/// <summary>Reads lengths of time: "puolitoista tuntia", "en halvtimme", "1 h 15 min", "two and a half hours".</summary>
internal static class DurationWords
{
    private static readonly FrozenDictionary<string, TimeUnit> Units = Table(
        (TimeUnit.Second, "sekunti sekuntia sekunnin sekunniksi sekunnilla sekunteja sek s sekund sekunder sekunders sekunden sekunderna second seconds sec secs"),
        (TimeUnit.Minute, "minuutti minuuttia minuutin minuutiksi minuutilla minuutteja minsa minsaa minuut min mins m minut minuter minuters minuten minuterna minute minutes"),
        (TimeUnit.Hour, "tunti tuntia tunnin tunniksi tunnilla tunteja h t tim timme timmar timmars timmen timmarna tima timma hour hours hr hrs"),
        (TimeUnit.Day, "päivä päivää päivän päiväksi päivällä päiviä pv vrk vuorokausi vuorokautta vuorokauden dag dagar dar dagars dagen dagarna dygn dygns day days d"),
        (TimeUnit.Week, "viikko viikkoa viikon viikoksi viikolla viikkoja vko vk vkoa vecka veckor veckors veckan veckorna v week weeks wk wks w"),
        (TimeUnit.Month, "kuukausi kuukautta kuukauden kuukaudeksi kuukausia kk månad månader månaders månaden mån month months mo"),
        (TimeUnit.Year, "vuosi vuotta vuoden vuodeksi vuosia år års året year years yr yrs y"));

    /// <summary>Units that are also a word of their own and so need figures before them: "1 m", "3w".</summary>
    private static readonly FrozenSet<string> AfterFigures = new[] { "s", "m", "h", "t", "d", "v", "w", "y", "mo", "mån", "min", "mins", "sek", "sec", "tim", "kk", "pv", "vk", "vko", "hr", "hrs", "second" }.ToFrozenSet();

    /// <summary>Amounts that are no numbers.</summary>
    private static readonly FrozenDictionary<string, decimal> Vague = new Dictionary<string, decimal>
    {
        ["pari"] = 2, ["parin"] = 2, ["paria"] = 2, ["par"] = 2, ["couple"] = 2, ["pair"] = 2, ["few"] = 3, ["muutama"] = 3, ["muutaman"] = 3, ["muutamaa"] = 3, ["några"] = 3, ["nagra"] = 3,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Skipped = new[] { "more", "mer", "till", "lisää", "of", "st", "upcoming", "coming" }.ToFrozenSet();

    private static readonly FrozenDictionary<string, Period> Whole = new Dictionary<string, Period>
    {
        ["halvtimme"] = Period.FromMinutes(30), ["halvtimma"] = Period.FromMinutes(30), ["halvtimmes"] = Period.FromMinutes(30), ["halvtimmen"] = Period.FromMinutes(30), ["halvtimmas"] = Period.FromMinutes(30), ["puolituntia"] = Period.FromMinutes(30), ["puolituntinen"] = Period.FromMinutes(30),
        ["kvart"] = Period.FromMinutes(15), ["kvarten"] = Period.FromMinutes(15), ["kvarts"] = Period.FromMinutes(15), ["vartti"] = Period.FromMinutes(15), ["vartin"] = Period.FromMinutes(15), ["varttia"] = Period.FromMinutes(15), ["vartiksi"] = Period.FromMinutes(15), ["trekvart"] = Period.FromMinutes(45),
        ["fortnight"] = Period.FromWeeks(2), ["viikon"] = Period.FromWeeks(1), ["tunnin"] = Period.FromHours(1), ["kuukauden"] = Period.FromMonths(1), ["vuoden"] = Period.FromYears(1), ["tunniksi"] = Period.FromHours(1), ["viikoksi"] = Period.FromWeeks(1), ["minuutin"] = Period.FromMinutes(1), ["tunti"] = Period.FromHours(1), ["viikko"] = Period.FromWeeks(1), ["kuukausi"] = Period.FromMonths(1), ["päiväksi"] = Period.FromDays(1), ["päivän"] = Period.FromDays(1), ["vuorokauden"] = Period.FromDays(1), ["sekunnin"] = Period.FromSeconds(1),
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Ands = new[] { "and", "och", "ja" }.ToFrozenSet();

    /// <summary>Whether a length of time may begin with that word, numbers aside.</summary>
    public static bool MayBegin(string word) => word is "an" or "half" || Whole.ContainsKey(word) || Vague.ContainsKey(word);

    /// <summary>The length of time that begins at that term.</summary>
    public static bool TryRead(Utterance utterance, int at, Language language, out Period length, out int last)
    {
        (length, last) = (Period.Zero, at);
        if (Clocked(utterance, at, out length))
        {
            last = at + 1;
            return true;
        }

        TimeUnit? smallest = null;
        var next = at;
        while (next < utterance.Count && One(utterance, next, language, smallest, out var part, out var unit, out var end))
        {
            (length, smallest, last) = (length + part, unit, end);
            next = end + 1;
            if (next < utterance.Count && Ands.Contains(utterance[next].Text))
            {
                // "Tunti ja puoli", "an hour and a half".
                if (HalfOf(utterance, next + 1, language, out var half) && !(half + 1 < utterance.Count && Units.ContainsKey(utterance[half + 1].Text)))
                {
                    (length, last) = (length + Of(0.5m, unit), half);
                    break;
                }

                next++;
            }
        }

        return smallest is not null;
    }

    private static bool HalfOf(Utterance utterance, int at, Language language, out int last)
    {
        last = at;
        return at < utterance.Count && Counting.TryRead(utterance, at, language, out var half) && half.Value == 0.5m && (last = half.Last) >= at;
    }

    private static bool One(Utterance utterance, int at, Language language, TimeUnit? after, out Period length, out TimeUnit unit, out int last)
    {
        (length, unit, last) = (Period.Zero, default, at);
        var word = utterance[at].Text;
        var start = word is "a" or "an" or "en" or "ett" ? at + 1 : at;
        if (start < utterance.Count && Whole.TryGetValue(utterance[start].Text, out var whole) && !(start + 1 < utterance.Count && Units.ContainsKey(utterance[start + 1].Text)) && !IsClock(utterance, start))
        {
            (length, unit, last) = (whole, whole.Weeks > 0 ? TimeUnit.Week : whole.Months > 0 ? TimeUnit.Month : whole.Years > 0 ? TimeUnit.Year : whole.Hours > 0 ? TimeUnit.Hour : whole.Days > 0 ? TimeUnit.Day : TimeUnit.Minute, start);
            return after is null || unit < after;
        }

        decimal count;
        var isFigures = false;
        int end;
        if (start < utterance.Count && Vague.TryGetValue(utterance[start].Text, out count))
        {
            end = start;
        }
        else if (Counting.TryRead(utterance, start > at && start < utterance.Count && utterance[start].IsNumber ? start : at, language, out var counted) && !counted.IsOrdinal && counted.Value >= 0)
        {
            (count, end, isFigures) = (counted.Value, counted.Last, char.IsAsciiDigit(utterance[counted.Last].Written[0]));
        }
        else if (start > at)
        {
            (count, end) = (1, at);
        }
        else
        {
            return false;
        }

        var named = end + 1;
        while (named < utterance.Count && Skipped.Contains(utterance[named].Text))
        {
            named++;
        }

        if (named < utterance.Count && utterance[named].Text is "an" or "a" or "ett" or "en" && count < 1)
        {
            named++;
        }

        // "Tre kvart", "kolme varttia" are quarters of an hour.
        if (end > start && utterance[end].Text is "kvart" or "kvartar" or "varttia" or "quarters" && !(named < utterance.Count && Units.ContainsKey(utterance[named].Text)) && !IsClock(utterance, end))
        {
            (length, unit, last) = (Of(count, TimeUnit.Hour), TimeUnit.Minute, end);
            return after is null or > TimeUnit.Minute;
        }

        if (named >= utterance.Count || utterance[named].Gap.Trim() is not ("" or "-") || !Units.TryGetValue(utterance[named].Text, out unit) || (AfterFigures.Contains(utterance[named].Text) && !isFigures && utterance[named].Text != "min" && !(utterance[named].Text is "second" or "sec" or "min" && start > at)))
        {
            return false;
        }

        // "13.15 h" is no duration of what stands before it, and units only fall: "1 h 15 min".
        if (after is not null && unit >= after)
        {
            return false;
        }

        (length, last) = (Of(count, unit), named);
        return true;
    }

    /// <summary>"Vartin yli" and "kvart över" are on the clock.</summary>
    private static bool IsClock(Utterance utterance, int at) => at + 1 < utterance.Count && utterance[at + 1].Text is "yli" or "vaille" or "vailla" or "över" or "i";

    /// <summary>"Ajastin 1.15": hours and minutes, after the word that asks for a length.</summary>
    private static bool Clocked(Utterance utterance, int at, out Period length)
    {
        length = Period.Zero;
        if (at == 0 || !utterance[at].IsNumber || at + 1 >= utterance.Count || utterance[at + 1] is not { IsNumber: true, Gap: "." or ":", Written.Length: 2, Number: < 60 } || !(utterance[at - 1].Text.StartsWith("ajasti", StringComparison.Ordinal) || utterance[at - 1].Text is "timer" or "kesto"))
        {
            return false;
        }

        length = Period.FromHours(utterance[at].Number) + Period.FromMinutes(utterance[at + 1].Number);
        return true;
    }

    /// <summary>Halves of months are days and halves of years months, as people mean them.</summary>
    private static Period Of(decimal count, TimeUnit unit)
    {
        var capped = Math.Min(count, 100_000);
        var whole = (int)Math.Floor(capped);
        var rest = capped - whole;
        return unit switch
        {
            TimeUnit.Second => Period.FromSeconds((long)Math.Round(capped)),
            TimeUnit.Minute => Period.FromSeconds((long)Math.Round(capped * 60)),
            TimeUnit.Hour => Period.FromSeconds((long)Math.Round(capped * 3_600)),
            TimeUnit.Day => rest == 0 ? Period.FromDays(whole) : Period.FromDays(whole) + Period.FromSeconds((long)Math.Round(rest * 86_400)),
            TimeUnit.Week => Period.FromDays((int)Math.Round(capped * 7)),
            TimeUnit.Month => rest == 0 ? Period.FromMonths(whole) : Period.FromMonths(whole) + Period.FromDays((int)Math.Round(rest * 30)),
            _ => rest == 0 ? Period.FromYears(whole) : Period.FromMonths((int)Math.Round(capped * 12)),
        };
    }

    private static FrozenDictionary<string, TimeUnit> Table(params (TimeUnit Unit, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' ').SelectMany(Foldings.Of).Select(w => (Word: w, r.Unit))).DistinctBy(p => p.Word).ToFrozenDictionary(p => p.Word, p => p.Unit);
}
