using System.Collections.Frozen;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Finnish words that point back to a time: "ennen sitä", "sen jälkeen", "viikolla eteenpäin"; and "ennen juhlia" where it is told elsewhere when they are.</summary>
internal sealed class FinnishAnaphora(Utterance utterance, Named named, FinnishParts parts, LocalDateTime now, LocalDate? known)
{
    private static readonly Lexicon BeforeIt = new("ennen|enne sitä|niitä|tuota|tätä|sen", "sitä|niitä|tuota ennen|enne", "siihen mennessä|mennes|menness|mennesä");

    private static readonly Lexicon AfterIt = new("sen|niiden|tuon|sit jälkeen|jälkee|jälkiin|perään", "siitä eteenpäin|alkaen|eteempäin", "jonka jälkeen");

    /// <summary>By how much a visit is moved: the day it is moved from is told elsewhere.</summary>
    private static readonly Lexicon Moved = new(
        "kahdella|kolmella|parilla|neljällä viikolla|päivällä", "viikolla|viikon|viikkoa|viikko|päivällä eteenpäin|eteenpän|eteepäin|etiäpäin|myöhemmäksi|myöhemmäks|myöhempään|myöhemmin|edemmäs", "kahdella|kolmella|parilla|neljällä|kaksi|kaks|pari|kolme viikolla|päivällä|viikkoa|päivää eteenpäin|myöhemmäksi|myöhemmäks|myöhempään|myöhemmin", "eteenpäin viikolla|päivällä");

    private static readonly FrozenSet<string> Moving = "siirretäänkö siirretään siirtää siirrettyä siirtäisittekö siirtäisimme lykätä lykättyä lykättäisiinkö lykätään".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> AsEver = "kuin kuten niinku niin kun ku aina".Split(' ').ToFrozenSet();

    /// <summary>Where a "before" stands whose event is told elsewhere; none yet.</summary>
    private int before = -1;

    /// <summary>The last term of such words at that term, once what they mean is told of the time that they point to; null where none begin, or where they point to nothing.</summary>
    public int? At(int at, bool isNegated)
    {
        if (isNegated)
        {
            return null;
        }

        if (Moved.At(utterance, at)?.To is { } by)
        {
            return Shift(at, by) ? by : null;
        }

        if (utterance[at].Text is "viikolla" && parts.IsLast(at) && at > 0 && Moving.Contains(utterance[at - 1].Text))
        {
            return Shift(at, at) ? at : null;
        }

        if ((BeforeIt.At(utterance, at)?.To ?? (IsBareBefore(at) ? at : null)) is { } it && PutBefore())
        {
            return it;
        }

        if (AfterIt.At(utterance, at)?.To is { } then && (parts.IsTelling(at) || PutAfter(then)))
        {
            return then;
        }

        before = utterance[at].Text is "ennen" or "enne" or "ennenku" or "ennenkuin" or "ennenkun" or "ennenkö" ? at : before;
        return null;
    }

    /// <summary>"Ennen rippijuhlia, juhlat on 15.6.": the day that is told is the one before which it is to be.</summary>
    public void Settle()
    {
        if (before >= 0 && !named.Days.Exists(d => d.Mood == Mood.Wished && !d.IsEvent && !d.IsBooked && !parts.IsTelling(d.At)) && !named.Days.Exists(d => d.At <= before && d.End >= before))
        {
            PutBefore();
        }
    }

    /// <summary>"Pääsisikö ennen?"</summary>
    private bool IsBareBefore(int at) => utterance[at].Text is "ennen" or "enne" && parts.IsLast(at) && at > 0 && !AsEver.Contains(utterance[at - 1].Text);

    private bool PutBefore()
    {
        var index = named.Days.FindLastIndex(d => d.Mood != Mood.TurnedDown && (d.IsEvent || parts.IsTelling(d.At)));
        var at = named.Hours.FindLastIndex(h => h.From is not null && h.Mood != Mood.TurnedDown && (h.IsEvent || parts.IsTelling(h.At)));
        if (index >= 0)
        {
            var day = named.Days[index];
            var isTimed = at >= 0 && parts.IsSame(named.Hours[at].At, day.At);
            named.Hours.RemoveAll(h => h.From is null && h.At >= day.At && h.At - day.End <= 2);
            if (isTimed)
            {
                named.Days[index] = day with { Mood = Mood.Wished, IsEvent = false, IsBooked = false };
                return HourBefore(named.Hours.FindLastIndex(h => h.From is not null && parts.IsSame(h.At, day.At)));
            }

            if (day.First <= now.Date)
            {
                return false;
            }

            named.Days[index] = day with { First = now.Date, Last = day.First.PlusDays(-1), Kind = DayKind.Stretch, Otherwise = null, Mood = Mood.Wished, IsEvent = false, IsBooked = false };
            return true;
        }

        return at >= 0 && named.Days.TrueForAll(d => d.Mood != Mood.Wished || d.IsEvent) && HourBefore(at);
    }

    private bool HourBefore(int at)
    {
        named.Hours[at] = named.Hours[at] with { Relation = Relation.Before, To = null, Mood = Mood.Wished, IsEvent = false, IsLimit = false };
        return true;
    }

    private bool PutAfter(int last)
    {
        var index = named.Days.FindLastIndex(d => d.IsEvent || (d.Mood != Mood.TurnedDown && parts.IsTelling(d.At)));
        if (index < 0 || named.Hours.Exists(h => h.From is not null && h.At >= named.Days[index].At && !h.IsEvent))
        {
            return false;
        }

        var day = named.Days[index];
        var weekdays = named.Days.FindAll(d => d is { Kind: DayKind.Weekday, IsEvent: false, Mood: Mood.Wished } && d.At > day.At && d.First == d.Last);
        foreach (var weekday in weekdays)
        {
            var date = day.Last.With(DateAdjusters.Next(weekday.First.DayOfWeek));
            named.Days[named.Days.IndexOf(weekday)] = weekday with { First = date, Last = date, Kind = DayKind.Date };
        }

        if (weekdays.Count == 0)
        {
            named.Days.Add(new(day.Last.PlusDays(1), day.Last.PlusDays(7), DayKind.Stretch, 0, null, day.At, last, Mood.Wished));
        }

        return true;
    }

    private bool Shift(int at, int last)
    {
        var from = named.Days.FindLast(d => (d.IsEvent || d.IsBooked || parts.IsTelling(d.At)) && d.First == d.Last)?.First ?? known;
        if (from is not { } day || !parts.IsMove && utterance[last].Text is "myöhemmin" && known is null)
        {
            return false;
        }

        var (count, unit) = (1, 7);
        for (var i = at; i <= last; i++)
        {
            count = utterance[i].Text switch { "kahdella" or "parilla" or "kaksi" or "kaks" or "pari" => 2, "kolmella" or "kolme" => 3, "neljällä" => 4, _ => count };
            unit = utterance[i].Text.StartsWith("päiv", StringComparison.Ordinal) ? 1 : unit;
        }

        var date = day.PlusDays(count * unit);
        named.Days.Add(new(date, date, DayKind.Date, 0, null, at, last, Mood.Wished));
        return true;
    }
}
