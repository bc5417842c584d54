using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>"Not home till after four", "inte förrän efter fyra", "ei ennen kuin neljän jälkeen": the no is of the time until then, and after it suits.</summary>
internal static class Untils
{
    private static readonly FrozenSet<string> Till = Set("till until til untill förrän förren förens förän förrn ennenkuin ennenku ennenkun");

    private static readonly FrozenSet<string> About = Set("well just sometime some shortly a bit little maybe at least the day week någon gång strax lite tidigast först typ vasta vast aikaisintaan joskus ehkä vähän siinä noin");

    /// <summary>Whether a "till" stands before the "after" of the time at that term.</summary>
    public static bool IsAt(Utterance utterance, int at)
    {
        var i = at - 1;
        while (i > 0 && i > at - 4 && utterance[i].Clause == utterance[at].Clause && About.Contains(utterance[i].Text))
        {
            i--;
        }

        return i >= 0 && utterance[i].Clause == utterance[at].Clause && (Till.Contains(utterance[i].Text) || (utterance[i].Text is "ku" or "kun" or "kuin" or "kui" && utterance.Is(i - 1, "ennen")));
    }

    private static readonly Lexicon Waiting = new("wait|waiting|leave|leaving|last|hold|survive|manage", "vänta|väntar|hålla|håller|klara|klarar", "odottaa|odota|oottaa|oota|kestää|kestä|selviä|pärjää");

    /// <summary>"It cannot wait until Monday" wishes for an earlier day.</summary>
    public static bool IsOfWaiting(Utterance utterance, int at) => Waiting.IsInClause(utterance, utterance[at].Clause);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
