using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Which language the words are in, when they tell. Short words that several languages share do not flap it.</summary>
internal static class LanguageGuess
{
    private const int Enough = 2;

    /// <summary>What each service that is named tells of the language.</summary>
    private const double ServiceWord = 1.2;

    public static readonly FrozenSet<string> FinnishWords = new[]
    {
        "ja", "on", "ei", "se", "että", "en", "oo", "ole", "mutta", "mut", "kun", "ku", "niin", "olen", "oon", "minä", "mä", "mulla", "mulle", "minulla", "minulle", "minun", "mun", "sä", "sinä", "te", "teillä", "teidän", "me", "meillä", "meidän", "onko", "onks",
        "voitteko", "voisitteko", "voiko", "voiskohan", "pääseekö", "pääsisikö", "pääsiskö", "milloin", "millon", "koska", "missä", "mikä", "mitä", "miten", "paljonko", "joku", "jotain", "vielä", "enää", "nyt", "heti", "tänään", "huomenna", "ylihuomenna", "viikolla",
        "kiitos", "kiitti", "moi", "terve", "hyvää", "päivää", "kyllä", "joo", "juu", "sopii", "käy", "passaa", "haluan", "haluaisin", "tarvitsen", "tarvitsisin", "aika", "aikaa", "ajan", "kanssa", "jälkeen", "ennen", "maanantaina", "tiistaina", "keskiviikkona", "torstaina",
        "perjantaina", "lauantaina", "sunnuntaina", "aamulla", "illalla", "iltapäivällä", "aamupäivällä", "vuotaa", "rikki", "tukossa", "nimi", "osoite", "osoitteessa", "suomea", "suomeksi", "älkää", "lopeta", "peru", "siirrä", "ihan", "sitten", "vai", "tai", "kuka", "vaan", "mikään", "kaikki", "hammas", "hampaan", "irti", "irtosi", "löi", "tuli", "tulee", "siis", "eikä", "ens", "ensi", "ensimmäinen", "toinen", "kolmas", "viimeinen", "eka", "toka",
    }.ToFrozenSet();

    public static readonly FrozenSet<string> SwedishWords = new[]
    {
        "och", "är", "det", "att", "jag", "inte", "som", "en", "ett", "på", "i", "för", "med", "till", "av", "om", "har", "kan", "vi", "ni", "du", "mig", "mej", "min", "mitt", "er", "ert", "hos", "men", "eller", "när", "var", "vad", "hur", "vem", "vill", "skulle", "ska", "går", "någon", "något", "nåt",
        "idag", "imorgon", "imorn", "morgon", "övermorgon", "nu", "genast", "hej", "hejsan", "tack", "ja", "nej", "nja", "jo", "gärna", "passar", "funkar", "bra", "tid", "tider", "boka", "behöver", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "vecka", "veckan", "nästa", "eftermiddag", "förmiddag", "kväll",
        "efter", "före", "innan", "läcker", "trasig", "söndrig", "kranen", "heter", "adressen", "svenska", "sluta", "avboka", "flytta", "inga", "ingen", "också", "lite", "mycket", "från", "under", "sen", "sedan", "så", "den", "där", "här", "han", "hon", "fel", "utan", "utom", "bara", "typ", "klockan",
        "ut", "upp", "vatten", "vattnet", "taket", "kommer", "rinner", "luktar", "känner", "gaslukt", "avlopp", "avloppet", "avloppsvatten", "golvbrunnen", "tand", "tanden", "tänder", "framtand", "framtanden", "slog", "slagit", "lossnade", "tappade", "olycka", "blöder",
    }.ToFrozenSet();

    public static readonly FrozenSet<string> EnglishWords = new[]
    {
        "the", "a", "an", "is", "are", "it", "its", "im", "i", "you", "my", "me", "we", "to", "of", "and", "in", "for", "on", "at", "with", "have", "has", "can", "could", "would", "please", "pls", "need", "want", "there", "this", "that", "what", "when", "where", "how", "who", "not", "dont", "doesnt", "wont", "cant", "no", "yes", "yeah",
        "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning", "afternoon", "evening", "next", "week", "after", "before", "between", "hi", "hello", "hey", "thanks", "thank", "ok", "leaking", "leak", "blocked", "broken", "water", "toilet", "tap", "tooth", "kitchen",
        "time", "book", "appointment", "anyone", "someone", "soon", "now", "name", "address", "street", "english", "stop", "works", "fine", "good", "works", "will", "your", "our", "from", "just", "was", "been", "do", "if", "or", "but", "any", "some", "his", "out", "knocked", "teeth", "wrong", "number", "oops",
    }.ToFrozenSet();

