using System.Collections.Immutable;

namespace SmartPulse.Understanding.Gazetteer;

/// <summary>
/// What becomes of a Finnish place's name in its cases: "Lahti, Lahden, Lahdessa, Lahteen". Some stems are made that nobody says, and none is missed that
/// people do say: a form that is no word is never met.
/// </summary>
internal static class FinnishCases
{
    /// <summary>After a stem: the genitive, the six cases of place, and those as they are spoken. "Into" is none of these, for it repeats a vowel.</summary>
    public static readonly ImmutableArray<string> Endings = ["n", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "s", "st", "l", "lt", "seen", "ssakin", "ssäkin", "llakin", "lläkin"];

    /// <summary>How the end of a name changes before an ending: consonants grade, and old words have another vowel.</summary>
    private static readonly ImmutableArray<(string End, string Weak, string Strong)> Ends =
    [
        ("lahti", "lahde", "lahte"), ("lehti", "lehde", "lehte"), ("ihti", "ihdi", "ihti"), ("ehto", "ehdo", "ehto"), ("ahta", "ahda", "ahta"), ("uoto", "uodo", "uoto"), ("hauta", "hauda", "hauta"), ("turku", "turu", "turku"),
        ("mäki", "mäe", "mäke"), ("joki", "joe", "joke"), ("järvi", "järve", "järve"), ("niemi", "nieme", "nieme"), ("saari", "saare", "saare"), ("vuori", "vuore", "vuore"), ("koski", "koske", "koske"), ("salmi", "salme", "salme"), ("nummi", "numme", "numme"), ("kivi", "kive", "kive"), ("korpi", "korve", "korpe"),
        ("haka", "haa", "haka"), ("arku", "aru", "arku"), ("kangas", "kankaa", "kankaa"), ("kaupunki", "kaupungi", "kaupunki"), ("keskus", "keskukse", "keskukse"), ("ores", "orekse", "orekse"), ("kaus", "kaude", "kaute"), ("pudas", "putaa", "putaa"), ("laidun", "laitume", "laitume"), ("hos", "hokse", "hokse"),
        ("nki", "ngi", "nki"), ("nka", "nga", "nka"), ("nko", "ngo", "nko"), ("nta", "nna", "nta"), ("ntä", "nnä", "ntä"), ("nto", "nno", "nto"), ("lta", "lla", "lta"), ("lto", "llo", "lto"), ("lti", "lli", "lti"), ("rta", "rra", "rta"), ("mpi", "mme", "mpe"), ("mpu", "mmu", "mpu"),
        ("tti", "ti", "tti"), ("ttu", "tu", "ttu"), ("kki", "ki", "kki"), ("kka", "ka", "kka"), ("kkä", "kä", "kkä"), ("kko", "ko", "kko"), ("ppi", "pi", "ppi"), ("ppa", "pa", "ppa"),
        ("nen", "se", "se"), ("rrat", "rroi", "rroi"), ("as", "akse", "akse"), ("es", "ekse", "ekse"), ("is", "ikse", "ikse"), ("us", "ukse", "ukse"), ("e", "ee", "ee"),
    ];

    /// <summary>The stems of a name in small letters: those that endings follow, and those that "into" is made of.</summary>
    public static IEnumerable<string> StemsOf(string name)
    {
        yield return name;
        var changed = Ends.FirstOrDefault(e => name.EndsWith(e.End, StringComparison.Ordinal), (End: "", Weak: "", Strong: ""));
        if (changed.End.Length > 0)
        {
            yield return name[..^changed.End.Length] + changed.Weak;
            yield return name[..^changed.End.Length] + changed.Strong;
        }

        if (name.StartsWith("uusi", StringComparison.Ordinal))
        {
            // Both parts of it change: "Uudessakaupungissa".
            foreach (var beginning in (string[])["uudessa", "uudesta", "uuden", "uudelle", "uuteen"])
            {
                yield return string.Concat(beginning, name.AsSpan(4, name.Length - 4 - changed.End.Length), changed.Weak);
                yield return string.Concat(beginning, name.AsSpan(4));
            }
        }

        if (changed.End == "nen")
        {
            yield return name[..^3] + "si"; // "Kauniaisissa", "Paraisilla"
        }
        else if (name[^1] == 's')
        {
            yield return name + "i";
        }
    }

    /// <summary>The length of the stem where a word says "into": "Turku-un", "Vallila-an", "Kallio-o"; 0 where it does not.</summary>
    public static int StemOfInto(string word) =>
        word.Length >= 6 && word[^1] == 'n' && word[^2] == word[^3] && IsVowel(word[^2]) ? word.Length - 2
        : word.Length >= 7 && word[^1] == 'n' && word[^3] == 'h' && word[^2] == word[^4] ? word.Length - 3
        : word.Length >= 6 && word[^1] == word[^2] && IsVowel(word[^1]) ? word.Length - 1
        : 0;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö';
}
