using System.Collections.Frozen;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>
/// Which of the hours that were wished for belong to which of the days: to those of their own sentence, or of the part of it that an "otherwise" or a "but" begins; hours
/// in a sentence without a day hold for all, unless they are another choice ("Torsdag. Annars nån dag efter tre").
/// </summary>
internal sealed class OwnHours
{
    private static readonly FrozenSet<string> Beginning = "annars alternativt men fast otherwise but muuten mutta".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Choosing = "annars alternativt otherwise muuten".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Or = "or tai taikka eller el".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> And = "och o å and ja".Split(' ').ToFrozenSet();

    private readonly Utterance utterance;
    private readonly List<DayMention> days;
    private readonly List<HourMention> hours;
    private readonly int[] parts;

    /// <summary>Of these days and hours.</summary>
    public OwnHours(Utterance utterance, List<DayMention> days, List<HourMention> hours)
    {
        (this.utterance, this.days) = (utterance, days);
        parts = Cut(utterance);
        Free = days.Count == 0 ? hours : hours.FindAll(h => IsFree(h, hours));
        this.hours = hours.FindAll(h => !Free.Contains(h));
    }

    /// <summary>The hours of no day that was named: any day would do.</summary>
    public List<HourMention> Free { get; }

    /// <summary>Those of that day.</summary>
    public List<HourMention> Of(DayMention day)
    {
        var part = parts[day.At];
        var own = hours.FindAll(h => parts[h.At] == part);
        if (own.Count > 0)
        {
            // "Imorgon kl 10 går bra, men kl 12 vore bättre."
            return [.. Beside(day, days.FindAll(d => parts[d.At] == part), own), .. hours.FindAll(h => parts[h.At] > part && !days.Exists(d => parts[d.At] > part && parts[d.At] <= parts[h.At]))];
        }

        var shared = hours.FindAll(h => !days.Exists(d => parts[d.At] == parts[h.At]) && !(IsThen(h) && parts[h.At] != part + 1));
        return Beside(day, days, shared);
    }

    /// <summary>Whether the day was named elsewhere with its hours.</summary>
    public bool IsSaidElsewhere(DayMention day) => days.Exists(d => d != day && d.First == day.First && d.Last == day.Last && Of(d).Exists(h => h.At != d.At));

    /// <summary>Of a day with hours and another one after an "or" the other is free ("Saturday at nine or Sunday"). Otherwise hours belong to the day before them, or to the day after when they come first; one that follows all days holds for all.</summary>
    private List<HourMention> Beside(DayMention day, List<DayMention> all, List<HourMention> some) =>
        some is [{ IsLimit: false } one] && one.At != day.At && all.Exists(d => d.At == one.At) ? [] // "Idag eller imorgon bitti".
        : all.Count > 1 && some.Count > 0 && IsWhole(day) ? [] // "Tuesday all day and Thursday from twelve".
        : some is [{ IsLimit: false } only] && day.At > only.End && HasOr(only.End, day.At) && (all.Exists(d => only.At - d.End is >= 0 and <= 2 && d.At < only.At) || all.Exists(d => d.Kind == DayKind.Workdays && d.At == only.End + 1 && d.At < day.At)) ? []
        : some.Count <= 1 || all.Count == 1 ? some
        : some.FindAll(h => all.MinBy(d => Math.Abs(d.At - h.At) + (d.At > h.At ? 1 : 0))?.At == day.At);

    /// <summary>"Any time after four" is no whole day.</summary>
    private static readonly FrozenSet<string> Limits = "after before from until till between past by".Split(' ').ToFrozenSet();

    private bool IsWhole(DayMention day) =>
        (utterance.Is(day.End + 1, "all") && utterance[day.End + 1].Gap == " " && utterance.Is(day.End + 2, "day")) || (utterance.Is(day.End + 1, "any") && day.End + 2 < utterance.Count && utterance[day.End + 2].Text is "hour" or "time" && !utterance.IsAny(day.End + 3, Limits))
        || utterance.Is(day.At - 1, "all") || (utterance.Is(day.At - 1, "day") && utterance.Is(day.At - 2, "all"));

    /// <summary>"Efter fem eller lördag", "kvällar och helger", "annars nån dag efter tre".</summary>
    private bool IsFree(HourMention hour, List<HourMention> all)
    {
        if (hour.IsLimit)
        {
            return false;
        }

        var own = days.FindAll(d => parts[d.At] == parts[hour.At]);
        if (IsAny(hour) && own.TrueForAll(d => d.End < hour.At))
        {
            return true;
        }

        if (own.Count == 0)
        {
            return Choosing.Contains(utterance[First(hour.At)].Text) && days.Exists(d => d.At < hour.At) && !HasSame(First(hour.At), hour.At);
        }

        return own.TrueForAll(d => d.At > hour.End) && own.MinBy(d => d.At) is { } next && next.At - hour.End <= 3 && !all.Exists(h => h.At > hour.End && h.At < next.At)
            && (utterance.IsAny(hour.End + 1, Or) || (hour.From is null && next.First < next.Last && next.First.DayOfWeek == IsoDayOfWeek.Saturday && utterance.IsAny(hour.End + 1, And)));
    }

    private static readonly FrozenSet<string> BeforeAny = "or else failing".Split(' ').ToFrozenSet();

    /// <summary>"Sunday afternoon or any evening", "or any day after four": of any day.</summary>
    private bool IsAny(HourMention hour) => (utterance[hour.At].Text == "any" && IsBeforeAny(hour.At - 1)) || (utterance.Is(hour.At - 1, "any") && IsBeforeAny(hour.At - 2));

    private bool IsBeforeAny(int at) => utterance.IsAny(at, BeforeAny) || (utterance.Is(at, "that") && utterance.Is(at - 1, "failing"));

    /// <summary>"Men då före tolv": of the day just named.</summary>
    private bool IsThen(HourMention hour) => First(hour.At) is var first && (utterance[first].Text is "då" || (utterance.Is(first + 1, "då") && utterance[first].Text is "men" or "fast"));

    /// <summary>"Otherwise that day around eleven".</summary>
    private bool HasSame(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (utterance[i].Text is "that" or "same" or "samma" or "samana" or "sinä")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first term of the part that a term is in.</summary>
    private int First(int at)
    {
        var first = at;
        while (first > 0 && parts[first - 1] == parts[at])
        {
            first--;
        }

        return first;
    }

    private bool HasOr(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (Or.Contains(utterance[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Cut(Utterance utterance)
    {
        var cut = new int[utterance.Count];
        for (var i = 1; i < utterance.Count; i++)
        {
            var ends = Sentences.IsEnd(utterance, i);
            cut[i] = cut[i - 1] + (ends || Beginning.Contains(utterance[i].Text) || (utterance[i].Text is "i" && utterance.Is(i + 1, "andra") && utterance.Is(i + 2, "hand")) ? 1 : 0);
        }

        return cut;
    }
}
