using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Who does something until an hour could be visited after it, whatever it is that they do: "I guide tours till three", "I'm driving until 5"; not "I'm here till 3" or "I have until noon".</summary>
internal static class EnglishBusy
{
    private static readonly FrozenSet<string> Being = Set("im were shes hes");

    private static readonly FrozenSet<string> Subjects = Set("i we she he");

    private static readonly FrozenSet<string> NoDeed = Set("can could would will wont cant am was have had has need want like prefer may might should must do did dont get got know think hope said stay wait live sit are is just only");

    private static readonly FrozenSet<string> Free = Set("you ye yous youre anyone anybody home free available around off here there open in can could would please pls suits works fine ok okay good best any anything anytime waiting staying sitting flexible happy");

    /// <summary>Where one is until then, and cannot be at home: "in college till two".</summary>
    private static readonly FrozenSet<string> Duties = Set("work college school uni university court hospital town class classes lectures lecture training meetings office gym city surgery theatre");

    /// <summary>Whether somebody does something in that clause until a time is reached.</summary>
    public static bool IsUntil(Utterance utterance, int clause)
    {
        var isDoing = false;
        for (var i = 0; i < utterance.Count && utterance[i].Clause <= clause; i++)
        {
            if (utterance[i].Clause < clause)
            {
                continue;
            }

            var isAtIt = utterance[i].Text is "in" or "at" && (utterance.IsAny(i + 1, Duties) || (utterance.Is(i + 1, "the") && utterance.IsAny(i + 2, Duties)));
            isDoing |= isAtIt || (Duties.Contains(utterance[i].Text) && (i == 0 || utterance[i - 1].Clause != clause));
            if (!isAtIt && Free.Contains(utterance[i].Text))
            {
                return false;
            }

            if (utterance[i].Text is "till" or "until" or "til" or "untill")
            {
                return isDoing;
            }

            isDoing |= utterance[i].Text is "run" && i > 0 && utterance[i - 1].Text is "school" or "nursery" or "creche";
            isDoing |= i + 1 < utterance.Count && utterance[i + 1].Clause == clause
                && ((Being.Contains(utterance[i].Text) && utterance[i + 1].Text is [_, _, _, .., 'i', 'n', 'g']) || (Subjects.Contains(utterance[i].Text) && !NoDeed.Contains(utterance[i + 1].Text) && utterance[i + 1].Text.Length > 2));
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
