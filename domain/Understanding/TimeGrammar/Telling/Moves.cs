using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>A visit that is moved, told in English: where it stands is no wish, only where to is. "The boiler service on the 9th, could it be the 16th?", "could my Tuesday ten o'clock become twelve?"</summary>
internal static class Moves
{
    private static readonly FrozenSet<string> Changing = Set("move moving moved change changing changed push pushing pushed shift shifting shifted switch switching switched swap swapping swapped postpone postponing postponed defer deferred reschedule rescheduling rescheduled rebook rebooking slide bring bringing put putting");

    /// <summary>From then on it suits: "any day from Monday".</summary>
    private static readonly FrozenSet<string> Opening = Set("day days time times date dates anytime free available off");

    private static readonly FrozenSet<string> Onwards = Set("on onward onwards forward forwards");

    private static readonly FrozenSet<string> Towards = Set("to until till til for into onto");

    /// <summary>They ask for another time in place of one named before, whatever was said of it.</summary>
    private static readonly Lexicon Instead = new(
        "could|can|may|might it|this|that|they|mine|he|she be|become|go|happen|come|move|wait|get", "could|can|may it|this|that ~ be", "could|can we|you|i|u|ye|yous make|push|move|change|shift|swap|switch|put|slide ~ it|that|me|him|her|them", "could|can we|you|i|u make it|that", "become|becomes", "rather have", "rather it", "change|move|push|shift|swap|switch it", "would|wld prefer", "can|could we|i|you do it");

    /// <summary>They ask for a time, and for another one where one is told to stand, or not to suit.</summary>
    private static readonly Lexicon Asking = new(
        "how|what about", "hows", "any chance", "is|are there", "would|could|can|will|might|may", "have you|ye|u", "do|would you|ye|u have", "you have|got", "anything", "any", "please", "pls", "plz", "id|wed like|prefer|rather|want|need", "want|need to", "must", "need", "got anything", "instead", "works", "suits", "that|it works");

    /// <summary>That a visit stands, or that something came between.</summary>
    private static readonly Lexicon Standing = new(
        "booked|down|set|agreed|planned|scheduled|arranged|fixed|due|confirmed ~ for|on|in|to|at", "booked|agreed|scheduled|planned", "my|our|your|his|her|their|mums|dads|the ~ appointment|appt|booking|slot|visit|haircut|cut|colour|color|checkup|check|cleaning|clean|hygienist|filling|service|meeting|session|lesson|job|fitting|install|installation|inspection|mot|perm|highlights|extraction|crown", "double booked", "got called in",
        "clash*", "something came|has|s come up", "somethings come up", "cant|cannot|wont make|manage|come|do", "no longer", "another|different|other day|time|date|slot", "instead", "reschedul*", "postpon*", "rebook*", "rearrang*", "move|moving|moved|change|changing|changed|push|pushed|shift|shifted|swap|swapping|switch|switching", "put off|back", "have|ive|weve|has an|a|my|our appointment|time|slot|booking|appt", "plumbers|electricians|cleaners|he|she|they|youre|hes|shes|theyre due|coming|to come", "is|are coming");

    private static readonly FrozenSet<string> Suiting = Set("free available home off suits works fine ok okay good best any anything could can would please pls need want prefer like if or make makes lets needs should set book");

    private static readonly Lexicon Other = new("other|another|different|some ~ day|time|date|morning|afternoon|evening|slot");

    /// <summary>"Monday's job, could it be Tuesday?", said on a Tuesday, is the day after that Monday.</summary>
    private static void Follow(Named named, int old, List<DayMention> days)
    {
        if (named.Days.FindLast(d => d.Mood == Mood.Wished && d.At < old && d.First == d.Last) is not { Kind: DayKind.Weekday } stood || days.Find(d => d is { Kind: DayKind.Weekday } && d.First == d.Last && d.First.PlusWeeks(1) == stood.First.PlusDays(1)) is not { })
        {
            return;
        }

        for (var i = 0; i < named.Days.Count; i++)
        {
            if (named.Days[i] is { Kind: DayKind.Weekday, Mood: Mood.Wished } day && day.At >= old && day.First == day.Last && day.First < stood.First)
            {
                named.Days[i] = day with { First = day.First.PlusWeeks(1), Last = day.Last.PlusWeeks(1) };
            }
        }
    }

