using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>The stair or the flat put right where the house is known: "the flat is D 44 not 40", "asunto on 9", "porten är B inte A". The rest of the address stands.</summary>
internal static class FlatCorrections
{
    private const int Near = 2;

    private static readonly FrozenSet<string> Denials = new[] { "ei", "eikä", "inte", "ej", "int", "not", "isnt", "wasnt" }.ToFrozenSet();

    private static readonly FrozenSet<string> Storeys = new[] { "kerros", "kerroksessa", "kerrokses", "kerroksen", "krs", "våning", "våningen", "vån", "plan", "tr", "trappor", "floor", "storey", "st", "nd", "rd", "th" }.ToFrozenSet();

    private static readonly Lexicon Flats = new("asunto", "asunnon numero", "asuntoni", "huoneisto", "as", "ovi", "ovinumero", "lägenhet", "lägenheten", "lägenhetsnummer*", "lgh", "bostaden", "flat", "apartment", "apt", "unit", "flat|apartment number");

    private static readonly Lexicon Stairs = new("rappu", "rapu", "rapun", "rappuni", "porras", "portaan", "rappukäytävä", "port", "porten", "trapp", "trappan", "uppgång", "uppgången", "trappuppgång*", "ingång", "ingången", "stair", "stairs", "staircase", "stairwell", "entrance", "block");

    /// <summary>The address with the stair and the flat that were meant.</summary>
    public static Finding<ServiceAddress>? Read(Utterance said, UnderstandingContext context, bool[] taken)
    {
        if (!Corrections.MayBe(context) || Corrections.IsAsked(said) || context.Where is not { Street: not null } known)
        {
            return null;
        }

        var (stair, number) = (StairOf(known.Flat), NumberOf(known.Flat));
        var asksNothingElse = context.Asked is Asked.Confirm or Asked.Name;
        var (flatWord, stairWord) = (Flats.First(said), Stairs.First(said));
        int[] denied = [.. Enumerable.Range(0, said.Count).Where(i => IsDenied(said, i))];
        var hasDenial = said.Terms.Any(t => Denials.Contains(t.Text));
        for (var at = 0; at < said.Count; at++)
        {
            // "D 44", with its word, against another, or as all that is said.
            if (!taken[at] && IsStair(said[at], flatWord is not null || stairWord is not null) && at + 1 < said.Count && IsFlat(said, at + 1, taken) && !denied.Contains(at)
                && (at == 0 || !said[at - 1].IsNumber) && (flatWord is not null || stairWord is not null || hasDenial || (asksNothingElse && at == 0 && at + 2 == said.Count)))
            {
                return Found($"{said[at].Written.ToUpperInvariant()} {said[at + 1].Written}", at, at + 1);
            }
        }

        int[] numbers = [.. Enumerable.Range(0, said.Count).Where(i => IsFlat(said, i, taken))];
        int[] letters = [.. Enumerable.Range(0, said.Count).Where(i => !taken[i] && IsStair(said[i], stairWord is not null))];
        if ((flatWord is { } flat && asksNothingElse ? numbers.Where(i => i > flat.To && !denied.Contains(i)).Cast<int?>().LastOrDefault() : null) is { } right && (hasDenial || numbers.Length == 1 || TakingBack.IsBetween(said, numbers[0], numbers[^1])))
        {
            return Found(known.Flat is { } before && number is not null ? $"{before[..^number.Length]}{said[right].Written}" : known.Flat is { } alone ? $"{alone} {said[right].Written}" : $"{Short(context.Language)} {said[right].Written}", right, right);
        }

        if (hasDenial && number is not null && numbers.Length == 2 && numbers.Any(i => denied.Contains(i) && said[i].Written == number) && numbers.FirstOrDefault(i => !denied.Contains(i), -1) is var other and >= 0 && !known.Street.EndsWith($" {number}", StringComparison.Ordinal))
        {
            return Found($"{known.Flat![..^number.Length]}{said[other].Written}", other, other);
        }

        if (letters.Length == 0)
        {
            return null;
        }

        var against = letters.Length > 1 && letters.Any(i => denied.Contains(i) && stair is not null && said[i].Written.Equals(stair, StringComparison.OrdinalIgnoreCase));
        var named = letters.Where(i => !denied.Contains(i)).ToArray();
        return named.Length > 0 && (against || (stairWord is { } word && (asksNothingElse || hasDenial) && Math.Abs(named[0] - word.To) <= Near + 1))
            ? Found(number is null ? said[named[^1]].Written.ToUpperInvariant() : $"{said[named[^1]].Written.ToUpperInvariant()} {number}", named[^1], named[^1])
            : null;

        Finding<ServiceAddress> Found(string value, int from, int to)
        {
            foreach (var i in Enumerable.Range(0, said.Count).Where(i => IsFlat(said, i, taken)).ToList())
            {
                taken[i] = true; // What it was put against is no hour.
            }

            Array.Fill(taken, true, from, to - from + 1);
            return new(new ServiceAddress(null, value, null, null), said.Words(from, to), 0.9);
        }
    }

    private static string Short(Language language) => language switch { Language.Finnish => "as", Language.Swedish => "lgh", _ => "flat" };

    private static bool IsDenied(Utterance said, int at) =>
        Enumerable.Range(1, Near).Any(back => at - back >= 0 && Denials.Contains(said[at - back].Text) && said[at - back + 1].Text is not ("kun" or "ku") && said[at].Clause == said[at - back].Clause && (back == 1 || !IsStair(said[at], false) || said[at - 1].Text is not ("vaan" or "utan" or "but")));

    private static bool IsFlat(Utterance said, int at, bool[] taken) =>
        !taken[at] && said[at] is { IsNumber: true, Number: > 0, Written.Length: <= 4, Gap: not (":" or ".") } && !(at > 0 && said[at].IsGlued && !said[at - 1].StartsUpper) && !HouseNumbers.IsCounted(said, at) && !said.IsAny(at - 1, Storeys) && !said.IsAny(at + 1, Storeys) && !(at > 0 && said[at - 1].Text is "klo" or "kl" or "kello" or "klockan");

    private static bool IsStair(Term term, bool isLed) => term is { IsNumber: false, Text: [>= 'a' and <= 'p'] } && (term.StartsUpper ? term.Text != "i" : isLed && term.Text is not ("a" or "e" or "i" or "o"));

    private static string? StairOf(string? flat) => flat is [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', ' ', ..] ? flat[..1] : null;

    private static string? NumberOf(string? flat) => flat is not null && flat[(flat.LastIndexOf(' ') + 1)..] is [>= '0' and <= '9', ..] number && number.All(char.IsAsciiDigit) ? number : null;
}
