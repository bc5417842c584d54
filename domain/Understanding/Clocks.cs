using System.Collections.Frozen;
using System.Runtime.InteropServices;
using NodaTime;

namespace SmartPulse.Understanding;

/// <summary>A time on the clock as said; before noon or after is still open unless the words told.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Clock(int Hour, int Minute, bool IsSure)
{
    /// <summary>The time that is meant: by the part of the day, or by when the place is open.</summary>
    public LocalTime In(Part? part, Func<LocalTime, bool> isOpen, out bool guessed)
    {
        guessed = false;
        if (Hour >= 24)
        {
            return LocalTime.MaxValue;
        }

        if (IsSure || Hour is 0 or >= 12)
        {
            return new LocalTime(Hour, Minute);
        }

        var (early, late) = (new LocalTime(Hour, Minute), new LocalTime(Hour + 12, Minute));
        if (part is Part.Afternoon or Part.Evening)
        {
            return late;
        }

        if (part is Part.Morning or Part.Forenoon)
        {
            return early;
        }

        var (openEarly, openLate) = (isOpen(early), isOpen(late));
        guessed = openEarly == openLate;
        return openEarly && !openLate ? early : openLate && !openEarly ? late : Hour >= 7 ? early : late;
    }
}

/// <summary>A part of the day.</summary>
internal enum Part
{
    Morning,
    Forenoon,
    Midday,
    Afternoon,
    Evening,
}

/// <summary>Reads times on the clock: "9.30", "halv tre", "puoli kolmelta", "quarter to four".</summary>
internal static class Clocks
{
    public static readonly FrozenSet<string> Prefixes = new[] { "klo", "kello", "kl", "klockan", "klock", "at", "vid", "klo." }.ToFrozenSet();

