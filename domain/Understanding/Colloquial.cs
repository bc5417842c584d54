using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SmartPulse.Understanding;

/// <summary>
/// The standard word for a spoken one, so that a list needs one spelling: "va kostar de" is "vad kostar det", "onks" is "onko", "do yous" is "do you".
/// Word for word: places, clauses and what was written stay.
/// </summary>
internal static class Colloquial
{
    private static readonly FrozenDictionary<string, string> Standard = new Dictionary<string, string>
    {
        ["va"] = "vad", ["e"] = "är", ["ä"] = "är", ["de"] = "det", ["dom"] = "de", ["å"] = "och", ["nån"] = "någon", ["nåt"] = "något", ["nåra"] = "några", ["nåns"] = "någons", ["nånstans"] = "någonstans", ["mej"] = "mig", ["dej"] = "dig", ["sej"] = "sig",
        ["mycke"] = "mycket", ["mkt"] = "mycket", ["oxå"] = "också", ["int"] = "inte", ["inge"] = "inget", ["montörn"] = "montören", ["rörmokarn"] = "rörmokaren", ["elektrikern"] = "elektrikern", ["tin"] = "tiden", ["isf"] = "då", ["jobba"] = "jobbar", ["kosta"] = "kostar",
        ["yous"] = "you", ["youse"] = "you", ["ye"] = "you", ["yis"] = "you", ["u"] = "you", ["ya"] = "you", ["yall"] = "you", ["r"] = "are", ["ur"] = "your", ["yer"] = "your", ["whats"] = "what", ["wots"] = "what", ["wot"] = "what", ["wheres"] = "where", ["whens"] = "when", ["whos"] = "who", ["hows"] = "how", ["hrs"] = "hours", ["wknd"] = "weekend", ["wknds"] = "weekends", ["xmas"] = "christmas", ["dya"] = "do", ["dyou"] = "do", ["wanna"] = "want", ["til"] = "until", ["wud"] = "would", ["cud"] = "could", ["ppl"] = "people",
        ["millon"] = "milloin", ["millonkas"] = "milloin", ["milloinkas"] = "milloin", ["millos"] = "milloin", ["koskas"] = "koska", ["koskahan"] = "koska", ["milloinkahan"] = "milloin", ["millonkahan"] = "milloin", ["moneltas"] = "monelta", ["moneltako"] = "monelta", ["monelt"] = "monelta", ["mihi"] = "mihin", ["mihinkä"] = "mihin", ["missäs"] = "missä", ["mis"] = "missä", ["mitäs"] = "mitä", ["mitähän"] = "mitä", ["mitäköhän"] = "mitä", ["mikäs"] = "mikä", ["mikähän"] = "mikä", ["kukas"] = "kuka", ["paljos"] = "paljonko", ["paljonks"] = "paljonko", ["paljoks"] = "paljonko", ["paljonkos"] = "paljonko", ["paljonkohan"] = "paljonko", ["kauanks"] = "kauanko", ["kauankos"] = "kauanko", ["kauankohan"] = "kauanko", ["kui"] = "kuinka", ["mites"] = "miten", ["minkäs"] = "minkä",
        ["oot"] = "olet", ["ootte"] = "olette", ["oon"] = "olen", ["ootteko"] = "oletteko", ["ootko"] = "oletko", ["ootsä"] = "oletko", ["ooksä"] = "oletko", ["oletsä"] = "oletko", ["ooks"] = "oletko", ["tuutte"] = "tulette", ["tuutteko"] = "tuletteko", ["meette"] = "menette", ["meettekö"] = "menettekö", ["tuutko"] = "tuletko", ["oo"] = "ole", ["haluun"] = "haluan", ["haluisin"] = "haluaisin", ["tartten"] = "tarvitsen", ["tarviin"] = "tarvitsen", ["tarttis"] = "tarvitsisi", ["tarviiko"] = "tarvitseeko", ["tarttiiko"] = "tarvitseeko", ["tartteeko"] = "tarvitseeko", ["viel"] = "vielä", ["tänää"] = "tänään",
    }.ToFrozenDictionary();

    /// <summary>The utterance itself where every word of it is standard.</summary>
    public static Utterance Of(Utterance said)
    {
        ImmutableArray<Term>.Builder? changed = null;
        for (var i = 0; i < said.Count; i++)
        {
            if (StandardOf(said, i) is { } standard && standard != said[i].Text)
            {
                changed ??= said.Terms.ToBuilder();
                var term = said[i];
                changed[i] = new Term(standard, term.Written, term.Gap, term.Clause, term.Number, term.Start); // Not "with": its hashes are of the text.
            }
        }

        return changed is null ? said : said.With(changed.ToImmutable());
    }

    /// <summary>Whether the Finnish word asks by its ending: "onko", "käykö", "pitääks", "saisikohan".</summary>
    public static bool Asks(string word) => WithoutClitic(word) is not null || word is "eikö" or "eiks" or "enkö";

    private static string? StandardOf(Utterance said, int at)
    {
        var word = said[at].Text;
        if (word is "e" && at > 0 && said[at - 1].IsNumber)
        {
            return null; // Euros.
        }

        if (Standard.TryGetValue(word, out var standard))
        {
            return standard;
        }

        return WithoutClitic(word) is { } asked && Standard.TryGetValue(asked, out var known) ? known : WithoutClitic(word);
    }

    /// <summary>A question in its plain form, "onko" for "onks", "onkos" and "onkohan"; null of a word that asks nothing: "viikko", "huomiseks".</summary>
    private static string? WithoutClitic(string word)
    {
        if (word.Length < 4)
        {
            return null;
        }

        var stem = word.EndsWith("kohan", StringComparison.Ordinal) || word.EndsWith("köhän", StringComparison.Ordinal) ? word[..^5]
            : word.EndsWith("kos", StringComparison.Ordinal) || word.EndsWith("kös", StringComparison.Ordinal) || word.EndsWith("koo", StringComparison.Ordinal) ? word[..^3]
            : word.EndsWith("ko", StringComparison.Ordinal) || word.EndsWith("kö", StringComparison.Ordinal) ? word[..^2]
            : word.EndsWith("ks", StringComparison.Ordinal) ? word[..^2]
            : null;
        return stem is { Length: >= 2 } && IsVerb(stem, word[^1] == 's') ? stem + (IsFront(stem) ? "kö" : "ko") : null;
    }

    /// <summary>What a question clitic can stand on: a long vowel or a diphthong, "-tte", "-t", "-n" or "-is"; the translative of a noun ("ekaks") is shorter.</summary>
    private static bool IsVerb(string stem, bool spoken)
    {
        var (last, before) = (stem[^1], stem[^2]);
        return stem is "on" or "oli" or "ei" or "voi" or "saa" or "käy"
            || stem.EndsWith("tte", StringComparison.Ordinal)
            || stem.EndsWith("is", StringComparison.Ordinal) || stem.EndsWith("isi", StringComparison.Ordinal)
            || (IsVowel(last) && (last == before || (before, last) is ('o', 'i') or ('u', 'i') or ('e', 'i') or ('ä', 'y') or ('u', 'o') or ('y', 'ö') or ('i', 'e')))
            || (!spoken && last is 'n' or 't' && IsVowel(before) && stem.Length >= 4);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö';

    private static bool IsFront(string stem) => !stem.AsSpan().ContainsAny("aou") && stem.AsSpan().ContainsAny("äöy");
}
