using SmartPulse.Conversations;
namespace SmartPulse.Understanding;

/// <summary>Abroad, the town that ends an address: "5a Station Approach, Woking", "Glasgow G11", "11 Glen Park, Wicklow town".</summary>
internal static class TownsAbroad
{
    /// <summary>The name with a capital after the street, or before the postal code.</summary>
    public static (string Name, Match Span)? Read(Utterance utterance, UnderstandingContext context, bool[] taken, Match? street, Match? postal)
    {
        if (Districts.IsNordic(context.Settings) || (street is null && postal is null))
        {
            return null;
        }

        var at = street is { } s && IsName(utterance, s.To + 1, taken) ? s.To + 1 : postal is { } p && IsName(utterance, p.From - 1, taken) && (street is null || p.From - 1 > street.Value.To) ? p.From - 1 : -1;
        if (at < 0 || (at + 1 < utterance.Count && utterance[at + 1] is { Gap: " ", StartsUpper: true, IsNumber: false } && !taken[at + 1]))
        {
            return null; // Two names are rather a person's.
        }

        taken[at] = true;
        return (utterance[at].Written, new Match(at, at));
    }

    private static bool IsName(Utterance utterance, int at, bool[] taken) =>
        at > 0 && at < utterance.Count && utterance[at] is { IsNumber: false, StartsUpper: true, Gap: " " or ", ", Text.Length: >= 3 } term && (term.Text.Length > 3 || term.Gap == ", ") && !taken[at] && !Names.IsCommon(term.Text) && !TimeGrammar.Matcher.IsTimeWord(term.Text);
}
