using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Dates and times in figures, in every national form: "24.11.", "26/11", "2026-11-24", "9.30", "15h", "1030".</summary>
internal static class Figures
{
    /// <summary>The date that begins at that term; <see cref="Value.Nothing"/> when it is past or on no calendar.</summary>
    public static (Value? Value, int Last) Date(Utterance utterance, int at, Language language, LocalDate today)
    {
        var first = utterance[at];
        if (!first.IsNumber || at + 1 >= utterance.Count || !utterance[at + 1].IsNumber)
        {
            return (null, at);
        }

        var (second, mark) = (utterance[at + 1], utterance[at + 1].Gap);
        var third = at + 2 < utterance.Count && utterance[at + 2].IsNumber && utterance[at + 2].Gap.TrimEnd() == mark.TrimEnd() ? utterance[at + 2] : null;
        if (first.Written.Length == 4)
        {
            return third is { Written.Length: <= 2 } && second.Written.Length <= 2 && mark is "-" or "/" or "."
                ? (Calendars.Dated(today, first.Number, second.Number, third!.Number), at + 2)
                : (null, at);
        }

        if (first.Written.Length > 2)
        {
            return (null, at);
        }

        if (second.Written.Length == 4 && mark is "/" or "." && first.Number is >= 1 and <= 12 && third is null)
        {
            return (Calendars.Month(today, first.Number, second.Number), at + 1); // "9/2012".
        }

        if (second.Written.Length > 2)
        {
            return (null, at);
        }

        var year = third is { Written.Length: 4 } ? third.Number : third is { Written.Length: 2 } && !(mark == "." && third.Number < 24 && utterance.GapAfter(at + 2).StartsWith('.')) ? 2000 + third.Number : (int?)null;
        var last = year is null ? at + 1 : at + 2;
        if (mark == "/" && year is null && Telling.Measures.IsShare(utterance, at))
        {
            return (null, at);
        }

        if (mark == "/" && year is null && language == Language.English && last + 1 < utterance.Count && utterance[last + 1].Gap == " " && Matcher.IsMonth(utterance[last + 1].Text))
        {
            return (null, at); // "5/6 dec": one day or the other.
        }

        switch (mark)
        {
            case "/" or " / " when language == Language.English:
                return (Slashed(today, first.Number, second.Number, year), last);
            case "/" or " / ":
                return first.Number is >= 1 and <= 31 && second.Number is >= 1 and <= 12 ? (Calendars.Dated(today, year, second.Number, first.Number), last) : (null, at);
            case "." or ". ":
                return IsDotted(utterance, at, language, today, year) ? (Calendars.Dated(today, year, second.Number, first.Number), last) : (null, at);
            case "-":
                // "15-02", "25-4" and with a year; "9-11" are hours.
                var isDate = year is not null || (second.Written is ['0', _] && first.Written.Length == 2) || (first.Number > 24 && second.Number <= 12);
                return isDate && second.Number is >= 1 and <= 12 && first.Number is >= 1 and <= 31 ? (Calendars.Dated(today, year, second.Number, first.Number), last) : (null, at);
            default:
                return (null, at);
        }
    }

    /// <summary>"9.30" and "9.05" are on the clock, and so is anything after "klo"; a full stop after the month makes a date.</summary>
    private static bool IsDotted(Utterance utterance, int at, Language language, LocalDate today, int? year)
    {
        var (first, second) = (utterance[at], utterance[at + 1]);
        if (first.Number is < 1 or > 31 || second.Number is < 1 or > 12)
        {
            // "31.13." is no date, and no clock either; "15.30" is one.
            return false;
        }

        if (year is not null || utterance.GapAfter(at + 1).StartsWith('.') && at + 2 < utterance.Count || second.Gap == ". ")
        {
            return true;
        }

        if (second.Number % 5 == 0 && second.Written.Length == 2 && first.Number <= 24 && !utterance.GapAfter(at + 1).StartsWith('.') && OtherWeekday(utterance, at, today, first.Number, second.Number))
        {
            return false; // "14.10 på fredag", and the fourteenth of October is no Friday.
        }

        var isAfterClock = at > 0 && Clocks.Prefixes.Contains(utterance[at - 1].Text);
        return second.Written is not ['0', _] && !isAfterClock && !(second.Number == 10 && !utterance.GapAfter(at + 1).StartsWith('.') && at == 0 && language != Language.Swedish) && language != Language.English;
    }

    /// <summary>Nobody names the weekday of a date that is further away.</summary>
    private const int WithWeekday = 60;

