using System.Collections.Frozen;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>A week of which only "nästa" is said: "inte den här veckan utan nästa", "dagtid den här veckan, kvällstid nästa".</summary>
internal static class SwedishEllipsis
{
    private static readonly FrozenSet<string> Weeks = "vecka veckan veckor veckorna v".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> After = "i istället går funkar passar kanske då också helst om tack gärna vore blir kan".Split(' ').ToFrozenSet();

    /// <summary>The next week, where only that word of it stands at that term; null otherwise.</summary>
    public static Value? NextWeekAt(Utterance utterance, int at, LocalDate today)
    {
        if (utterance[at].Text is not "nästa" || !HasWeekBefore(utterance, at) || !Ends(utterance, at) || utterance[at - 1].Text is "än" or "efter" or "före" or "innan")
        {
            return null;
        }

        var monday = Calendars.Monday(today).PlusWeeks(1);
        var (first, last) = !utterance.Is(at - 1, "av") ? (0, 6) : utterance.Is(at - 2, "början") ? (0, 1) : utterance.Is(at - 2, "slutet") ? (3, 4) : (2, 3);
        return Value.From(monday.PlusDays(first), monday.PlusDays(last), DayKind.Week) with { Number = 1 };
    }

    private static bool Ends(Utterance utterance, int at) =>
        at + 1 == utterance.Count || utterance[at + 1].Clause != utterance[at].Clause || utterance[at + 1].Gap != " " || (After.Contains(utterance[at + 1].Text) && !(utterance[at + 1].Text is "i" && !utterance.Is(at + 2, "stället")));

    private static bool HasWeekBefore(Utterance utterance, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (Weeks.Contains(utterance[i].Text))
            {
                return true;
            }
        }

        return false;
    }
}
