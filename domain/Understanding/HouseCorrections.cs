using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>The house or the stair put right where the street is known: "its 15 not 5", "jag bor på nr 46", "B-rappu eli 15 B 3".</summary>
internal static class HouseCorrections
{
    private const int HoursOfAFace = 12;

    /// <summary>Nobody means a visit that begins later.</summary>
    private const int LastHour = 20;

    /// <summary>Before the number of a house, and of nothing else.</summary>
    private static readonly Lexicon Leads = new(
        "talon|talo|osoitteen|katunumero|kadun|rapun numero|nro ~ on", "talonumero|katunumero|taloni ~ on", "se on numero|nro", "talonumero|katunumero", "asun|asutaan|asumme numerossa|talossa",
        "bor|bo|huset|vi|jag ~ på|har|i nr|nummer", "det är nr|nummer", "husnummer|husnumret|gatunumret|gatunummer ~ är|ska|blir", "husnummer|husnumret|gatunumret|gatunummer", "ska ~ vara|stå nr|nummer",
        "its|is number", "house|building|street number ~ is|be", "house|building|street number", "im|were|we|i|live|its|house ~ at|in|number|no number|no", "live|im|were at");

    /// <summary>Straight before the number and nothing behind it.</summary>
    private static readonly Lexicon Houses = new("talo|taloni|talonumero|katunumero on|onkin", "huset|husnumret|gatunumret är", "house is");

    /// <summary>Then the only number is the right one.</summary>
    private static readonly Lexicon Wrong = new("väärä|väärin ~ numero|talonumero|katunumero|osoite", "numero|talonumero|osoite ~ väärin|väärä", "fel ~ nummer|husnummer|gatunummer|adress", "numret|numrer|adressen|husnumret ~ fel", "wrong ~ house|number|address", "number|address ~ wrong");

    private static readonly FrozenSet<string> Clocks = new[] { "klo", "kl", "kello", "klockan", "at", "am", "pm", "oclock", "tunti", "tuntia", "timmar", "hours", "min", "minuuttia", "minuter", "minutes", "euroa", "e", "eur", "kr", "kronor", "euros", "th", "st", "nd", "rd", "päivä", "päivänä", "kerros", "krs", "kerroksessa", "floor", "våning", "våningen", "of" }.ToFrozenSet();

    /// <summary>Before a storey, a date or so many people.</summary>
    private static readonly FrozenSet<string> NotHouses = new[] { "floor", "storey", "kerros", "krs", "våning", "vån", "den", "the", "day", "päivä", "room", "rum", "huone", "are", "were", "oli", "koodi", "code", "kod" }.ToFrozenSet();

    /// <summary>The address with the house that was meant; null where nothing says that a number is one.</summary>
    public static Finding<ServiceAddress>? Read(Utterance said, UnderstandingContext context, bool[] taken)
    {
        if (Missing(said, context, taken) is { } missing)
        {
            return missing;
        }

        if (!Corrections.MayBe(context) || Corrections.IsAsked(said) || context.Where is not { Street: { } street } known || street.LastIndexOf(' ') is not (> 0 and var cut) || !char.IsAsciiDigit(street[cut + 1]))
        {
            return null;
        }

        int[] numbers = [.. Enumerable.Range(0, said.Count).Where(i => said[i] is { IsNumber: true, Number: > 0, Written.Length: <= 4 } && !taken[i] && !IsClock(said, i))];
        var house = new string([.. street[(cut + 1)..].TakeWhile(char.IsAsciiDigit)]);
        if ((Stair(said, numbers, house) ?? Contrasted(said, numbers, house, context) ?? TakenBack(said, numbers, context) ?? (context.Asked is Asked.Confirm or Asked.Name || Wrong.IsIn(said) ? Led(said, numbers) : null)) is not { } at)
        {
            return null;
        }

        var (end, to, flat) = HouseNumbers.Read(said, at, context);
        Array.Fill(taken, true, at, to - at + 1);
        foreach (var other in numbers)
        {
            taken[other] = true; // What it was put against is no hour either.
        }

        return new(new ServiceAddress($"{street[..cut]} {said.Words(at, end)}", flat ?? known.Flat, null, null), said.Words(at, to), 0.9);
    }

    /// <summary>Asked where, when the street is known without its house: "17", "nr 17", "17 B 3".</summary>
    private static Finding<ServiceAddress>? Missing(Utterance said, UnderstandingContext context, bool[] taken)
    {
        if (context.Asked != Asked.Address || context.Where?.Street is not { } street || street.Any(char.IsAsciiDigit) || said.IsQuestion)
        {
            return null;
        }

        var at = said.Count > 1 && said[0].Text is "nr" or "nro" or "numero" or "nummer" or "number" or "no" or "talo" or "talonumero" ? 1 : 0;
        if (at >= said.Count || said[at] is not { IsNumber: true, Number: > 0, Written.Length: <= 4 } || taken[at] || HouseNumbers.IsCounted(said, at))
        {
            return null;
        }

        var (end, to, flat) = HouseNumbers.Read(said, at, context);
        if (to + 1 != said.Count && said[to + 1].Clause == said[to].Clause)
        {
            return null; // More than a house: it may be an hour, or a postal code in pieces.
        }

        Array.Fill(taken, true, 0, to + 1);
        return new(new ServiceAddress($"{street} {said.Words(at, end)}", flat, null, null), said.Words(0, to), 0.9);
    }

