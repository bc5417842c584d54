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

        if (IsTooMuch(utterance, last) || IsNot(utterance, last) || (last + 1 < utterance.Count && ButNot.At(utterance, last + 1) is not null))
        {
            return true;
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

        return utterance.IsAny(at, When) && !(at + 2 < utterance.Count && utterance[at].Text is "when" && (utterance[at + 2].Text is "can" or "could" or "suits" or "free" or "works"));
    }

    /// <summary>"Vi sa tisdag men det går inte."</summary>
    private static readonly Lexicon ButNot = new("men|fast det|den|då|dan|dagen går|passar|funkar|fungerar|kan|hinner inte|int|ej", "men|fast det|den|då går|passar|funkar|kan|hinner jag|ja|vi|det inte|int|ej", "men|fast då|den kan|hinner|orkar jag|ja|vi|inte inte|int|jag|vi", "men|fast det|den är|e|blir inte bra");

    private static readonly FrozenSet<string> Becoming = Set("är e blir vore var");

    private static readonly FrozenSet<string> Rather = Set("lite alldeles helt väldigt nog tyvärr alltför mycket");

    /// <summary>"Klockan nio är för tidigt", "imorgon går bort".</summary>
    private static bool IsTooMuch(Utterance utterance, int last)
    {
        if (last + 2 >= utterance.Count || utterance[last + 2].Clause != utterance[last].Clause)
        {
            return false;
        }

        if (utterance[last + 1].Text is "går" && utterance[last + 2].Text is "bort")
        {
            return true;
        }

        var at = utterance.IsAny(last + 1, Becoming) ? last + 2 : int.MaxValue - 2;
        at += utterance.IsAny(at, Rather) ? 1 : 0;
        return utterance.Is(at, "för") && at + 1 < utterance.Count && utterance[at + 1].Text is "tidigt" or "tidig" or "sent" or "sen";
    }

    private static readonly FrozenSet<string> Able = Set("kan går hinner funkar passar orkar klarar");

    private static readonly FrozenSet<string> Subjects = Set("jag ja vi det de han hon dom man");

    /// <summary>"Onsdag kan jag inte", "fredag går det inte".</summary>
    private static bool IsNot(Utterance utterance, int last) =>
        last + 3 < utterance.Count && utterance[last + 3].Clause == utterance[last].Clause && utterance.IsAny(last + 1, Able) && utterance.IsAny(last + 2, Subjects) && utterance[last + 3].Text is "inte" or "int" or "ej" or "aldrig";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
