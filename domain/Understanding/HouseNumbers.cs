using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>A house and the door in it, after a street's name: "12", "12-14", "5B", "12 B 34", "12, lgh 1103", "nro 7 as. 4".</summary>
internal static class HouseNumbers
{
    /// <summary>Between the street and its number.</summary>
    private static readonly FrozenSet<string> Before = new[] { "numero", "numerossa", "nro", "nr", "no", "nummer", "number", "talo" }.ToFrozenSet();

    private static readonly FrozenSet<string> FlatWords = new[]
    {
        "as", "asunto", "asunnossa", "asunnon", "huoneisto", "lgh", "lght", "lägenhet", "lägenheten", "bostad", "bst", "flat", "apt", "apartment", "unit", "rappu", "porras",
    }.ToFrozenSet();

    /// <summary>What is counted in these is no house: "Rantatiellä 5 minuuttia".</summary>
    private static readonly FrozenSet<string> Units = new[]
    {
        "krt", "kert", "kk", "vko", "kg", "l", "litraa", "lasta", "hlö", "henkeä", "barn", "personer", "people", "kids", "rooms", "tr", "trappor", "trappa", "rum", "rok", "huonetta", "minuuttia", "minuutin", "min", "tuntia", "tunnin", "h", "päivää", "vuotta", "kertaa", "kappaletta", "kpl", "km", "m", "metriä", "m2", "neliötä", "neliöö", "neliön", "kvm", "kvadrat", "sqm", "euroa", "eur", "e", "kr", "kronor", "minuter", "timmar", "dagar", "gånger", "år", "st", "meter", "minutes", "mins", "hours", "days", "years", "times",
    }.ToFrozenSet();

    /// <summary>Whether a word says that a flat's number follows.</summary>
    public static bool IsFlatWord(string word) => FlatWords.Contains(word);

    /// <summary>Where the house number after that term stands; null where none follows.</summary>
    public static int? After(Utterance utterance, int street, bool[] taken)
    {
        var at = street + 1;
        if (at + 1 < utterance.Count && Before.Contains(utterance[at].Text) && utterance[at].Gap == " ")
        {
            at++;
        }

        return at < utterance.Count && utterance[at] is { IsNumber: true, Number: > 0, Written.Length: <= 4, Gap: " " or "" or ". " or "." } && !taken[at] && !IsCounted(utterance, at) ? at : null;
    }

    /// <summary>Where the house ends and what the flat is.</summary>
    public static (int HouseEnd, int To, string? Flat) Read(Utterance utterance, int number, UnderstandingContext context)
    {
        var (to, flat) = Flat(utterance, number, context);
        var end = number;

        // "Björkgatan 5B": a letter glued to the number, with no flat after it, belongs to the house.
        if (flat is null && number + 1 < utterance.Count && utterance[number + 1] is { IsGlued: true, Text.Length: 1 })
        {
            (end, to) = (number + 1, number + 1);
        }

        // "12-14" is one house.
        if (end + 1 < utterance.Count && utterance[end + 1] is { IsNumber: true, Gap: "-" or "–" } && to == end)
        {
            (end, to) = (end + 1, end + 1);
        }

        return (end, to, flat);
    }

    /// <summary>A clock ("Hämeentiellä 12.30") or an amount.</summary>
    public static bool IsCounted(Utterance utterance, int at) =>
        at + 1 < utterance.Count && (utterance[at + 1] is { IsNumber: true, Gap: "." or ":", Written.Length: 2 } || (Units.Contains(utterance[at + 1].Text) && utterance[at + 1].Gap is " " or "" && !IsStair(utterance, at + 1)));

    /// <summary>"18 E 55" is a stair and a flat; "18 e" is money, and "12 h" a time.</summary>
    private static bool IsStair(Utterance utterance, int at) =>
        utterance[at].Text.Length == 1 && ((utterance[at].StartsUpper && utterance[at].Gap == " ") || (at + 1 < utterance.Count && utterance[at + 1] is { IsNumber: true, Gap: " ", Written.Length: <= 3 }));

    private static (int To, string? Flat) Flat(Utterance utterance, int number, UnderstandingContext context)
    {
        var next = number + 1;
        if (next >= utterance.Count)
        {
            return (number, null);
        }

        if (Door(utterance, next) is { } door)
        {
            return (next + 1, door);
        }

        var letter = utterance[next];
        if (letter.Text.Length != 1 || letter.IsNumber || letter.Gap is not (" " or ""))
        {
            return (number, null);
        }

        var isNumbered = next + 1 < utterance.Count && utterance[next + 1] is { IsNumber: true, Written.Length: <= 3, Gap: " " or "" or "/" } && !IsSwedishPostal(utterance, next + 1, context) && !IsCounted(utterance, next + 1);
        var isStair = letter.StartsUpper || letter.Text is not ("i" or "o" or "å" or "e" or "a") || (letter.Text is "a" or "e" && isNumbered);
        if (!isStair)
        {
            return (number, null);
        }

        var stair = letter.Written.ToUpperInvariant();
        if (isNumbered)
        {
            return (next + 1, $"{stair} {utterance[next + 1].Written}");
        }

        // "24 B, lgh 1203": Sweden's stairs have numbered flats.
        if (Door(utterance, next + 1) is { } behind)
        {
            return (next + 2, $"{stair} {behind}");
        }

        return letter.IsGlued ? (number, null) : (next, stair);
    }

    /// <summary>"lgh 1102", "as. 5".</summary>
    private static string? Door(Utterance utterance, int at) =>
        at + 1 < utterance.Count && FlatWords.Contains(utterance[at].Text) && utterance[at + 1] is { IsNumber: true, Written.Length: <= 4 } number && !IsCounted(utterance, at + 1) ? $"{utterance[at].Written} {number.Written}" : null;

    private static bool IsSwedishPostal(Utterance utterance, int at, UnderstandingContext context) =>
        context.Settings.DefaultLocale == Locale.SvSe && utterance[at].Written.Length == 3 && at + 1 < utterance.Count && utterance[at + 1] is { IsNumber: true, Written.Length: 2 };
}
