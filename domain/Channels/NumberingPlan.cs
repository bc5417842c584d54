namespace SmartPulse.Channels;

/// <summary>What a national numbering plan says of a number.</summary>
internal enum NumberClass
{
    Invalid,
    Mobile,
    Landline,
    Service,
}

/// <summary>How one country dials and numbers. Numbers here are national significant: without country code and without the trunk zero.</summary>
/// <param name="Region">Two letters, ISO 3166.</param>
/// <param name="CountryCode">What an international number begins with, after the plus.</param>
/// <param name="Trunk">What is dialled before a number at home; empty when nothing is.</param>
/// <param name="Classify">What a number is; null when we only know how the country dials.</param>
internal sealed record NumberingPlan(string Region, string CountryCode, string Trunk, Func<ReadOnlySpan<char>, NumberClass>? Classify)
{
    private static readonly NumberingPlan[] known =
    [
        new("FI", "358", "0", Finnish),
        new("SE", "46", "0", Swedish),
        new("NO", "47", "", null),
        new("DK", "45", "", null),
        new("EE", "372", "", null),
        new("DE", "49", "0", null),
        new("GB", "44", "0", null),
        new("IE", "353", "0", null),
        new("US", "1", "", null),
    ];

    /// <summary>The plan of a region, or null when we do not know how it dials.</summary>
    public static NumberingPlan? OfRegion(string region) => Array.Find(known, p => p.Region.Equals(region, StringComparison.OrdinalIgnoreCase));

    /// <summary>The plan that an international number belongs to, or null when we know nothing of it. No known code begins another.</summary>
    public static NumberingPlan? OfInternational(ReadOnlySpan<char> digits)
    {
        foreach (var plan in known)
        {
            if (digits.StartsWith(plan.CountryCode, StringComparison.Ordinal))
            {
                return plan;
            }
        }

        return null;
    }

    /// <summary>
    /// Traficom's regulation 32 on numbering in a public telephone network. Mobile networks are 04 and 050 (of the old 049 only 049 46 is left). Nationwide
    /// company numbers are 010, 020, 029, 030, 039, 071, 073 and 075, service numbers 060, 070 and 080. Area codes are 02, 03, 05, 06, 08, 09 and
    /// 013 to 019. The plan is open: lengths vary.
    /// </summary>
    private static NumberClass Finnish(ReadOnlySpan<char> n) => n switch
    {
        ['4', '9', '4', '6', ..] or ['4', >= '0' and <= '8', ..] or ['5', '0', ..] => Within(n, 6, 10, NumberClass.Mobile),
        ['1' or '2' or '3' or '6' or '7' or '8', '0', ..] or ['2' or '3', '9', ..] or ['7', '1' or '3' or '5', ..] => Within(n, 5, 12, NumberClass.Service),
        ['1', >= '3' and <= '9', >= '1' and <= '8', ..] => Within(n, 6, 9, NumberClass.Landline),
        ['2' or '3' or '5' or '6' or '8' or '9', >= '1' and <= '8', ..] or ['9', '0', '0', ..] => Within(n, 5, 9, NumberClass.Landline),
        _ => NumberClass.Invalid,
    };

    /// <summary>
    /// PTS's numbering plan for telephony (E.164). Mobile telephony is 070, 072, 073, 076 and 079, always nine digits after the zero. Not geographic either:
    /// 010, 020, 0900, 0939, 0944, 099, and of 07 telematics 071, paging 074, personal 075, shared cost 077 and the operators' own 078. The rest is
    /// 264 area codes; 08 is Stockholm.
    /// </summary>
    private static NumberClass Swedish(ReadOnlySpan<char> n) => n switch
    {
        ['7', '0' or '2' or '3' or '6' or '9', ..] => Within(n, 9, 9, NumberClass.Mobile),
        ['7', '1', ..] => Within(n, 9, 13, NumberClass.Service),
        ['7', '4' or '5' or '7' or '8', ..] => Within(n, 9, 9, NumberClass.Service),
        ['1', '0', ..] => Within(n, 9, 9, NumberClass.Service),
        ['2', '0', ..] => Within(n, 6, 9, NumberClass.Service),
        ['9', '0', '0', ..] or ['9', '3', '9', ..] or ['9', '4', '4', ..] or ['9', '9', ..] => Within(n, 7, 10, NumberClass.Service),
        [>= '1' and <= '6' or '8' or '9', >= '1', ..] or ['3' or '4' or '5' or '6' or '8' or '9', '0', ..] => Within(n, 7, 9, NumberClass.Landline),
        _ => NumberClass.Invalid,
    };

    private static NumberClass Within(ReadOnlySpan<char> number, int least, int most, NumberClass then) =>
        number.Length >= least && number.Length <= most ? then : NumberClass.Invalid;
}