    /// <summary>A time that begins so is a limit, and nothing that stands.</summary>
    private static readonly FrozenSet<string> Bounds = Set("by before until till til after within between");

    /// <summary>A clause that begins so asks.</summary>
    private static readonly FrozenSet<string> Inverted = Set("do does is are have has got any can could would will may might please");

    /// <summary>Whether a day at that term is where a visit is moved from, and a "to" follows it: "change tomorrow to Thursday".</summary>
    public static bool IsOld(Utterance utterance, int at, int last) =>
        at > 0 && utterance.IsAny(last + 1, Towards) && utterance[last + 1].Gap == " " && utterance[at - 1].Clause == utterance[at].Clause
        && (Changing.Contains(utterance[at - 1].Text) || (at > 1 && Changing.Contains(utterance[at - 2].Text) && utterance[at - 1].Text is "my" or "our" or "the" or "me" or "us"));

    /// <summary>Whether what follows that term is where a visit is moved from.</summary>
    public static bool FromAt(Utterance utterance, int at)
    {
        if (utterance[at].Text != "from" || at + 1 >= utterance.Count || (at > 0 && Opening.Contains(utterance[at - 1].Text)))
        {
            return false;
        }

        for (var i = at - 1; i >= 0 && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (Changing.Contains(utterance[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Lexicon MoveIt = new("move|push|bring|put|shift|change|switch ~ it|me|us|that|this|him|her|them|appointment|visit|booking|slot", "make it|that");

    /// <summary>Whether something is moved in that clause: "push it back to 11".</summary>
    public static bool IsMove(Utterance utterance, int at) => MoveIt.IsInClause(utterance, utterance[at].Clause);

    /// <summary>"From Monday onwards" is no old time.</summary>
    public static bool IsOnwards(Utterance utterance, int last) => utterance.IsAny(last + 1, Onwards);

    /// <summary>Leaves out where a visit stood, where it is told whither it is moved.</summary>
    public static void Settle(Utterance utterance, Named named)
    {
        LeaveAnchors(utterance, named);
        TakeUpBooked(utterance, named);
        if (Pivot(utterance, named) is not var (old, next))
        {
            return;
        }

        var newDays = named.Days.FindAll(d => d.At >= next && d.Mood == Mood.Wished && !d.IsBooked);
        var hasHours = named.Hours.Exists(h => h.At >= next && h.Mood == Mood.Wished);
        if (newDays.Count == 0 && !hasHours)
        {
            return;
        }

        Follow(named, old, newDays);
        named.Hours.RemoveAll(h => h.At < old && h.Mood == Mood.Wished && !h.IsLimit && !Bounds.Contains(utterance[h.At].Text));
        for (var i = 0; i < named.Days.Count; i++)
        {
            if (named.Days[i] is { Mood: Mood.Wished } day && day.At < old && !Bounds.Contains(utterance[day.At].Text))
            {
                var isWithin = Other.IsIn(utterance) && newDays.Exists(d => d.First != d.Last && d.First <= day.First && d.Last >= day.Last);
                named.Days[i] = isWithin ? day with { Mood = Mood.TurnedDown, IsEvent = false } : day with { IsBooked = true, IsEvent = false };
            }
        }
    }

    /// <summary>"Booked for nine on Monday, but could I do eleven": where only an hour is wished for, it is of the day that was booked.</summary>
    private static void TakeUpBooked(Utterance utterance, Named named)
    {
        if (named.Days.Exists(d => d.Mood == Mood.Wished) || named.Hours.FindLast(h => h is { Mood: Mood.Wished, From: not null }) is not { } hour)
        {
            return;
        }

        var at = named.Days.FindIndex(d => d.Mood == Mood.Mentioned && d.First == d.Last && d.At < hour.At && IsAfterBooked(utterance, d.At));
        if (at >= 0)
        {
            named.Days[at] = named.Days[at] with { Mood = Mood.Wished };
        }
    }

    private static bool IsAfterBooked(Utterance utterance, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 5) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (utterance[i].Text is "booked" or "agreed")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The 18th, any chance of a week sooner?": the day that another one is counted from is not wished for itself.</summary>
    private static void LeaveAnchors(Utterance utterance, Named named)
    {
        if (named.Days.Find(d => d is { Mood: Mood.Wished, IsBooked: false } && Anchors.IsCounted(utterance, d.At, d.End)) is not { } counted)
        {
            return;
        }

        for (var i = 0; i < named.Days.Count; i++)
        {
            if (named.Days[i] is { Mood: Mood.Wished } day && day.End < counted.At - 1 && day.First == day.Last && !Anchors.IsCounted(utterance, day.At, day.End) && utterance[counted.At - 1].Text is not ("or" or "and"))
            {
                var isWithin = counted.First != counted.Last && counted.First <= day.First && counted.Last >= day.Last && Other.IsIn(utterance);
                named.Days[i] = isWithin ? day with { Mood = Mood.TurnedDown, IsEvent = false } : day with { IsBooked = true, IsEvent = false };
            }
        }
    }

    /// <summary>What is named before the first of these terms stands, and what is named from the second on is wished for; null where nothing is moved.</summary>
    private static (int Old, int Next)? Pivot(Utterance utterance, Named named)
    {
        if (First(named) is not { } first)
        {
            return null;
        }

        for (var at = 0; at < utterance.Count; at++)
        {
            if (Changing.Contains(utterance[at].Text) && Target(utterance, named, at) is { } target)
            {
                return (target, target);
            }

            if (at > 0 && utterance[at].Gap.Contains("->", StringComparison.Ordinal) && at > first)
            {
                return (at, at);
            }
        }

        var stands = Standing.IsIn(utterance);
        for (var at = first + 1; at < utterance.Count; at++)
        {
            var becomes = utterance[at].Text is "become" or "becomes";
            if (((Instead.At(utterance, at) ?? (stands ? Asking.At(utterance, at) : null)) is { } match && HasAfter(named, match.From) && !Suits(utterance, named, at)) || (becomes && HasAfter(named, at)))
            {
                return (at, at);
            }
        }

        return null;
    }

    private static int? First(Named named)
    {
        var first = int.MaxValue;
        named.Days.ForEach(d => first = d.Mood == Mood.Wished ? Math.Min(first, d.At) : first);
        named.Hours.ForEach(h => first = h.Mood == Mood.Wished ? Math.Min(first, h.At) : first);
        return first == int.MaxValue ? null : first;
    }

    /// <summary>"Move Thursday to Friday", "Thursday's cut moved to Friday": the term from which on is told whither.</summary>
    private static int? Target(Utterance utterance, Named named, int at)
    {
        for (var i = at + 1; i < utterance.Count && utterance[i].Clause == utterance[at].Clause; i++)
        {
            if (Towards.Contains(utterance[i].Text) && HasBefore(named, i) && HasNear(named, i))
            {
                return i;
            }
        }

        return null;
    }

    private static bool HasBefore(Named named, int at) =>
        named.Days.Exists(d => d.Mood == Mood.Wished && d.At < at && d.End < at) || named.Hours.Exists(h => h.Mood == Mood.Wished && h.At < at && h.End < at);

    private static bool HasAfter(Named named, int at) =>
        named.Days.Exists(d => d is { Mood: Mood.Wished, IsBooked: false } && d.At >= at) || named.Hours.Exists(h => h.Mood == Mood.Wished && h.At >= at);

    private static bool HasNear(Named named, int at) =>
        named.Days.Exists(d => d.Mood == Mood.Wished && d.At - at is >= 0 and <= 4) || named.Hours.Exists(h => h.Mood == Mood.Wished && h.At - at is >= 0 and <= 4);

    /// <summary>Whether a time named before that term is wished for itself: "I'm free on Friday", "could you come on Monday, or could it be Tuesday?"</summary>
    private static bool Suits(Utterance utterance, Named named, int at)
    {
        foreach (var (from, end) in named.Days.FindAll(d => d.Mood == Mood.Wished && d.At < at).Select(d => (d.At, d.End)).Concat(named.Hours.FindAll(h => h.Mood == Mood.Wished && h.At < at).Select(h => (h.At, h.End))))
        {
            for (var i = 0; i < at; i++)
            {
                if (utterance[i].Clause == utterance[from].Clause && (i == 0 || utterance[i - 1].Clause != utterance[i].Clause) && Inverted.Contains(utterance[i].Text))
                {
                    return true;
                }

                if (utterance[i].Clause == utterance[from].Clause && (i < from || i > end) && Suiting.Contains(utterance[i].Text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
