using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What times are left beside those when something else happens or a visit stands: "it's delivered on the 3rd, so any day from the 4th", "the wedding is on Saturday at three, could I come in the morning".</summary>
internal sealed class Happenings(Utterance utterance, Named named)
{
    /// <summary>"The same day", "the day after", said of such a day: the last term, or null when neither is said at that term or no such day was named.</summary>
    public int? FromIt(int at, Mood mood)
    {
        if (Events.FromItAt(utterance, at) is not { } from || named.Days.FindLast(d => d.IsEvent && d.First == d.Last) is not { } day)
        {
            return null;
        }

        var date = day.First.PlusDays(from.Days);
        named.Days.Add(new(date, date, DayKind.Date, 0, null, at, from.Last, mood));
        return from.Last;
    }

    /// <summary>"Tomorrow would do, but the funeral is then": the day before that word is turned down. Whether it was said.</summary>
    public bool Then(int at)
    {
        if (utterance[at].Text is not ("silloin" or "sillon" or "tolloin" or "då" or "then") || !Events.IsAt(utterance, at, at) || named.Days.FindLastIndex(d => d is { Mood: Mood.Wished, IsEvent: false } && d.First == d.Last) is not (>= 0 and var day))
        {
            return false;
        }

        named.Days[day] = named.Days[day] with { Mood = Mood.TurnedDown };
        return true;
    }

    /// <summary>Leaves out what is no wish. The day alone may be one: a wedding is what one comes for, a delivery is not.</summary>
    public void Settle()
    {
        if (!named.Days.Exists(d => d.IsEvent || d.IsBooked) && !named.Hours.Exists(h => h.IsEvent))
        {
            return;
        }

        named.Hours.RemoveAll(h => h.IsEvent);
        var hasWish = named.Days.Exists(d => d is { IsEvent: false, IsBooked: false, Mood: Mood.Wished });
        var hasHours = named.Hours.Exists(h => h.Mood == Mood.Wished);
        named.Days.RemoveAll(d => (d.IsEvent || d.IsBooked) && (hasWish || (!hasHours && (d.IsBooked || Events.IsBeside(utterance, utterance[d.At].Clause)))));
    }
}
