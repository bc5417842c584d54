using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>The day that an English customer counts another one from and names in the same breath: "push Friday back a week", "not the 8th, any other day that week".</summary>
internal static class Anchors
{
    private static readonly Lexicon Counting = new(
        "week after|following|later|earlier|sooner|on", "weeks after|later|earlier|sooner|on", "days after|later|earlier|sooner|on", "day after|later|earlier|sooner", "back|forward a|one|two|couple ~ day|days|week|weeks", "the week before", "the weekend before", "evening|night|morning|afternoon before", "that morning|afternoon|evening|night", "week before that", "day before", "that|same week", "that same week", "same day", "same weekday", "it a|one|two|couple ~ day|days|week|weeks", "next day", "following day");

    /// <summary>That day at midnight, or the time that is talked about where none is named before. Today is rather why than what is counted from.</summary>
    public static LocalDateTime? In(Utterance utterance, LocalDateTime now, LocalDateTime? known)
    {
        if (Counting.First(utterance) is null)
        {
            return known;
        }

        var matcher = new Matcher(utterance, Language.English, now);
        for (var at = 0; at < utterance.Count; at++)
        {
            if (!matcher.MayBegin(at) || !matcher.TryRead(Kind.Date, at, out var date, out var last))
            {
                continue;
            }

            if (date is { HasDays: true, IsNow: false } && (date.First == date.Last || (date.DayKind == DayKind.Week && known is null)) && !IsCounted(utterance, at, last) && Counting.From(utterance, last + 1) is not null)
            {
                return known is { } time && (date.First == now.Date || date.First == time.Date) ? known : date.First.AtMidnight();
            }

            at = last;
        }

        return known;
    }

    /// <summary>Whether those terms count from another day themselves.</summary>
    public static bool IsCounted(Utterance utterance, int at, int last)
    {
        for (var i = at; i <= last; i++)
        {
            if (Counting.At(utterance, i) is { } match && match.To <= last)
            {
                return true;
            }
        }

        return false;
    }
}
