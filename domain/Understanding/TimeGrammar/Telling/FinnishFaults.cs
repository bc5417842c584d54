using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>When something is wrong again and again: "patteri lorisee öisin", "särkee varsinkin iltaisin". Nobody wishes for those hours.</summary>
internal static class FinnishFaults
{
    private const int Shortest = 5;

    private static readonly FrozenSet<string> Often = Set("aamuisin aamusin aamupäivisin päivisin iltapäivisin iltaisin iltasin öisin viikonloppuisin yöllä yöl");

    private static readonly FrozenSet<string> Nouns = Set("haju hajua lemu melu melua ääni ääntä ääniä paukkeita kipu kipua särky särkyä tukala tukalaa kylmä kylmää");

    private static readonly string[] Verbs = ["lee", "nee", "see", "ree", "kee", "tee", "ttaa", "ttää", "uu", "yy"];

    private static readonly FrozenSet<string> Others = Set("menee pääsee kerkee tulee lähtee soittaa ottaa tavoittaa auttaa odottaa haittaa laittaa aloittaa toimittaa ehdottaa lopettaa käyttää hoituu");

    /// <summary>Whether the time at that term is when a fault shows, in a part of the message that asks for nothing.</summary>
    public static bool IsAt(Utterance utterance, int at, FinnishParts parts)
    {
        if (!Often.Contains(utterance[at].Text) || parts.IsAsking(at))
        {
            return false;
        }

        for (var i = 0; i < utterance.Count; i++)
        {
            var word = utterance[i].Text;
            if (parts.IsSame(i, at) && !Others.Contains(word) && (Nouns.Contains(word) || (word.Length >= Shortest && !Matcher.IsTimeWord(word) && Array.Exists(Verbs, ending => word.EndsWith(ending, StringComparison.Ordinal)))))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
