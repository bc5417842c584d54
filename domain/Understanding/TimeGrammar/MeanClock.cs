namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What rules of the clock can mean. The rules of every language share these.</summary>
internal static class MeanClock
{
    /// <summary>An hour, without more a bare number; the case tells whether it is one after all ("kolmelta").</summary>
    public static Value? Hour(Sense s) => s.Of(Kind.Hour) is { } hour ? Of(hour.Number, 0, hour.IsPlain) with { IsPlain = hour.Part is null, Case = hour.Case, Part = hour.Part } : null;

    /// <summary>An hour with a word that makes it a time: "klo 9", "nine o'clock".</summary>
    public static Value? OClock(Sense s) => s.Of(Kind.Hour) is { } hour ? Of(hour.Number, 0, hour.IsPlain) with { Case = hour.Case, Part = hour.Part } : null;

    /// <summary>Hours and minutes in figures.</summary>
    public static Value? Figures(Sense s) => s.Of(Kind.FigureClock);

    /// <summary>Hours and minutes in words: "nio trettio", "nine fifteen"; a Finnish "22.12" is a day of December.</summary>
    public static Value? HourMinutes(Sense s) => s.Language == Language.Finnish && s.Of(Kind.Minutes) is { IsFigure: true, Number: 11 or 12 } ? null : s.Number(Kind.Minutes) is >= 10 and var minutes ? Of(s.Number(Kind.Hour), minutes, s.Of(Kind.Hour)!.IsPlain) : null;

    /// <summary>"Twelve oh three".</summary>
    public static Value? HourOhMinutes(Sense s) => s.Number(Kind.Minutes) is < 10 and var minutes ? Of(s.Number(Kind.Hour), minutes) : null;

    /// <summary>"Puoli kolme", "halv tre": half an hour before the hour.</summary>
    public static Value? HalfTo(Sense s) => (s.Of(Kind.HalfHour) ?? s.Of(Kind.Hour)) is { } hour ? Before(hour.Number, 30) with { Case = hour.Case } : null;

    /// <summary>"Half past two", and "half two", which is the same to a Briton.</summary>
    public static Value? HalfPast(Sense s) => Of(s.Number(Kind.Hour), 30);

    /// <summary>"Varttia vaille", "kvart i", "quarter to".</summary>
    public static Value? QuarterTo(Sense s) => s.Of(Kind.Hour) is { } hour ? Before(hour.Number, 15) with { Case = hour.Case } : null;

    /// <summary>"Vartin yli", "kvart över", "quarter past".</summary>
    public static Value? QuarterPast(Sense s) => s.Of(Kind.Hour) is { } hour ? Of(hour.Number, 15) with { Case = hour.Case } : null;

    /// <summary>So many minutes before the hour.</summary>
    public static Value? MinutesTo(Sense s) => s.Of(Kind.Hour) is { } hour ? Before(hour.Number, s.Number(Kind.Minutes)) with { Case = hour.Case } : null;

    /// <summary>So many minutes past the hour.</summary>
    public static Value? MinutesPast(Sense s) => s.Of(Kind.Hour) is { } hour ? Of(hour.Number, s.Number(Kind.Minutes)) with { Case = hour.Case } : null;

    /// <summary>"Viittä vaille puoli kolme", "fem i halv tre".</summary>
    public static Value? MinutesToHalf(Sense s) => Before((s.Of(Kind.HalfHour) ?? s.Of(Kind.Hour))!.Number, 30 + s.Number(Kind.Minutes));

    /// <summary>"Viisi yli puoli kolme", "fem över halv tre".</summary>
    public static Value? MinutesPastHalf(Sense s) => s.Number(Kind.Minutes) < 30 ? Before((s.Of(Kind.HalfHour) ?? s.Of(Kind.Hour))!.Number, 30 - s.Number(Kind.Minutes)) : null;

    /// <summary>"Kvart över", of an hour that is told elsewhere.</summary>
    public static Meaning PastHour(int minutes) => _ => Value.At(new(0, minutes, IsSure: true)) with { IsPastHour = true };

    /// <summary>"Tjugo över", of an hour that is told elsewhere.</summary>
    public static Value? MinutesPastAnHour(Sense s) => s.Number(Kind.Minutes) is 5 or 10 or 20 or 25 ? PastHour(s.Number(Kind.Minutes))(s) : null;

    /// <summary>A fixed time: noon, midnight.</summary>
    public static Meaning Fixed(int hour) => _ => Value.At(new(hour, 0, IsSure: true));

    /// <summary>"15 to noon".</summary>
    public static Value? MinutesToNoon(Sense s) => Value.At(new(11, 60 - s.Number(Kind.Minutes), IsSure: true));

    /// <summary>So many minutes before the hour in round figures: "7 to 9" is from seven to nine, and so is "10 to 12" where both are figures.</summary>
    public static Value? RoundMinutesTo(Sense s) => !IsRange(s) && (s.Number(Kind.Minutes) is 5 or 10 or 20 or 25 || (s.Number(Kind.Minutes) == 15 && s.Number(Kind.Hour) <= 12)) ? MinutesTo(s) : null;

    /// <summary>"10 to 12", "5 to 8": figures that are far enough apart are two hours.</summary>
    private static bool IsRange(Sense s) =>
        s is { Language: Language.English } && s.Of(Kind.Minutes) is { IsFigure: true, Number: 5 or 10 } from && s.Of(Kind.Hour) is { IsFigure: true } to && (to.Number - from.Number + 12) % 12 is var hours && hours >= 2 && hours <= (from.Number == 5 ? 5 : 7);

    private const int HalfADay = 12 * 60;

    private static Value Of(int hour, int minute, bool isSure = false) => Value.At(new(hour, minute, isSure || hour is 0 or > 12));

    private static Value Before(int hour, int minutes)
    {
        var total = ((hour == 0 ? 24 : hour) * 60) - minutes;
        total += total < 0 ? HalfADay : 0; // "34 i halv ett" is before noon.
        return Value.At(new(total / 60 == 0 ? 12 : total / 60, total % 60, hour > 13 || (hour > 12 && minutes <= 30 && hour != 13)));
    }
}
