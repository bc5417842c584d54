using System.Collections.Frozen;
using System.Runtime.InteropServices;
using NodaTime;

namespace SmartPulse.Understanding;

/// <summary>A time on the clock as said; before noon or after is still open unless the words told. One written in figures with its minutes is rather of the first half of the day.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Clock(int Hour, int Minute, bool IsSure, bool IsWritten = false)
{
    /// <summary>The time that is meant: by the part of the day, or by when the place is open; a guess when that does not tell.</summary>
    public LocalTime In(Part? part, Func<LocalTime, bool> isOpen, out bool guessed)
    {
        guessed = false;
        if (Hour >= 24)
        {
            return LocalTime.MaxValue;
        }

        if (Hour == 12 && part is Part.Night or Part.Evening && !IsSure)
        {
            return LocalTime.Midnight;
        }

        if (IsSure || Hour is 0 or >= 12)
        {
            return new LocalTime(Hour, Minute);
        }

        var (early, late) = (new LocalTime(Hour, Minute), new LocalTime(Hour + 12, Minute));
        switch (part)
        {
            case Part.Lunch:
                return Hour < 4 ? late : early;
            case Part.Midday:
                return Hour < 6 ? late : early;
            case Part.Afternoon or Part.Evening:
                return late;
            case Part.Night:
                return Hour < 6 ? early : late;
            case Part.Morning or Part.Forenoon:
                return early;
        }

        var (openEarly, openLate) = (isOpen(early), isOpen(late));
        guessed = openEarly == openLate;
        return openEarly && !openLate ? early : openLate && !openEarly ? late : Hour >= 7 || IsWritten ? early : late;
    }
}

/// <summary>A part of the day.</summary>
internal enum Part
{
    /// <summary>Until ten.</summary>
    Morning,

    /// <summary>Until noon.</summary>
    Forenoon,

    /// <summary>Around noon.</summary>
    Midday,

    /// <summary>Noon to two.</summary>
    Lunch,

    /// <summary>Noon to five.</summary>
    Afternoon,

    /// <summary>From five on.</summary>
    Evening,

    /// <summary>From ten in the evening.</summary>
    Night,
}

/// <summary>Words beside numbers that tell whether they are times on the clock.</summary>
internal static class Clocks
{
    /// <summary>Before a time.</summary>
    public static readonly FrozenSet<string> Prefixes = new[] { "klo", "kello", "kl", "klockan", "klock", "at", "vid", "klo." }.ToFrozenSet();

    /// <summary>After a number they count something, and the number is no time.</summary>
    public static readonly FrozenSet<string> Units = new[]
    {
        "s", "sek", "sekuntia", "sekunnin", "sekunder", "sekund", "seconds", "second", "sec", "min", "mins", "minuuttia", "minuutin", "minuter", "minuten", "minut", "minutes", "minute", "tuntia", "tunnin", "h", "tim", "timmar", "timme", "hours", "hour", "hr", "hrs", "päivää", "päivän", "päivänä", "päivä", "dagar", "dagars", "dag", "days", "day", "viikkoa", "viikon", "veckor", "vecka", "weeks", "week", "kuukautta", "kuukauden", "månader", "månad", "months", "month", "vuosi", "vuoden",
        "v", "vuotta", "vuotias", "vuotiaan", "år", "åring", "years", "year", "yrs", "kpl", "st", "stycken", "pcs", "euroa", "e", "eur", "kr", "kronor", "kertaa", "gånger", "times", "henkilöä", "henkeä", "people", "persons", "person", "guests", "personer", "metriä", "meter", "m", "cm", "mm", "litraa", "liter", "astetta", "grader", "kerros", "kerroksessa", "pala", "hammasta", "tänder", "teeth", "kg", "neliötä", "kvm", "nights", "stars", "star",
    }.ToFrozenSet();

    /// <summary>Whether something is counted by the number at that term.</summary>
    public static bool IsCounted(Utterance utterance, int at) => at + 1 < utterance.Count && utterance[at + 1].Gap.Trim().Length == 0 && Units.Contains(utterance[at + 1].Text) && !IsVerb(utterance, at + 1);

    /// <summary>Whether the number at that term is so much money: "about 300 euros", "£250".</summary>
    public static bool IsMoney(Utterance utterance, int at) =>
        utterance[at].Gap.AsSpan().ContainsAny(CurrencySigns) || utterance.GapAfter(at).AsSpan().ContainsAny(CurrencySigns)
        || (at + 1 < utterance.Count && utterance[at + 1].Gap.Trim().Length == 0 && Currencies.Contains(utterance[at + 1].Text) && !IsVerb(utterance, at + 1));

    private const string CurrencySigns = "€£$";

    private static readonly FrozenSet<string> Currencies = "euro euros euroa eur e egee kr kronor sek quid pounds pound dollars spänn".Split(' ').ToFrozenSet();

    /// <summary>What follows a Swedish "är", written as it is said: "12 e jag hemma" counts no euros.</summary>
    private static readonly FrozenSet<string> AfterIs = "jag ja vi han hon det de bra bäst ok okej okay hemma lugnt perfekt toppen fint för lite ledigt ledig lagom inte int nog okå också oxå".Split(' ').ToFrozenSet();

    private static bool IsVerb(Utterance utterance, int at) => utterance[at] is { Text: "e", Gap: " " } && utterance.IsAny(at + 1, AfterIs) && utterance[at + 1].Gap == " ";

    /// <summary>"15h" is a time, and "2 h 15 min", "15h päästä" are lengths.</summary>
    public static bool IsLengthAfter(Utterance utterance, int at) =>
        (at > 0 && utterance[at - 1].Text is "in" or "om" or "inom" or "within") || (at + 2 < utterance.Count && utterance[at + 2].Text is "päästä" or "kuluttua" or "sisällä" or "sitten" or "ago" or "from" or "sedan");
}
