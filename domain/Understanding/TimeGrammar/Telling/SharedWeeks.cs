namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>"Weds or Thurs next week", "ke, to tai pe ensi viikolla": the week is that of every day of the list, as long as they come in the order of the week.</summary>
internal static class SharedWeeks
{
    /// <summary>Gives the week of the last of them to the others.</summary>
    public static void Settle(Utterance utterance, List<DayMention> days)
    {
        var isShared = false;
        for (var i = days.Count - 1; i > 0; i--)
        {
            var (first, next) = (days[i - 1], days[i]);
            isShared = (isShared || NamesWeek(utterance, next))
                && first is { Kind: DayKind.Weekday, IsEvent: false, IsBooked: false } && first.First == first.Last && first.At == first.End && next is { Kind: DayKind.Date } && next.First == next.Last && next.Mood == first.Mood
                && first.First.DayOfWeek < next.First.DayOfWeek && IsListed(utterance, first.End, next.At);
            if (isShared)
            {
                var day = next.First.PlusDays(first.First.DayOfWeek - next.First.DayOfWeek);
                days[i - 1] = first with { First = day, Last = day, Kind = DayKind.Date };
            }
        }
    }

    private static bool NamesWeek(Utterance utterance, DayMention day) =>
        day.End > day.At && utterance[day.End].Text is "week" or "wk" or "vecka" or "veckan" or "viikolla" or "viikol" or "viikko" or "viikon" or "viikolle";

    /// <summary>Whether nothing but a comma or an "or" stands between.</summary>
    private static bool IsListed(Utterance utterance, int from, int to) =>
        to - from == 1 ? utterance[to].Gap.Trim() is "" or "," or "/" : to - from == 2 && utterance[from + 1].Text is "or" or "and" or "n" or "eller" or "el" or "och" or "o" or "tai" or "ja" && utterance[to].Gap == " ";
}
