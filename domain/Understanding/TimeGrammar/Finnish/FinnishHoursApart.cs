using System.Collections.Frozen;
using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar.Finnish;

/// <summary>Which hours are of which days, as the parts of a Finnish message tell it: "iltaisin tai lauantaina", "huomenna koko päivä, ylihuomenna vasta kahden jälkeen".</summary>
internal static class FinnishHoursApart
{
    private static readonly FrozenSet<string> Or = Set("tai taikka tahi vai sekä");

    private static readonly FrozenSet<string> Fillers = Set("sitten sit sitte ihan vaikka joskus myös joko vain vaan kiitos");

    /// <summary>Hours that are another wish than the days beside them.</summary>
    public static List<HourMention> Of(Utterance utterance, List<DayMention> days, List<HourMention> hours) =>
        hours.FindAll(h => !h.IsLimit && !h.IsNamed && days.TrueForAll(d => d.At != h.At) && days.Exists(d => IsOr(utterance, d, h)) && !days.Exists(d => IsBeside(utterance, d, h)));

    /// <summary>Of days that stand in several parts those hours that stand in a day's own part; null where the parts do not tell.</summary>
    public static List<HourMention>? OfDay(FinnishParts parts, DayMention day, List<DayMention> days, List<HourMention> hours)
    {
        var isTold = hours.Count > 0 && hours.TrueForAll(h => !h.IsLimit && days.Exists(d => parts.IsSame(d.At, h.At))) && days.Exists(d => hours.TrueForAll(h => !parts.IsSame(d.At, h.At)));
        if (!isTold || days.FindAll(d => parts.IsSame(d.At, day.At)).Count > 1)
        {
            return null;
        }

        // "Klo 8–10 ma, ti, ke. Myös pe": what comes after the hours, or has no verb of its own, goes on.
        var own = hours.FindAll(h => parts.IsSame(h.At, day.At));
        return own.Count > 0 || !(parts.IsOpen(day.At) || hours.TrueForAll(h => h.At < day.At)) ? own : hours is [var only] && days.TrueForAll(d => d.At != only.At) ? hours : null;
    }

    private static readonly Lexicon AllDay = new("koko päivä|päivän|ajan", "aina", "milloin|millon|koska|mihin|mikä ~ vaan|vain|tahansa");

    /// <summary>"Lauantaina koko päivän, arkisin viiden jälkeen": whether the hours said of other days leave that one whole.</summary>
    public static bool IsWhole(Utterance utterance, DayMention day, List<DayMention> days, List<HourMention> hours)
    {
        if (days.Count < 2 || hours.Exists(h => utterance[h.At].Clause == utterance[day.At].Clause))
        {
            return false;
        }

        for (var i = day.End + 1; i <= day.End + 3 && i < utterance.Count && utterance[i].Clause == utterance[day.End].Clause && !days.Exists(d => d.At == i); i++)
        {
            if (AllDay.At(utterance, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOr(Utterance utterance, DayMention day, HourMention hour)
    {
        var (from, to) = day.At < hour.At ? (day.End, hour.At) : (hour.End, day.At);
        var isOr = false;
        for (var i = from + 1; i < to; i++)
        {
            var isAnd = utterance[i].Text is "ja" && hour.From is null && utterance[hour.End].Text is [.., 's', 'i', 'n'] or "illat" or "aamut"; // "Iltaisin ja lauantaina".
            isOr |= isAnd || Or.Contains(utterance[i].Text);
            if (!isAnd && !Or.Contains(utterance[i].Text) && !Fillers.Contains(utterance[i].Text))
            {
                return false;
            }
        }

        return isOr;
    }

    private static bool IsBeside(Utterance utterance, DayMention day, HourMention hour) =>
        (day.At < hour.At ? hour.At - day.End : day.At - hour.End) is >= 0 and <= 2 && (utterance[day.At].Clause == utterance[hour.At].Clause || !utterance[Math.Max(day.At, hour.At)].StartsUpper) && !IsOr(utterance, day, hour);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