    /// <summary>Shared by two of the languages, so they tell nothing alone.</summary>
    internal static readonly FrozenSet<string> Shared = new[] { "en", "on", "i", "ja", "no", "ok", "to", "me", "se", "te", "is", "a", "an", "her", "men", "under", "var", "min", "in", "at", "fel", "so", "hey", "hej", "tack", "is", "stop" }.ToFrozenSet();

    /// <summary>"En puhu ruotsia", "jag förstår inte finska", "no finnish sorry": then it is the language that this is said in.</summary>
    private static readonly Lexicon OnlyFinnish = new("en ~ puhu|osaa|ymmärrä ~ ruotsia|englantia|enkkua|ruottia");

    private static readonly Lexicon OnlySwedish = new("förstår|kan|pratar|talar inte|ej ~ finska|engelska|finsk");

    private static readonly Lexicon OnlyEnglish = new("dont|cant|cannot|not ~ understand|speak|read|know ~ finnish|swedish", "no finnish|swedish", "only speak|know english");

    private static readonly Lexicon AsksFinnish = new("suomeksi", "suomeks", "finska tack", "puhutteko|puhutko|osaatteko|osaatko suomea|suomee", "puhuttekste suomee", "puhut* suom*", "in finnish", "speak finnish", "på finska", "fi");
    private static readonly Lexicon AsksSwedish = new("på svenska", "ruotsiksi", "ruotsiks", "svenska tack", "talar|pratar|snackar svenska", "in swedish", "speak swedish", "talar|pratar|kan ni|du ~ svenska", "sv");
    private static readonly Lexicon AsksEnglish = new(
        "english ok|okay|possible|good|fine|only", "kieleksi|kieli englanti|englannin|englanniksi", "vaihda|vaihtakaa ~ englanti|englantiin|englanniksi",
        "in english", "englanniksi", "englanniks", "enkuks", "enkuksi", "switch to english", "have ~ english speaking|speaker", "have english", "på engelska", "engelska snälla|tack|please", "byt|byta|ändra språk|språket ~ engelska", "do you speak english", "speak english", "english please", "english pls", "puhutteko|puhutko|osaatteko|osaatko englantia", "talar|pratar|kan ni|du ~ engelska", "prata|tala|snacka ~ engelska", "puhua|jutella ~ englantia|enkkua");

    /// <summary>The language that the words ask for by its name, or null.</summary>
    public static Language? Wanted(Utterance utterance)
    {
        if (utterance.Count > 0)
        {
            if (Only(utterance) is { } only)
            {
                return only;
            }

            if (AsksEnglish.IsIn(utterance) || utterance is { Count: 1 } && utterance.Is(0, "en") && utterance[0].Written == "EN")
            {
                return Language.English;
            }

            if (AsksSwedish.First(utterance) is { } swedish && (swedish.From != swedish.To || utterance.Count == 1 || utterance[swedish.From].Text.Length > 2))
            {
                return Language.Swedish;
            }

            if (AsksFinnish.First(utterance) is { } finnish && (finnish.From != finnish.To || utterance.Count == 1 || utterance[finnish.From].Text.Length > 2))
            {
                return Language.Finnish;
            }
        }

        return null;
    }

    private static Language? Only(Utterance utterance) =>
        OnlyFinnish.IsIn(utterance) ? Language.Finnish
        : OnlySwedish.IsIn(utterance) ? Language.Swedish
        : OnlyEnglish.IsIn(utterance) ? Language.English
        : utterance.Count != 1 ? null
        : utterance[0].Text switch
        {
            "suomi" or "suomea" or "finska" => Language.Finnish,
            "svenska" or "ruotsi" => Language.Swedish,
            "english" or "engelska" or "englanti" => Language.English,
            _ => null,
        };