    /// <summary>Whether a weekday beside the figures is not that of the date that they would be.</summary>
    private static bool OtherWeekday(Utterance utterance, int at, LocalDate today, int day, int month)
    {
        var after = at + 2 < utterance.Count && utterance[at + 2].Text is "på" or "on" ? at + 3 : at + 2;
        var weekday = (at > 0 && utterance[at].Gap == " " ? Matcher.WeekdayOf(utterance[at - 1].Text) : null) ?? (after < utterance.Count && utterance[after].Gap == " " ? Matcher.WeekdayOf(utterance[after].Text) : null);
        return weekday is { } named && Calendars.Dated(today, null, month, day) is { HasDays: true } date && ((int)date.First.DayOfWeek != named || Period.DaysBetween(today, date.First) > WithWeekday);
    }

    /// <summary>Day and month where only one reading is a date; both, to be asked, where two are.</summary>
    private static Value? Slashed(LocalDate today, int first, int second, int? year)
    {
        if (first is < 1 or > 31 || second is < 1 or > 31 || (first > 12 && second > 12))
        {
            return null;
        }

        if (second > 12 || first > 12)
        {
            return second > 12 ? Calendars.Dated(today, year, first, second) : Calendars.Dated(today, year, second, first);
        }

        var (here, there) = (Calendars.Dated(today, year, second, first), Calendars.Dated(today, year, first, second));
        return here.IsNothing ? there : there.IsNothing || first == second ? here : here with { Otherwise = there.First };
    }

    /// <summary>The time in figures that begins at that term, with minutes or an hour sign; a bare number is none.</summary>
    public static (Value? Value, int Last) Clock(Utterance utterance, int at, Language language)
    {
        var first = utterance[at];
        if (!first.IsNumber)
        {
            return (null, at);
        }

        if (first.Written.Length is 3 or 4)
        {
            return Military(utterance, at, language);
        }

        if (first.Written.Length > 2 || first.Number > 24)
        {
            return (null, at);
        }

        var next = at + 1 < utterance.Count ? utterance[at + 1] : null;
        var isSure = first.Number is 0 or > 12 || first.Written is ['0', _];
        var isOfTheDay = language != Language.English; // Finns and Swedes write the hours of the whole day, who writes English mostly those of half of it.
        if (language == Language.Finnish && next is { IsNumber: true, Written.Length: 2, Number: 11 or 12, Gap: "." } && first.Written[0] != '0' && !(at > 0 && Clocks.Prefixes.Contains(utterance[at - 1].Text)))
        {
            return (null, at); // "22.12" is a day of December.
        }

        if (next is { IsNumber: true, Written.Length: 2, Number: < 60, Gap: "." or ":" })
        {
            var hasSeconds = at + 2 < utterance.Count && utterance[at + 2] is { IsNumber: true, Written.Length: 2, Number: < 60, Gap: ":" };
            return (Value.At(new(first.Number, next.Number, isSure, isOfTheDay)), hasSeconds ? at + 2 : at + 1);
        }

        if (next is { Gap: "", Text: "h" or "t" })
        {
            return at + 2 < utterance.Count && utterance[at + 2] is { IsNumber: true, Gap: "", Written.Length: 2, Number: < 60 } minutes
                ? (Value.At(new(first.Number, minutes.Number, isSure, isOfTheDay)), at + 2)
                : next.Text == "h" && first.Number >= 6 && !Clocks.IsLengthAfter(utterance, at) ? (Value.At(new(first.Number, 0, isSure)), at + 1) : (null, at);
        }

        // "at 3 15", "06 30 hours".
        return at > 0 && next is { IsNumber: true, Written.Length: 2, Number: < 60, Gap: " " } && utterance[at - 1].Text is "at" or "klo" or "kl" or "klockan" or "kello" && (!Clocks.IsCounted(utterance, at + 1) || (isSure && utterance[at + 2].Text is "hours" or "hrs"))
            ? (Value.At(new(first.Number, next.Number, isSure, isOfTheDay)), at + 1)
            : (null, at);
    }

    /// <summary>"At 1030", "0630 hours", "tonight 815": four figures, or three, beside a word that makes them a time.</summary>
    private static (Value? Value, int Last) Military(Utterance utterance, int at, Language language)
    {
        var number = utterance[at].Number;
        var (hour, minute) = (number / 100, number % 100);
        var before = at > 0 ? utterance[at - 1].Text : "";
        var after = at + 1 < utterance.Count ? utterance[at + 1].Text : "";
        if (language == Language.English && number is >= 1990 and < 2030 && before is not "at" && after is not ("hours" or "hrs" or "ish" or "pm" or "am"))
        {
            return (null, at); // "The crown is from 2012."
        }

        var isMarked = before is "at" or "around" or "about" or "approximately" or "klo" or "kl" or "klockan" or "kello" or "tonight" or "by" or "after" or "before" or "from" or "until" or "o"
            || after is "hours" or "hrs" or "ish" or "pm" or "am" or "p" or "a";
        return isMarked && !Clocks.IsMoney(utterance, at) && hour <= 24 && minute < 60 ? (Value.At(new(hour, minute, hour is 0 or > 12 || utterance[at].Written is ['0', ..])), after is "hours" or "hrs" ? at + 1 : at) : (null, at);
    }
}
