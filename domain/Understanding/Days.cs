using System.Collections.Frozen;
using NodaTime;

namespace SmartPulse.Understanding;

/// <summary>Words for days: weekdays in their common forms and abbreviations, relative days, months.</summary>
internal static class Days
{
    private static readonly (string Stem, IsoDayOfWeek Day)[] FinnishStems =
    [
        ("maanantai", IsoDayOfWeek.Monday), ("tiistai", IsoDayOfWeek.Tuesday), ("keskiviik", IsoDayOfWeek.Wednesday), ("keskarina", IsoDayOfWeek.Wednesday), ("torstai", IsoDayOfWeek.Thursday),
        ("perjantai", IsoDayOfWeek.Friday), ("lauantai", IsoDayOfWeek.Saturday), ("sunnuntai", IsoDayOfWeek.Sunday),
    ];

    private static readonly FrozenDictionary<string, IsoDayOfWeek> Whole = Table(
        "måndag måndagen måndagar måndan monday mondays", "tisdag tisdagen tisdagar tisdan tuesday tuesdays", "onsdag onsdagen onsdagar onsdan wednesday wednesdays wensday", "torsdag torsdagen torsdagar torsdan thursday thursdays thurday",
        "fredag fredagen fredagar fredan friday fridays", "lördag lördagen lördagar lördan saturday saturdays", "söndag söndagen söndagar söndan sunday sundays");

    private static readonly FrozenDictionary<string, IsoDayOfWeek> FinnishShort = Table("ma", "ti", "ke", "to", "pe", "la", "su");
    private static readonly FrozenDictionary<string, IsoDayOfWeek> SwedishShort = Table("mån må", "tis tisd", "ons", "tors tor", "fre fr", "lör lö", "sön sö");
    private static readonly FrozenDictionary<string, IsoDayOfWeek> EnglishShort = Table("mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun");

    private static readonly FrozenDictionary<string, int> Months = MonthTable(
        "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".Split(' '),
        "januari februari mars april maj juni juli augusti september oktober november december".Split(' '),
        "january february march april may june july august september october november december".Split(' '),
        "jan feb mar apr - jun jul aug sep oct nov dec".Split(' '),
        "- - - - - - - - sept okt - -".Split(' '));

    public static readonly Lexicon Today = new("tänään", "tänää", "tän", "tänä päivänä", "idag", "i dag", "idå", "today", "tday", "this very day");
    public static readonly Lexicon ThisEvening = new("tänä iltana", "tän iltana", "ikväll", "i kväll", "tonight", "this evening");
    public static readonly Lexicon ThisAfternoon = new("tänä iltapäivänä", "this afternoon", "i eftermiddag", "eftermiddag idag");
    public static readonly Lexicon ThisMorning = new("tänä aamuna", "this morning", "i morse", "imorse", "nu på morgonen");
    public static readonly Lexicon Tomorrow = new("huomenna", "huomen", "huominen", "huomisen", "huomista", "huomisessa", "morgondagens", "huomiseksi", "huomiselle", "huomenaamulla", "huomisaamuna", "huomisiltana", "huomisiltapäivänä", "imorgon", "i morgon", "imorrn", "imorron", "i morron", "imorn", "i morn", "imårn", "tomorrow", "tomorow", "tommorow", "tommorrow", "tmrw", "tmr", "tomoz");
    public static readonly Lexicon AfterTomorrow = new("ylihuomenna", "ylihuomen", "ylihuomiselle", "övermorgon", "i övermorgon", "överimorgon", "day after tomorrow", "the day after tomorrow", "day after");
    public static readonly Lexicon NextWeek = new("ensi|ens|tulevalla viikolla|viikko|viikolle|viikon|vko|viikol", "seuraavalla viikolla", "nästa|nästkommande vecka|veckan|v", "next week|wk|weeks");
    public static readonly Lexicon ThisWeek = new("tällä|tän|tämän viikolla|viikon", "denna vecka", "den här veckan", "den här vecka", "i veckan", "this week");
    public static readonly Lexicon NextDays = new("lähipäivinä", "lähipäivät", "lähipäiviin", "lähiaikoina", "parin|muutaman päivän sisällä", "närmaste|närmsta|kommande dagarna", "inom några dagar", "inom ett par dagar", "next few|couple days", "next couple of days", "coming days", "within a few days");
    public static readonly Lexicon Weekend = new("viikonloppu*", "vkl", "vklp", "helgen", "i helgen", "helg", "weekend", "weekends", "the weekend");
    public static readonly Lexicon Weekdays = new("arkisin", "arkena", "arkipäivä*", "arki", "vardag", "vardagar", "vardagarna", "weekday", "weekdays", "any weekday");
    public static readonly Lexicon EndOfMonth = new("kuun lopussa|loppu*", "slutet av|på månaden|månad", "end of the month|month", "end of month");
    public static readonly Lexicon EarlyInWeek = new("alkuviikosta|alkuviikko|alkuviikolla", "alku", "i början av", "början av", "early", "beginning of", "start of");
    public static readonly Lexicon LateInWeek = new("loppuviikosta|loppuviikko|loppuviikolla", "loppu", "i slutet av", "slutet av", "late", "later", "end of");
    public static readonly Lexicon AnyTime = new("milloin|millon|koska vaan|vain|tahansa", "mikä vaan|vain|tahansa ~ aika|päivä|ajankohta|käy", "ihan sama", "kaikki ajat ~ käy|sopii", "joku|joka päivä", "när som helst", "vilken tid som helst", "alla tider|dagar", "any time", "anytime", "any day", "whenever", "any slot");

    public static bool TryWeekday(string word, out IsoDayOfWeek day)
    {
        if (Whole.TryGetValue(word, out day))
        {
            return true;
        }

        foreach (var (stem, weekday) in FinnishStems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && word.Length <= stem.Length + 6)
            {
                day = weekday;
                return true;
            }
        }

        return false;
    }

    public static bool TryShortWeekday(string word, Language language, out IsoDayOfWeek day) => language switch
    {
        Language.Finnish => FinnishShort,
        Language.Swedish => SwedishShort,
        _ => EnglishShort,
    } is var table && table.TryGetValue(word, out day);

    public static bool TryMonth(string word, out int month)
    {
        if (Months.TryGetValue(word, out month))
        {
            return true;
        }

        // "Marraskuuta", "marraskuun".
        var kuu = word.IndexOf("kuu", StringComparison.Ordinal);
        return kuu > 2 && word.Length <= kuu + 6 && Months.TryGetValue(word[..kuu], out month);
    }

    private static FrozenDictionary<string, IsoDayOfWeek> Table(params string[] days) =>
        days.SelectMany((words, i) => words.Split(' ').Select(w => (w, Day: (IsoDayOfWeek)(i + 1)))).ToFrozenDictionary(p => p.w, p => p.Day);

    private static FrozenDictionary<string, int> MonthTable(params string[][] rows) =>
        rows.SelectMany(r => r.Select((word, i) => (word, Month: i + 1))).Where(p => p.word.Length > 1).DistinctBy(p => p.word).ToFrozenDictionary(p => p.word, p => p.Month);
}