    private static readonly FrozenSet<string> Units = new[]
    {
        "min", "mins", "minuuttia", "minuutin", "minuter", "minuten", "minutes", "minute", "tuntia", "tunnin", "h", "timmar", "timme", "hours", "hour", "päivää", "päivän", "päivänä", "dagar", "dagars", "days", "day", "viikkoa", "viikon", "veckor", "weeks", "week", "kuukautta", "månader", "months",
        "v", "vuotta", "vuotias", "vuotiaan", "år", "åring", "years", "year", "yrs", "kpl", "st", "stycken", "pcs", "euroa", "e", "eur", "kr", "kronor", "kertaa", "gånger", "times", "henkilöä", "people", "personer", "metriä", "meter", "m", "cm", "mm", "litraa", "liter", "astetta", "grader", "kerros", "kerroksessa", "pala", "hammasta", "tänder", "teeth", "kg", "neliötä", "kvm",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, Clock> Words = new Dictionary<string, Clock>
    {
        ["puoliltapäivin"] = new(12, 0, true), ["keskipäivällä"] = new(12, 0, true), ["keskipäivä"] = new(12, 0, true), ["noon"] = new(12, 0, true), ["midday"] = new(12, 0, true), ["lunchtid"] = new(12, 0, true), ["lounasaikaan"] = new(12, 0, true), ["lunchtime"] = new(12, 0, true), ["lunchen"] = new(12, 0, true),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> MinuteWords = new Dictionary<string, int>
    {
        ["viisitoista"] = 15, ["kolmekymmentä"] = 30, ["kolkyt"] = 30, ["neljäkymmentäviisi"] = 45, ["femton"] = 15, ["trettio"] = 30, ["fyrtiofem"] = 45, ["fifteen"] = 15, ["thirty"] = 30, ["forty"] = 40,
    }.ToFrozenDictionary();

    /// <summary>A time that begins at that term, and its last term. <paramref name="isPlain"/> when it is a bare number, which is a time only beside words of time.</summary>
    public static bool TryRead(Utterance utterance, int at, out Clock clock, out int last, out bool isPlain, out Numerals.Case form) =>
        TryAny(utterance, at, out clock, out last, out isPlain, out form)
        && (clock is { Hour: >= 0 and <= 23, Minute: >= 0 and <= 59 } or { Hour: 24, Minute: 0 });

    private static bool TryAny(Utterance utterance, int at, out Clock clock, out int last, out bool isPlain, out Numerals.Case form)
    {
        (clock, last, isPlain, form) = (default, at, false, Numerals.Case.Plain);
        if (at >= utterance.Count)
        {
            return false;
        }

        var term = utterance[at];
        if (Words.TryGetValue(term.Text, out clock))
        {
            return true;
        }

        switch (term.Text)
        {
            // Half past two to a Finn and a Swede; to a Briton half past four, and our English asks back in figures.
            case "puoli" or "puol" or "puolelta" or "halv" when Hour(utterance, at + 1, out var hour, out form, out last):
                clock = new(hour == 1 ? 12 : hour - 1, 30, hour > 13);
                return true;
            case "half" when utterance.Is(at + 1, "past") && Hour(utterance, at + 2, out var hour, out _, out last):
                clock = new(hour, 30, hour > 12);
                return AmPm(utterance, ref clock, ref last);
            case "half" when Hour(utterance, at + 1, out var hour, out _, out last):
                clock = new(hour, 30, hour > 12);
                return AmPm(utterance, ref clock, ref last);
            case "varttia" or "vartti" or "vartin" or "kvart" or "quarter":
                return TryOffset(utterance, at, 15, out clock, out last);
        }

        if (!Hour(utterance, at, out var h, out form, out last))
        {
            return false;
        }

        if (at + 1 < utterance.Count && utterance[at + 1].Text is "yli" or "vaille" or "över" or "past" || (at + 1 < utterance.Count && utterance[at + 1].Text is "i" or "to" && h is 5 or 10 or 20 && Hour(utterance, at + 2, out _, out _, out _)))
        {
            if (h < 60 && TryOffset(utterance, at, h, out clock, out last))
            {
                return true;
            }
        }

        if (h > 24)
        {
            return false;
        }

        clock = new(h, 0, h > 12 || (term.IsNumber && term.Written is ['0', _]));
        isPlain = true;
        if (term.IsNumber && at + 1 < utterance.Count && utterance[at + 1] is { IsNumber: true, Gap: "." or ":", Written.Length: 2, Number: < 60 } minutes)
        {
            (clock, last, isPlain) = (clock with { Minute = minutes.Number }, at + 1, false);
        }

        // "Nio trettio", "nine thirty": minutes said in words, after an hour in words.
        if (!term.IsNumber && at + 1 < utterance.Count && utterance[at + 1].Gap.Trim().Length == 0 && MinuteWords.TryGetValue(utterance[at + 1].Text, out var spoken))
        {
            (clock, last, isPlain) = (clock with { Minute = spoken }, at + 1, false);
            if (spoken == 40 && at + 2 < utterance.Count && utterance[at + 2].Text == "five")
            {
                (clock, last) = (clock with { Minute = 45 }, at + 2);
            }
        }

        if (last + 1 < utterance.Count && Units.Contains(utterance[last + 1].Text) && isPlain)
        {
            return false;
        }

        if (last + 1 < utterance.Count && utterance[last + 1].Text is "ltä" or "lta" && utterance[last + 1].Gap is ":" or "")
        {
            (last, form) = (last + 1, Numerals.Case.At);
        }

        var before = last;
        AmPm(utterance, ref clock, ref last);
        isPlain &= before == last;
        return true;
    }

    private static bool AmPm(Utterance utterance, ref Clock clock, ref int last)
    {
        if (last + 1 >= utterance.Count)
        {
            return true;
        }

        switch (utterance[last + 1].Text)
        {
            case "pm" or "p.m":
                clock = new(clock.Hour < 12 ? clock.Hour + 12 : clock.Hour, clock.Minute, true);
                last++;
                break;
            case "am" when utterance[last + 1].Gap is "" or " ":
                clock = new(clock.Hour == 12 ? 0 : clock.Hour, clock.Minute, true);
                last++;
                break;
            case "oclock" or "ish":
                last++;
                break;
        }

        return true;
    }

    /// <summary>"Kymmentä vaille kolme", "kvart över tre", "ten past three".</summary>
    private static bool TryOffset(Utterance utterance, int at, int minutes, out Clock clock, out int last)
    {
        (clock, last) = (default, at);
        if (at + 2 >= utterance.Count)
        {
            return false;
        }

        var sign = utterance[at + 1].Text switch
        {
            "yli" or "över" or "past" or "after" => 1,
            "vaille" or "vailla" or "i" or "to" or "till" => -1,
            _ => 0,
        };
        if (sign == 0 || !Hour(utterance, at + 2, out var hour, out _, out last) || hour > 24)
        {
            return false;
        }

        var total = (hour * 60) + (sign * minutes);
        clock = new(total / 60 == 0 ? 12 : total / 60, (total % 60 + 60) % 60, hour > 12);
        return true;
    }

    private static bool Hour(Utterance utterance, int at, out int hour, out Numerals.Case form, out int last)
    {
        (hour, form, last) = (0, Numerals.Case.Plain, at);
        if (at >= utterance.Count)
        {
            return false;
        }

        var term = utterance[at];
        if (term.IsNumber)
        {
            hour = term.Number;
            return term.Written.Length <= 2;
        }

        return Numerals.TryRead(term.Text, out hour, out form);
    }
}
