using System.Collections.Frozen;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>What English says to come before or after a time that is told: "before we open at ten", "before my flight home on the 16th", "I fly on Saturday, please fit me in before", "I land on the 12th. Any time after that".</summary>
internal static class EnglishDeadlines
{
    /// <summary>So many words may name what happens.</summary>
    private const int Reach = 9;

    private static readonly FrozenSet<string> Before = Set("before bfore");

    /// <summary>Right before a day they are a time of each day: "before work on Friday".</summary>
    private static readonly FrozenSet<string> Daily = Set("work school lunch noon nursery playschool breakfast dinner bed");

    /// <summary>Between these and a day somebody asks for it.</summary>
    private static readonly FrozenSet<string> Ending = Set("so but please pls can could would ideally preferably maybe or anyone anything somebody someone need want");

    private static readonly Lexicon BareBefore = new(
        "before that|then|it|this", "before i|we go|fly|leave|travel|start|move|head", "before it|they|he|she|this|that does|do|starts|start|comes|come|happens|begins|arrives|arrive|expires|ends", "beforehand", "by then|that");

    /// <summary>What follows them is another sentence.</summary>
    private static readonly FrozenSet<string> GoingOn = Set("and but or please pls if so i we thanks thank possible ideally or");

    private static readonly FrozenSet<string> Occupied = Set("work busy away out asleep meeting meetings lessons class classes school shift wards calls gone");

    private static readonly Lexicon BareAfter = new(
        "after|from that|it|then|this on|onwards", "after|from that|it|then", "time|anytime|day|sometime after that|it|then|this", "anything from then on|onwards", "any|some|every day|time|date|evening after|from that|it|then|this");

    private static readonly FrozenSet<string> Open = Set("in time day day anytime sometime it me us something anything come so a done cut fixed cemented opened but and or appointment");

    private static readonly FrozenSet<string> Somebody = Set("i im we were were he hes she shes they theyre ill well it its");

    private static readonly FrozenSet<string> Coming = Set("free available home around good ok okay fine all can could would yours here");

    /// <summary>Whether the time at that term is when something happens before which, or after which, it is wished for; null when it is neither.</summary>
    public static Relation? Of(Utterance utterance, int at, Named named)
    {
        if (at == 0 || Daily.Contains(utterance[at - 1].Text))
        {
            return null;
        }

        var clause = utterance[at - 1].Clause; // "Before her first day, the 12th of August."
        if (clause != utterance[at].Clause && (clause != utterance[at].Clause - 1 || !(utterance[at].Gap.Trim() is ",")))
        {
            return null;
        }

        for (var i = at - 1; i >= Math.Max(0, at - Reach) && utterance[i].Clause == clause; i--)
        {
            var word = utterance[i].Text;
            if (Before.Contains(word) || (word == "4" && i > 0 && utterance[i - 1].Text == "b" && utterance[i].IsGlued) || (word == "after" && i < at - 1 && utterance[i + 1].Text is "my" or "our" or "his" or "her" or "their" or "the" or "i" or "we"))
            {
                return i == at - 1 || named.Hours.Exists(h => h.At <= i && h.End >= i) || named.Days.Exists(d => d.End >= i) || (word == "after" && clause != utterance[at].Clause) ? null : word == "after" ? Relation.After : Relation.Before;
            }

            if (Ending.Contains(word) || utterance[i].IsNumber || word is "that" or "then")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Please fit me in before", "any time after that": applied to what was named last. The last term of such words; null where none begin at that term, or nothing was named.</summary>
    public static int? Applied(Utterance utterance, int at, Named named, LocalDate today)
    {
        var (end, isBefore) = (BareBefore.At(utterance, at)?.To, true);
        if (end is null && utterance[at].Text is "before" && IsBare(utterance, at))
        {
            end = at;
        }

        if (end is null)
        {
            (end, isBefore) = (BareAfter.At(utterance, at)?.To ?? (utterance[at].Text is "after" && IsBare(utterance, at) ? at : null), false);
        }

        if (end is not { } last || (!isBefore && IsBusy(utterance, last)) || IsOccupied(utterance, at) || (isBefore && last > at && last + 1 < utterance.Count && utterance[last + 1].Gap == " " && !GoingOn.Contains(utterance[last + 1].Text)))
        {
            return null;
        }

        var day = named.Days.FindLastIndex(d => d is { IsStart: false, IsBooked: false } && d.Last >= today && (isBefore ? d is { Mood: Mood.Wished } && d.First > today : d.Mood != Mood.Mentioned));
        var hour = named.Hours.FindLastIndex(h => h is { From: not null, Mood: Mood.Wished, IsNamed: false });
        if (hour >= 0 && utterance[at].Text != "by" && (day < 0 || named.Days[day].First == named.Days[day].Last && named.Days[day].First == today || (day >= 0 && named.Hours[hour].At > named.Days[day].At && !isBefore && named.Hours[hour].Relation is Relation.Before or Relation.By)))
        {
            var hours = named.Hours[hour];
            named.Hours[hour] = hours with { From = isBefore ? hours.From : hours.To ?? hours.From, To = null, Relation = isBefore ? Relation.Before : Relation.After, IsEvent = false, IsLimit = false };
            return last;
        }

        if (day < 0 || (!isBefore && last == at && utterance[at - 1].Text is "come" or "in"))
        {
            return null; // "I'm in town on Wednesday, could I come after, about three": the same day.
        }

        var that = named.Days[day];
        named.Hours.RemoveAll(h => h is { From: not null, Mood: Mood.Wished } && Math.Abs(h.At - that.End) <= 2);
        var (first, until) = !isBefore && utterance[that.At].Text == "from" ? (that.First, that.Last) : !isBefore && IsFrom(utterance, at, last) ? (that.Last, that.Last.PlusDays(6)) : isBefore ? (today, that.First.PlusDays(-1)) : (that.Last.PlusDays(1), that.Last.PlusDays(7));
        named.Days[day] = that with { First = first, Last = until, Kind = DayKind.Stretch, Mood = Mood.Wished, Otherwise = null, IsEvent = false, IsBare = false };
        return last;
    }

    /// <summary>"Anything from then on" begins with that very day.</summary>
    private static bool IsFrom(Utterance utterance, int at, int last)
    {
        for (var i = at; i <= last; i++)
        {
            if (utterance[i].Text == "from")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing that it could be before or after follows.</summary>
    private static bool IsBare(Utterance utterance, int at) =>
        at > 0 && (utterance.GapAfter(at) is not " " || at == utterance.Count - 1) && Open.Contains(utterance[at - 1].Text);

    /// <summary>"I'm at work before that."</summary>
    private static bool IsOccupied(Utterance utterance, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4) && utterance[i].Clause == utterance[at].Clause && utterance[i].Text is not ("so" or "but" or "and"); i--)
        {
            if (Occupied.Contains(utterance[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"After that I'm on calls."</summary>
    public static bool IsBusy(Utterance utterance, int last)
    {
        if (!utterance.IsAny(last + 1, Somebody) || utterance[last + 1].Clause != utterance[last].Clause)
        {
            return false;
        }

        for (var i = last + 2; i < Math.Min(utterance.Count, last + 5); i++)
        {
            if (Coming.Contains(utterance[i].Text))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
