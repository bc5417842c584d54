using System.Collections.Frozen;
using System.Collections.Immutable;
using SmartPulse.Phrasing;

namespace SmartPulse.Understanding.Gazetteer;

/// <summary>A Finnish town in its cases of place, as a native says it: "Tampereella, Tampereelle, Tampereelta", "Helsingissä, Helsinkiin, Helsingistä".</summary>
/// <param name="In">In or at it.</param>
/// <param name="Into">Into or to it.</param>
/// <param name="From">From it.</param>
public sealed record FinnishPlace(string In, string Into, string From)
{
    /// <summary>Consonants before the last vowel, strong and weak: "Hanko, Hangossa". The longer first.</summary>
    private static readonly ImmutableArray<(string Strong, string Weak)> Grades =
    [
        ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("mp", "mm"), ("ht", "hd"), ("rk", "r"),
    ];

    /// <summary>The cases of a town of Finland by its Finnish name; null for any other name, for nobody can tell by rule whether it is "in" or "at" one.</summary>
    public static FinnishPlace? Of(string name) => Known.Towns.TryGetValue(name, out var town) ? OfTown(town) : null;

    /// <summary>The cases of a name that is known to be a town's.</summary>
    internal static FinnishPlace OfTown(string town)
    {
        var (weak, strong) = FinnishTowns.Stems.TryGetValue(town, out var given) ? given : Stems(town);
        var a = IsFront(town) ? 'ä' : 'a';
        if (FinnishTowns.TakeOuterCases(town))
        {
            return new($"{weak}ll{a}", $"{weak}lle", $"{weak}lt{a}");
        }

        // "Uudessakaupungissa": an adjective in front has the case too.
        return FinnishTowns.Adjectives.FirstOrDefault(d => town.StartsWith(d.Base, StringComparison.Ordinal)) is { Base.Length: > 0 } first && FinnishTowns.HaveAdjectives.Contains(town)
            ? new($"{first.In}{weak[first.Base.Length..]}ss{a}", $"{first.Into}{Illative(strong[first.Base.Length..])}", $"{first.From}{weak[first.Base.Length..]}st{a}")
            : new($"{weak}ss{a}", Illative(strong), $"{weak}st{a}");
    }

    /// <summary>The stem that "in", "at" and "from" follow, and the one that "into" is made of.</summary>
    private static (string Weak, string Strong) Stems(string town)
    {
        foreach (var (end, weak, strong) in FinnishTowns.Ends)
        {
            if (town.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return (TradeWords.Capital(town[..^end.Length] + weak)!, TradeWords.Capital(town[..^end.Length] + strong)!);
            }
        }

        if (!IsVowel(town[^1]))
        {
            return (town + "i", town + "i");
        }

        foreach (var (strong, weak) in Grades)
        {
            if (town[..^1].EndsWith(strong, StringComparison.Ordinal))
            {
                return ($"{town[..^(strong.Length + 1)]}{weak}{town[^1]}", town);
            }
        }

        return (town, town);
    }

    /// <summary>"Turku-un", "Espoo-seen", "Järvenpää-hän".</summary>
    private static string Illative(string stem) =>
        char.ToLowerInvariant(stem[^1]) != char.ToLowerInvariant(stem[^2]) || !IsVowel(stem[^1]) ? $"{stem}{stem[^1]}n"
        : FinnishTowns.ShortHeads.Any(h => stem.EndsWith(h, StringComparison.OrdinalIgnoreCase)) ? $"{stem}h{stem[^1]}n"
        : $"{stem}seen";

    /// <summary>The last word of the name decides; "e" and "i" go with either, and alone with the front.</summary>
    private static bool IsFront(string town) =>
        FinnishTowns.FrontWords.Any(w => town.EndsWith(w, StringComparison.OrdinalIgnoreCase)) || town.LastIndexOfAny(['ä', 'ö', 'y', 'å']) >= town.LastIndexOfAny(['a', 'o', 'u', 'A', 'O', 'U']);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö';

    /// <summary>Apart, for the index itself is made with these cases.</summary>
    private static class Known
    {
        public static readonly FrozenSet<string> Towns = PlaceIndex.Finland.Places.Where(p => p.IsTown).Select(p => p.Finnish).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
