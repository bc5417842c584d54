namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>A visit whose hour is told, and another one wished for only by its being later or earlier: "min tid är kl 8 på fredag, går det senare samma dag?"</summary>
internal static class SwedishMoves
{
    private static readonly Lexicon Standing = new("har|hade|fick|fått ~ tid|tiden|kontroll|klipptid|bokat|bokad|besök", "min|mitt|vår|vårt|barnens ~ tid|tiden|besök|klippning|kontroll", "bokat|bokad|inbokad|inbokat", "hinner|kan inte|int");

    private static readonly Lexicon Later = new("lite|något|nåt|nått|någon|en|mycket senare", "senare samma|på|den|tid", "senare");

    private static readonly Lexicon Earlier = new("lite|något|nåt|nått|någon|en tidigare", "tidigare samma|på|tid");

    /// <summary>The hour that stands is the bound of the one that is wished for.</summary>
    public static void Settle(Utterance utterance, Named named)
    {
        if (named.Hours.FindAll(h => h.Mood == Mood.Wished) is not [{ Relation: Relation.At, From: not null, To: null, IsLimit: false } only] || named.Days.FindAll(d => d.Mood == Mood.Wished).Count > 1 || !Standing.IsIn(utterance))
        {
            return;
        }

        var way = After(Later, utterance, only.End) ? Relation.After : After(Earlier, utterance, only.End) ? Relation.Before : (Relation?)null;
        if (way is { } relation)
        {
            named.Hours[named.Hours.IndexOf(only)] = only with { Relation = relation, IsEvent = false };
            for (var i = 0; i < named.Days.Count; i++)
            {
                if (named.Days[i].Mood == Mood.Wished)
                {
                    named.Days[i] = named.Days[i] with { IsBooked = false, IsEvent = false };
                }
            }
        }
    }

    private static bool After(Lexicon words, Utterance utterance, int last)
    {
        for (var i = last + 1; i < utterance.Count; i++)
        {
            if (words.At(utterance, i) is { } match && !(utterance.Is(match.To + 1, "än") || utterance.Is(match.To + 1, "vecka") || utterance.Is(match.To + 1, "veckan") || utterance.Is(match.To + 2, "veckan") || utterance.Is(match.From - 1, "minuter") || utterance.Is(match.From - 1, "timme") || utterance.Is(match.From - 1, "timmar")))
            {
                return true;
            }
        }

        return false;
    }
}
