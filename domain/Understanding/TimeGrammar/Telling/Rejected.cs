using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>A time at which they do something else: "7.45 is exactly when I'm dropping off the twins", "torstaina on just se palaveri", "då har jag tåget".</summary>
internal static class Rejected
{
    private static readonly FrozenSet<string> Being = Set("is s was are on är");

    private static readonly FrozenSet<string> Exactly = Set("exactly just right precisely when juuri just justiin silloin sillon tasan precis exakt");

    private static readonly FrozenSet<string> When = Set("when kun ku silloin sillon när då");

    /// <summary>Whether that is told right after the time that ends there.</summary>
    public static bool IsAt(Utterance utterance, int last)
    {
        if (last + 1 < utterance.Count && utterance[last + 1] is { Text: "out", Gap: " " } && utterance[last].Written is [.., '\'' or '’', 's'])
        {
            return true; // "Saturday's out."
        }

        if (!utterance.IsAny(last + 1, Being) || utterance[last + 1].Clause != utterance[last].Clause)
        {
            return false;
        }

        var at = last + 2;
        while (utterance.IsAny(at, Exactly) && !utterance.IsAny(at, When))
        {
            at++;
        }

        return utterance.IsAny(at, When);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
