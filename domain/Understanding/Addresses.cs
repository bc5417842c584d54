using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Understanding.Gazetteer;

namespace SmartPulse.Understanding;

/// <summary>Street, flat and postal code, as Finns and Swedes write them, and the town after the code when it is in no list.</summary>
internal static class Addresses
{
    private const int PostalDigits = 5;

    /// <summary>So many digits follow an area code of five; fewer are a floor or a flat behind a postal code.</summary>
    private const int FewestAfterArea = 5;

    private const int FewestOfPhone = 7;

    /// <summary>Digits after them number a paper, not a place.</summary>
    private static readonly FrozenSet<string> References = new[]
    {
        "lasku", "laskun", "laskunne", "laskulla", "tilaus", "tilauksen", "viite", "viitenumero", "faktura", "fakturan", "fakturanummer", "order", "ordernummer", "offert", "offerten", "invoice", "bill", "ref", "reference", "ticket", "quote",
    }.ToFrozenSet();

    /// <summary>The parts of an address that were said, and which terms said them.</summary>
    public static Finding<ServiceAddress>? Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        var postal = PostalCode(utterance, context, taken) ?? BritishPostcodes.Read(utterance, context, taken);
        var street = Streets.Read(utterance, context, taken) ?? NumberedStreets.Read(utterance, context, taken) ?? StreetsAlone.Read(utterance, context, taken);
        var town = Town(utterance, context, taken, postal?.Span.To) ?? TownsAbroad.Read(utterance, context, taken, street?.Span, postal?.Span);
        var flat = street is null ? null : street.Flat ?? (street.Sure ? FlatsApart.Read(utterance, taken) : null);
        if (postal is null && street is null && town is null)
        {
            return null;
        }

        var (from, to) = (utterance.Count, -1);
        foreach (var part in new[] { postal?.Span, street?.Span, town?.Span })
        {
            (from, to) = part is { } p ? (Math.Min(from, p.From), Math.Max(to, p.To)) : (from, to);
        }

        var confidence = street is not null && postal is not null ? 0.95 : postal is not null || street is { Sure: true } ? 0.9 : 0.7;
        return new(new ServiceAddress(street?.Street, flat, postal?.Code, town?.Name), utterance.Words(from, to), confidence);
    }

    private static (string Code, Match Span)? PostalCode(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        for (var i = 0; i < utterance.Count; i++)
        {
            var term = utterance[i];
            if (term is not { IsNumber: true, Written.Length: 3 or 5 } || taken[i] || IsInPhoneNumber(utterance, i))
            {
                continue;
            }

            if (term.Written.Length == 5 && !IsAmount(utterance, i) && !(i > 0 && References.Contains(utterance[i - 1].Text)))
            {
                taken[i] = true;
                return (term.Written, new Match(i, i));
            }

            // Sweden writes 114 55.
            if (term.Written.Length == 3 && i + 1 < utterance.Count && utterance[i + 1] is { IsNumber: true, Gap: " ", Written.Length: 2 } second && term.Written[0] != '0'
                && (context.Settings.DefaultLocale == Locale.SvSe || context.Asked == Asked.Address) && !IsAmount(utterance, i + 1))
            {
                taken[i] = taken[i + 1] = true;
                return (term.Written + second.Written, new Match(i, i + 1));
            }
        }

        return null;
    }

    private static bool IsAmount(Utterance utterance, int at) =>
        utterance.GapAfter(at).Contains('€', StringComparison.Ordinal) || (at + 1 < utterance.Count && utterance[at + 1].Text is "euroa" or "e" or "eur" or "kr" or "kronor" or "euros" or "sek");

    /// <summary>A run of digits that begins like a phone number is one, whatever five of them look like: "07700 900456". A whole number after them ("00530 040 123 4567") leaves them a code.</summary>
    private static bool IsInPhoneNumber(Utterance utterance, int at)
    {
        var from = at;
        while (from > 0 && utterance[from - 1].IsNumber && utterance[from].Gap is " " or "-")
        {
            from--;
        }

        var digits = 0;
        for (var i = from; i < utterance.Count && (utterance[i].IsNumber || IsLongDigits(utterance[i])) && (i == from || utterance[i].Gap is " " or "-"); i++)
        {
            digits += utterance[i].Written.Length;
        }

        return digits >= 8 && (utterance[from].Written[0] == '0' || utterance[from].Gap.EndsWith('+'))
            && !(from == at && utterance[at].Written.Length == PostalDigits && (digits < PostalDigits + FewestAfterArea || (utterance[at + 1].Written[0] == '0' && digits >= PostalDigits + FewestOfPhone)));
    }

    private static bool IsLongDigits(Term term) => char.IsAsciiDigit(term.Written[0]);

    /// <summary>Whatever stands after the postal code with a capital, and in no list, is its town.</summary>
    private static (string Name, Match Span)? Town(Utterance utterance, UnderstandingContext context, bool[] taken, int? postal)
    {
        if (postal is { } at && at + 1 < utterance.Count && utterance[at + 1] is { IsNumber: false, StartsUpper: true, Gap: " " or ", ", Written.Length: >= 3 } next && !taken[at + 1]
            && (utterance[at + 1].Gap == " " || context.Asked == Asked.Address) && !Names.IsCommon(next.Text) && !NamedPlaces.Knows(next.Text))
        {
            taken[at + 1] = true;
            return (next.Written, new Match(at + 1, at + 1));
        }

        return null;
    }
}
