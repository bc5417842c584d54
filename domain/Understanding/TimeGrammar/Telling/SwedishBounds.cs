namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Two bounds that are told apart and hold together: "tidigast åtta, senast elva", "nån kväll, men före 20".</summary>
internal static class SwedishBounds
{
    /// <summary>The hours with such bounds as one.</summary>
    public static List<HourMention> Joined(Utterance utterance, List<HourMention> hours, List<DayMention> days)
    {
        for (var i = 0; i + 1 < hours.Count; i++)
        {
            if (AreTogether(utterance, hours[i], hours[i + 1], days) && Join(hours[i], hours[i + 1]) is { } one)
            {
                return Joined(utterance, [.. hours[..i], one, .. hours[(i + 2)..]], days);
            }
        }

        return hours;
    }

    private static HourMention? Join(HourMention one, HourMention other) => (one, other) switch
    {
        ({ Relation: Relation.After, From: { } start, Part: Part.Morning or Part.Forenoon }, { Relation: Relation.Before or Relation.By, From: { } to, Part: null }) => one with { From = start with { IsSure = true }, To = to, Part = null, Relation = Relation.Between, End = other.End },
        ({ Relation: Relation.After, From: { } from, Part: null }, { Relation: Relation.Before or Relation.By, From: { } to, Part: null }) when IsSooner(from, to) => one with { To = to, Relation = Relation.Between, End = other.End, IsNamed = false },
        ({ Relation: Relation.Before or Relation.By, From: { } to, Part: null }, { Relation: Relation.After, From: { } from, Part: null }) when IsSooner(from, to) => one with { From = from, To = to, Relation = Relation.Between, End = other.End, IsNamed = false },
        ({ From: null, Part: (Part.Forenoon or Part.Afternoon or Part.Evening) and var part }, { Relation: Relation.After or Relation.Before or Relation.By, From: { } bound, Part: null, IsLimit: false }) when IsWithin(bound, part) => other with { Part = part, IsWithinPart = true, At = one.At, End = other.End },
        ({ IsNamed: true, Relation: Relation.After or Relation.Before or Relation.Between }, { From: not null, Part: null, IsNamed: false, IsLimit: false }) => other with { Part = one.Relation == Relation.Before ? Part.Morning : Part.Afternoon, At = one.At },
        _ => null,
    };

    private static bool IsSooner(Clock from, Clock to) => !from.IsSure || !to.IsSure || (from.Hour * 60) + from.Minute < (to.Hour * 60) + to.Minute;

    private static bool IsWithin(Clock bound, Part part)
    {
        var (from, to) = part switch { Part.Forenoon => (6, 12), Part.Afternoon => (12, 17), _ => (17, 24) };
        return (bound.Hour > from && bound.Hour < to) || (!bound.IsSure && bound.Hour < 12 && bound.Hour + 12 > from && bound.Hour + 12 < to);
    }

    private static bool AreTogether(Utterance utterance, HourMention one, HourMention other, List<DayMention> days)
    {
        for (var i = one.End + 1; i < other.At; i++)
        {
            if (utterance[i].Text is "eller" or "el" or "alternativt" or "annars" or "antingen")
            {
                return false;
            }
        }

        return one.At < other.At && !days.Exists(d => d.At > one.End && d.At < other.At) && !utterance.IsAny(one.At - 1, Either);
    }

    private static readonly System.Collections.Frozen.FrozenSet<string> Either = System.Collections.Frozen.FrozenSet.ToFrozenSet(["antingen", "eller", "el"]);
}