    /// <summary>The same house again, with a stair and a flat.</summary>
    private static int? Stair(Utterance said, int[] numbers, string house)
    {
        foreach (var at in numbers)
        {
            if (said[at].Written == house && at + 2 < said.Count && said[at + 1] is { IsNumber: false, Text.Length: 1, StartsUpper: true, Gap: " " or "" } && said[at + 2].IsNumber)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>One of two numbers, where the other is the house that we had, and no hour of the visit.</summary>
    private static int? Contrasted(Utterance said, int[] numbers, string house, UnderstandingContext context)
    {
        if (numbers is not [var one, var other] || said[one].Written == said[other].Written || Corrections.In(said) is null)
        {
            return null;
        }

        var right = said[one].Written == house ? other : said[other].Written == house ? one : (int?)null;
        return right is { } at && !(said[at].Number <= LastHour && IsHourOf(context, house)) ? at : null;
    }

    /// <summary>"Its 22, no sorry 24": the second, where the first is led to as a house.</summary>
    private static int? TakenBack(Utterance said, int[] numbers, UnderstandingContext context) =>
        context.Asked is Asked.Confirm or Asked.Name && numbers is [var one, var other] && TakingBack.IsAnyBetween(said, one, other) && (Led(said, [one]) is not null || (said[one].Number > LastHour && said[other].Number > LastHour)) ? other : null;

    /// <summary>The address with another house said in its place behind it: "Koivukuja 22, eiku 24".</summary>
    public static Finding<ServiceAddress> AfterTakingBack(Finding<ServiceAddress> said, Utterance words, UnderstandingContext context, bool[] taken)
    {
        if (said.Value.Street is not { } street || street.LastIndexOf(' ') is not (> 0 and var cut) || !char.IsAsciiDigit(street[cut + 1]))
        {
            return said;
        }

        for (var at = words.Count - 1; at > 0; at--)
        {
            if (words[at] is { IsNumber: true, Number: > 0, Written.Length: <= 4 } && !taken[at] && TakingBack.EndsAt(words, at - 1) && !IsClock(words, at) && !HouseNumbers.IsCounted(words, at))
            {
                var (end, to, flat) = HouseNumbers.Read(words, at, context);
                if (to + 1 < words.Count && words[to + 1].Clause == words[to].Clause)
                {
                    return said;
                }

                Array.Fill(taken, true, at, to - at + 1);
                return said with { Value = said.Value with { Street = $"{street[..cut]} {words.Words(at, end)}", Flat = flat ?? said.Value.Flat } };
            }
        }

        return said;
    }

    /// <summary>The only number, after words that only a house has.</summary>
    private static int? Led(Utterance said, int[] numbers)
    {
        if (numbers is not [var only])
        {
            return null;
        }

        if (Wrong.IsIn(said) && !HouseNumbers.IsCounted(said, only))
        {
            return only;
        }

        if (Houses.First(said) is { } house && house.To + 1 == only && !HouseNumbers.IsCounted(said, only) && (only + 1 == said.Count || said[only + 1].Clause != said[only].Clause || said[only + 1].Text is "ja" or "och" or "and" || said[only + 1] is { Text.Length: 1, IsNumber: false }))
        {
            return only;
        }

        for (var lead = Leads.First(said); lead is { } match; lead = Leads.From(said, match.From + 1))
        {
            if (match.To < only && only - match.To <= 2 && !HouseNumbers.IsCounted(said, only))
            {
                return only;
            }
        }

        return null;
    }

    private static bool IsClock(Utterance said, int at) =>
        (at > 0 && (NotHouses.Contains(said[at - 1].Text) || HouseNumbers.IsFlatWord(said[at - 1].Text) || (Clocks.Contains(said[at - 1].Text) && said[at - 1].Text != "at"))) || (at > 1 && said[at - 2].Text is "vi" or "meitä") || (at + 1 < said.Count && (Clocks.Contains(said[at + 1].Text) || said[at + 1] is { IsNumber: true, Gap: "." or ":" }))
        || (said[at].Gap is "." or ":" && at > 0 && said[at - 1].IsNumber);

    /// <summary>"10 not 8" of a visit at eight may mean either.</summary>
    private static bool IsHourOf(UnderstandingContext context, string house)
    {
        if (context.Known is not { } known)
        {
            return false;
        }

        var (zone, number) = (DateTimeZoneProviders.Tzdb[context.Settings.TimeZone], int.Parse(house, CultureInfo.InvariantCulture));
        return number <= 2 * HoursOfAFace && new[] { known.Slot.Start, known.Slot.End }.Any(t => t.InZone(zone).Hour % HoursOfAFace == number % HoursOfAFace);
    }
}
