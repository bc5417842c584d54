namespace SmartPulse.Understanding;

/// <summary>A price for one's own job, which somebody has to work out or come and see: no price of a list.</summary>
internal static class QuoteRequests
{
    private static readonly Lexicon InSoManyWords = new(
        "arvioimaan|arvioida|arvioisi|arvioitte", "laskekaa|laskea|laskisitte|laskisitteko|laskisi ~ hinta|hinnan|tarjous", "tarjoatteko|tarjoaisitteko", "kilpailut*",
        "räkna|räknar på", "lämna|ge|skicka|lämnar|få ~ anbud|pris|prisförslag", "anbud*", "tar in ~ offert*",
        "price a|the|this|it|up", "price up", "estimate the|a", "want|need|looking|get ~ price for|on", "quotes", "costing for");

    private static readonly Lexicon Visit = new(
        "tulla|tulisi|tulisiko|tulisitteko|tuutteko|tulis|käydä|kävisi|kävisittekö|poiketa|pistäytyä ~ katso*|arvioi*|kattoo|kattomaan|tsekkaa*", "katsomaan|kattomaan|arvioimaan", "komma|kom|titta|kika|kolla|svänga ~ förbi|titta|hit|ut|kika", "titta|kika|kolla förbi|in", "come ~ look|out|round|see|view", "have|take a look", "pop ~ out|round|over|by");

    private static readonly Lexicon Price = new("hinta*", "hinnan", "hinnasta", "hintaa", "tarjou*", "arvio*", "pris", "priset", "prisförslag", "price", "quote", "estimate", "cost");

    /// <summary>Where it is asked for.</summary>
    public static Match? In(Utterance plain) => InSoManyWords.First(plain) ?? (Visit.First(plain) is { } visit && Price.IsIn(plain) ? visit : null);
}
