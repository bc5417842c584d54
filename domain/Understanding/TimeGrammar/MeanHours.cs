namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What rules of hours can mean: a clock time with what was said about it. The rules of every language share these.</summary>
internal static class MeanHours
{
    /// <summary>At that time; a bare number stays one.</summary>
    public static Value? Same(Sense s) => s.Of(Kind.Clock);

    /// <summary>At that time, said so.</summary>
    public static Value? At(Sense s) => Of(s, Relation.At);

    /// <summary>"For 8:30", "for 9 am"; "for two" is how many.</summary>
    public static Value? ForClock(Sense s) => s.Of(Kind.Clock) is { IsPlain: false } clock ? clock : null;

    /// <summary>About then.</summary>
    public static Value? About(Sense s) => Of(s, Relation.About);

    /// <summary>Then or later.</summary>
    public static Value? After(Sense s) => Of(s, Relation.After);

    /// <summary>Earlier than that.</summary>
    public static Value? Before(Sense s) => Of(s, Relation.Before);

    /// <summary>"Kymmeneen": until then, by its case alone, so that a bare number stays one.</summary>
    public static Value? UntilCase(Sense s) => s.Of(Kind.Clock) is { } clock ? clock with { Relation = Relation.By } : null;

    /// <summary>Then or earlier.</summary>
    public static Value? By(Sense s) => Of(s, Relation.By);

    /// <summary>From one time to another.</summary>
    public static Value? Between(Sense s) => Range(s, framed: true);

    /// <summary>From one whole hour to another.</summary>
    public static Value? BetweenHours(Sense s) =>
        s.Of(Kind.Hour) is { Part: null } first && s.Of(Kind.Hour, 1) is { Part: null } last
            ? new Value { Clock = new(first.Number, 0, first.Number > 12), To = new(last.Number, 0, last.Number > 12), Relation = Relation.Between } : null;

    /// <summary>From one time to another by a dash alone: two bare numbers must be figures.</summary>
    public static Value? Dashed(Sense s) => Range(s, framed: false);

    /// <summary>From this minute to a time of today: "between now and two".</summary>
    public static Value? FromNow(Sense s) =>
        s.Of(Kind.Clock) is { Clock: { } to } ? Value.On(s.Today) with { Clock = new(s.Now.Hour, s.Now.Minute, IsSure: true), To = to, Relation = Relation.Between } : null;

    /// <summary>For so long from a time on.</summary>
    public static Value? For(Sense s)
    {
        if (s.Of(Kind.Clock) is not { Clock: { } from } || s.Of(Kind.Length)?.Length is not { HasTimeComponent: true, HasDateComponent: false } length)
        {
            return null;
        }

        var end = new NodaTime.LocalTime(from.Hour % 24, from.Minute).Plus(length);
        return new Value { Clock = from, To = new(end.Hour, end.Minute, from.IsSure), Relation = Relation.Between };
    }

    /// <summary>After a fixed time that no clock names: "after lunch".</summary>
    public static Meaning AfterFixed(int hour, int? to = null) => _ => new Value { Clock = new(hour, 0, IsSure: true), To = to is { } end ? new(end, 0, IsSure: true) : null, Relation = to is null ? Relation.After : Relation.Between, IsNamed = true, Part = to is null ? null : Understanding.Part.Afternoon };

    /// <summary>About a fixed hour, which may be in either half of the day: "vid tretiden".</summary>
    public static Meaning AboutHour(int hour) => _ => new Value { Clock = new(hour, 0, hour > 12), Relation = Relation.About };

    /// <summary>Before a fixed time that no clock names: "before lunch".</summary>
    public static Meaning BeforeFixed(int hour) => _ => new Value { Clock = new(hour, 0, IsSure: true), Relation = Relation.Before, IsNamed = true };

    /// <summary>The hours after a word that leaves them open ("joskus klo 10–12", "typ mellan tio och tolv").</summary>
    public static Value? AsSaid(Sense s) => s.Of(Kind.Hours) is { Clock: not null, IsPlain: false } hours ? hours : null;

    /// <summary>"Fyra fem nånting", "neljän viiden maissa": from one hour to one of the next two.</summary>
    public static Value? HourOrNext(Sense s) =>
        s.Of(Kind.Hour) is { Part: null } first && s.Of(Kind.Hour, 1) is { Part: null } last && last.Number - first.Number is 1 or 2
            ? new Value { Clock = new(first.Number, 0, first.Number > 12), To = new(last.Number, 0, last.Number > 12), Relation = Relation.Between } : null;

    /// <summary>From one fixed hour to another that no clock names: "virka-aikaan", "på kontorstid", "during office hours".</summary>
    public static Meaning FromTo(int from, int to) => _ => new Value { Clock = new(from, 0, IsSure: true), To = new(to, 0, IsSure: true), Relation = Relation.Between, IsNamed = true };

    /// <summary>The part of the day.</summary>
    public static Value? Part(Sense s) => s.Of(Kind.Part) is { Part: { } part } ? new Value { Part = part } : null;

    /// <summary>A part of the day by name.</summary>
    public static Meaning PartOf(Part part) => _ => new Value { Part = part };

    /// <summary>A clock and its part of the day: "3 in the afternoon".</summary>
    public static Value? ClockAndPart(Sense s) => s.Of(Kind.Clock) is { } clock && s.Of(Kind.Part) is { Part: { } part } ? clock with { Part = part, IsPlain = false } : null;

    private static Value? Of(Sense s, Relation relation) => s.Of(Kind.Clock) is { } clock ? clock with { Relation = relation, IsPlain = false } : null;

    private static Value? Range(Sense s, bool framed)
    {
        if (s.Of(Kind.Clock) is not { Clock: { } from } first || s.Of(Kind.Clock, 1) is not { Clock: { } to } last)
        {
            return null;
        }

        // "8 - 11pm", "12-3am": the half of the day that the end is in says it of the start.
        if (last.HasMeridiem && !first.HasMeridiem && !from.IsSure)
        {
            var isLate = from.Hour < 12 && to.Hour >= 12 && ((from.Hour + 12) * 60) + from.Minute < (to.Hour * 60) + to.Minute;
            from = new(isLate ? from.Hour + 12 : from.Hour == 12 && to.Hour < 12 ? 0 : from.Hour, from.Minute, IsSure: true);
        }
        else if (first.HasMeridiem && !last.HasMeridiem && !to.IsSure)
        {
            // "8pm - 11", "11am to 1".
            to = new(to.Hour < 12 && ((to.Hour * 60) + to.Minute <= (from.Hour * 60) + from.Minute) && from.Hour < to.Hour + 12 ? to.Hour + 12 : to.Hour, to.Minute, IsSure: true);
        }

        return framed || !first.IsPlain || !last.IsPlain || from.Hour < 24
            ? new Value { Clock = from, To = to, Relation = Relation.Between, IsPlain = false }
            : null;
    }
}
