using System.Collections.Immutable;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>In whose name, as Finns say it: "laita Lehtosen nimiin" is Lehtonen. Where the first form cannot be told from the genitive ("Mikan"), there is none.</summary>
internal static class GenitiveNames
{
    private const int MostWords = 3;

    /// <summary>Endings that tell the first form for sure.</summary>
    private static readonly ImmutableArray<(string Genitive, string First)> Endings =
    [
        ("mäen", "mäki"), ("joen", "joki"), ("järven", "järvi"), ("niemen", "niemi"), ("saaren", "saari"), ("vuoren", "vuori"), ("kosken", "koski"), ("salmen", "salmi"), ("nummen", "nummi"), ("kiven", "kivi"), ("korven", "korpi"),
        ("lahden", "lahti"), ("lehden", "lehti"), ("lammen", "lampi"), ("nurmen", "nurmi"), ("suomen", "suomi"), ("rannan", "ranta"), ("aallon", "aalto"), ("virran", "virta"), ("lehdon", "lehto"), ("laineen", "laine"), ("kankaan", "kangas"), ("pellon", "pelto"), ("haan", "haka"), ("ojan", "oja"),
        ("qvistin", "qvist"), ("kvistin", "kvist"), ("bergin", "berg"), ("strömin", "ström"), ("sonin", "son"), ("manin", "man"), ("grenin", "gren"), ("lundin", "lund"), ("holmin", "holm"), ("dahlin", "dahl"), ("blomin", "blom"), ("forsin", "fors"), ("roosin", "roos"),
    ];

    /// <summary>Names that end so in their first form.</summary>
    private static readonly ImmutableArray<string> FirstForms = ["man", "ian", "ohan", "llan", "efan", "ssan", "ivan", "stian", "oran", "ilan", "aron", "amon"];

    /// <summary>The name before "nimiin", in its first form.</summary>
    /// <param name="utterance">The words.</param>
    /// <param name="asked">Whether we asked for a name: then small letters will do.</param>
    /// <param name="taken">What is something else.</param>
    /// <param name="isThere">Whether one stands there, in whatever form.</param>
    public static Finding<string>? Read(Utterance utterance, bool asked, bool[] taken, out bool isThere)
    {
        isThere = false;
        for (var at = 1; at < utterance.Count; at++)
        {
            if (utterance[at].Text is not ("nimiin" or "nimelle" or "nimellä" or "nimissä") || utterance[at].Gap != " " || !IsPart(at - 1))
            {
                continue;
            }

            var from = at - 1;
            while (from > 0 && at - from < MostWords && utterance[from].Gap is " " or "-" && IsPart(from - 1) && utterance[from - 1].StartsUpper == utterance[at - 1].StartsUpper)
            {
                from--;
            }

            isThere = true;
            return First(utterance[at - 1].Written, utterance[at].Text == "nimellä") is { } first
                ? Names.Found(utterance, new Match(from, at - 1), 0.9) is var found && from == at - 1 ? found with { Value = Capital(first) } : found with { Value = found.Value[..(found.Value.LastIndexOfAny([' ', '-']) + 1)] + Capital(first) }
                : null;
        }

        return null;

        bool IsPart(int index) => Names.IsNamePart(utterance, index, taken, asked) && utterance[index].Text.Length > 2 && utterance[index].Text is not ("laita" or "laitetaan" or "laittakaa" or "varaa" or "varaan" or "varataan" or "varatkaa" or "kirjaa" or "kirjoita" or "merkitse" or "merkkaa" or "pistä" or "tee" or "samaan" or "omiin" or "vaimoni" or "mieheni" or "äitini" or "isäni" or "vaimon" or "miehen" or "äidin" or "isän" or "yrityksen" or "firman" or "oman" or "varaus" or "ajan");
    }

    /// <summary>The first form of a word that may be a genitive; null where it cannot be told. Beside "nimellä" the name often is in it already.</summary>
    private static string? First(string written, bool mayBeFirst)
    {
        var word = written.ToLowerInvariant();
        if (word[^1] != 'n' || word.EndsWith("nen", StringComparison.Ordinal) || FirstForms.Any(f => word.EndsWith(f, StringComparison.Ordinal)))
        {
            return written;
        }

        if (word.EndsWith("sen", StringComparison.Ordinal))
        {
            return word.Length < 6 ? written : IsVowel(word[^4]) ? written[..^3] + "nen" : word.EndsWith("ksen", StringComparison.Ordinal) && IsVowel(word[^5]) ? written[..^4] + "s" : written;
        }

        foreach (var (genitive, first) in Endings)
        {
            if (word.EndsWith(genitive, StringComparison.Ordinal))
            {
                return written[..^genitive.Length] + first;
            }
        }

        // "Mattilan", "Salon", "Harjun": nothing before the vowel that another grade may have become.
        return !mayBeFirst && word.Length > 4 && word[^2] is 'a' or 'o' or 'u' or 'y' or 'ä' or 'ö' && word[^3] is 'l' or 'm' or 's' or 'h' or 'j' or 'r' or 'i' && word[^4] != word[^3] ? written[..^1]
            : mayBeFirst && (word.EndsWith("lan", StringComparison.Ordinal) || word.EndsWith("län", StringComparison.Ordinal)) && word.Length > 6 ? written[..^1]
            : null;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö';

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