    /// <summary>The language of the words. What has two words of one language, and none of that in which we write to them, is enough in any text but a name or an address.</summary>
    public static Language? Of(Utterance utterance, UnderstandingContext context)
    {
        var settings = context.Settings;
        utterance = utterance.Whole; // A greeting tells it as well.
        if (Wanted(utterance) is { } wanted)
        {
            return wanted;
        }

        var (fi, sv, en) = (0.0, 0.0, 0.0);
        foreach (var term in utterance.Terms)
        {
            var word = term.Text;
            if (term.IsNumber)
            {
                continue;
            }

            var weight = Shared.Contains(word) ? 0.4 : word.Length <= 2 ? 0.8 : word.Length >= 5 ? 2 : 1.2;
            fi += FinnishWords.Contains(word) ? weight : LooksFinnish(word) ? 1 : 0;
            sv += SwedishWords.Contains(word) ? weight : LooksSwedish(word) ? 1 : 0;
            en += EnglishWords.Contains(word) ? weight : LooksEnglish(word) ? 0.8 : 0;
        }

        var heard = ServiceWords.Of(settings).Heard(utterance);
        fi += heard.Finnish * ServiceWord;
        sv += heard.Swedish * ServiceWord;
        en += heard.English * ServiceWord;

        var best = Math.Max(fi, Math.Max(sv, en));
        var second = fi + sv + en - best - Math.Min(fi, Math.Min(sv, en));
        return best < Enough || best - second < 1 ? context.Spoken || context.Asked is Asked.Name or Asked.Address ? null : TellingWords.Other(utterance, context.Language, heard)
            : best == fi ? Language.Finnish
            : best == sv ? Language.Swedish
            : Language.English;
    }

    /// <summary>Whether a word in it is Swedish and nothing else ("jo", "sen" and "nu" are Finnish as well).</summary>
    public static bool HasSwedish(Utterance utterance) =>
        utterance.Terms.Any(t => SwedishWords.Contains(t.Text) && !Shared.Contains(t.Text) && !FinnishWords.Contains(t.Text) && t.Text is not ("jo" or "sen" or "nu"));

    /// <summary>Whether a word in it is Finnish and nothing else.</summary>
    public static bool HasFinnish(Utterance utterance) =>
        utterance.Terms.Any(t => FinnishWords.Contains(t.Text) && !Shared.Contains(t.Text) && !EnglishWords.Contains(t.Text) && !SwedishWords.Contains(t.Text));

    internal static bool LooksFinnish(string word) =>
        word.Length >= 5 && (word.EndsWith("ssa", StringComparison.Ordinal) || word.EndsWith("ssä", StringComparison.Ordinal) || word.EndsWith("lla", StringComparison.Ordinal) || word.EndsWith("llä", StringComparison.Ordinal)
            || word.EndsWith("sta", StringComparison.Ordinal) || word.EndsWith("stä", StringComparison.Ordinal) || word.EndsWith("lle", StringComparison.Ordinal) || word.EndsWith("ksi", StringComparison.Ordinal)
            || word.EndsWith("aa", StringComparison.Ordinal) || word.EndsWith("ää", StringComparison.Ordinal) || word.EndsWith("een", StringComparison.Ordinal) || word.EndsWith("iin", StringComparison.Ordinal) || word.Contains("yö", StringComparison.Ordinal)
            || word.Contains("uo", StringComparison.Ordinal) || word.EndsWith("nen", StringComparison.Ordinal) || word.EndsWith("kko", StringComparison.Ordinal));

    internal static bool LooksSwedish(string word) => word.Contains('å', StringComparison.Ordinal) || (word.Length >= 6 && (word.EndsWith("ning", StringComparison.Ordinal) || word.EndsWith("orna", StringComparison.Ordinal) || word.EndsWith("arna", StringComparison.Ordinal)));

    private static bool LooksEnglish(string word) => word.Length >= 5 && (word.EndsWith("ing", StringComparison.Ordinal) || word.Contains("th", StringComparison.Ordinal) || word.Contains("wh", StringComparison.Ordinal) || word.Contains("ck", StringComparison.Ordinal) && word.EndsWith("ed", StringComparison.Ordinal));
}
