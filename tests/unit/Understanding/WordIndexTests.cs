using SmartPulse.Tenants;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>The index looks at few words; it must miss none that fits.</summary>
public sealed class WordIndexTests
{
    private static readonly Language[] Languages = [Language.Finnish, Language.Swedish, Language.English];

    /// <summary>Inflected, in compounds, misspelt, too short, and none.</summary>
    private static readonly string[] Said =
    [
        "hana", "hanoja", "keittiöhanasta", "keittiöhanan", "vuodon", "vuotta", "vesivuodossa", "hampaan", "hammaslääkärille", "lämminvesivaraaja", "lamminvesivaraja", "viemäri", "viemri", "kyllä", "ei",
        "kran", "kranen", "kökskran", "köksblandaren", "blandaren", "läckt", "avloppsstopp", "avlopsrör", "tandläkarbesök", "läcker", "varmvatenberedare", "ja",
        "leak", "leaky", "leaking", "dripping", "piping", "pipes", "blocked", "boiler", "boilr", "botler", "haircut", "a", "i", "2", "huonosanaonpitkäjapitempijapitempikuinmikäänsanajokamerkitseejotainjossakin",
    ];

    public static TheoryData<Trade> Trades => [.. Enum.GetValues<Trade>()];

    [Theory]
    [MemberData(nameof(Trades))]
    public void The_index_finds_the_words_that_looking_at_every_word_finds(Trade trade)
    {
        var words = WordsOf(trade);
        var index = new WordIndex(words);
        var wrong =
            from term in Said.Concat(words.SelectMany(w => Like(w.Text))).Distinct()
            let every = words.Select((word, place) => new WordFit(place, Similar.Fit(term, word.Text, word.Language))).Where(f => f.Fit > 0)
            where !Told(every).SequenceEqual(Told(Found(index, term).OrderBy(f => f.Word)))
            select term;

        Assert.Empty(wrong);
    }

    /// <summary>Where a word fits as it is written, no misspelling is looked for.</summary>
    private static IEnumerable<WordFit> Told(IEnumerable<WordFit> fits) => fits.Any(f => f.Fit > Similar.Slip) ? fits.Where(f => f.Fit > Similar.Slip) : fits;

    private static List<WordFit> Found(WordIndex index, string term)
    {
        List<WordFit> found = [];
        index.Find(term, found);
        return found;
    }

    private static (string Text, Language Language)[] WordsOf(Trade trade) =>
    [
        .. (from service in StarterVocabulary.Of(trade)
            from language in Languages
            from phrase in service.Words.In(language).Concat(service.Signs?.In(language) ?? [])
            from term in Utterance.Of(phrase).Terms
            select (term.Text, language)).Distinct(),
    ];

    /// <summary>The word itself, inflected, in a compound, and with a letter changed, dropped, doubled or swapped.</summary>
    private static IEnumerable<string> Like(string word)
    {
        var middle = word.Length / 2;
        return
        [
            word, word + "n", word + "ssa", word + "en", word + "ing", "koti" + word, "kök" + word + "et", word.Length > 1 ? word[..^1] : word, word[..middle] + "x" + word[(middle + (word.Length > 1 ? 1 : 0))..],
            word[..middle] + word[Math.Min(middle + 1, word.Length)..] + "n", word[..middle] + word[middle..(middle + 1)] + word[middle..], word[..middle] + string.Concat(word[middle..].Take(2).Reverse()) + string.Concat(word[middle..].Skip(2)),
        ];
    }
}
