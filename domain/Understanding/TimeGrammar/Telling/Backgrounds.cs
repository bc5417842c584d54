using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Times that an English sentence only states beside another one that asks: "I fly on Saturday. Could you see me on Thursday?", "cut today? meeting his parents at seven".</summary>
internal static class Backgrounds
{
    /// <summary>With these somebody can be visited then, or asks for it.</summary>
    private static readonly FrozenSet<string> Wishing = Set(
        """
        can could would please pls plz need needs want wants wanted like prefer preferably ideally hopefully any anything anyone anybody someone somebody suits suit works free available correct right yes home off in here around about fine ok okay good best better great perfect ideal possible maybe perhaps book booking appointment slot squeeze fit chance how hows what say let lets all after before from until till between by earliest latest or either otherwise else come drop pop swing bring fancy hoping looking thinking wondering take
        """);

    /// <summary>They make a clause a statement.</summary>
    private static readonly FrozenSet<string> Telling = Set(
        """
        is are was were am im its hes shes theyre were ive weve have has had got get gets goes going go fly flies flying leave leaves leaving travel travelling traveling comes coming start starts starting begin begins opens open closes close closing finish finishes ends runs meet meets meeting move moves moving marry getting host hosting hosts giving give gives speak speaking play playing plays expecting expect drips drip drains smells hear hears hurts aches trips leaks cant cannot wont arrive arrives arriving turns turning happens stops empty close fills wake mostly mainly usually always constantly
        """);

    private static readonly FrozenSet<string> Turns = Set("but so because cos cause when while although though hence");

    /// <summary>Leaves out what is only stated, where another day or hour is asked for or named by itself.</summary>
    public static void Settle(Utterance utterance, Named named)
    {
        var (wished, count) = (named.Days.FindAll(d => d is { Mood: Mood.Wished, IsBooked: false, IsEvent: false }), named.Hours.Count(h => h.Mood == Mood.Wished));
        if (wished.Count + count < 2)
        {
            return;
        }

        LeaveReasons(utterance, named);
        wished = named.Days.FindAll(d => d is { Mood: Mood.Wished, IsBooked: false, IsEvent: false });

        var states = wished.FindAll(d => IsStated(utterance, d.At, d.End));
        if (states.Count < wished.Count && states.Count > 0)
        {
            named.Days.RemoveAll(states.Contains);
        }

        if (wished.Count > states.Count || named.Hours.Exists(h => h is { Mood: Mood.Wished, IsLimit: false } && !IsStated(utterance, h.At, h.End)))
        {
            named.Hours.RemoveAll(h => h is { Mood: Mood.Wished, IsLimit: false, Relation: not (Relation.After or Relation.Before or Relation.By) } && IsStated(utterance, h.At, h.End));
        }
    }

    /// <summary>Beside these a reason is when they can be visited after all.</summary>
    private static readonly FrozenSet<string> Free = Set("can could would please pls free available home off suits works any anything need want like");

    /// <summary>"I mind the children till Thursday, so Friday or Saturday": before a "so" is why, after it what is wished for.</summary>
    private static void LeaveReasons(Utterance utterance, Named named)
    {
        for (var so = 1; so < utterance.Count - 1; so++)
        {
            if (utterance[so].Text != "so" || utterance[so + 1].Text is "that" or "far" or "i" or "it" or "we" or "sorry" or "much" or "long" or "on")
            {
                continue;
            }

            var (from, isFree) = (so, false);
            while (from > 0 && !utterance[from].Gap.AsSpan().ContainsAny('.', '?', '!'))
            {
                from--;
                isFree |= Free.Contains(utterance[from].Text);
            }

            var to = so + 1;
            while (to + 1 < utterance.Count && utterance[to + 1].Clause == utterance[so + 1].Clause)
            {
                to++;
            }

            if (isFree)
            {
                continue;
            }

            if (named.Days.Exists(d => d is { Mood: Mood.Wished, IsBooked: false } && d.At > so && d.At <= to))
            {
                var after = named.Days.FindAll(d => d is { Mood: Mood.Wished, IsBooked: false } && d.At > so && d.At <= to);
                named.Days.RemoveAll(d => d.Mood == Mood.Wished && d.At >= from && d.At < so && !after.Exists(a => a.First != a.Last && a.First.Month <= d.First.Month && a.Last >= d.Last)); // "12/5, I'm American, so December".
            }

            if (named.Hours.Exists(h => h is { Mood: Mood.Wished, From: not null, IsLimit: false } && h.At > so && h.At <= to))
            {
                named.Hours.RemoveAll(h => h.Mood == Mood.Wished && h.At >= from && h.At < so);
            }
        }
    }

    /// <summary>A time that begins so bounds what is wished for.</summary>
    private static readonly FrozenSet<string> Bounds = Set("until till til before after from by between");

    /// <summary>A clause that begins so orders.</summary>
    private static readonly FrozenSet<string> Orders = Set("start begin open close leave go fly run get give play move meet have finish come fill arrive depart");

    /// <summary>A clause that begins so asks: "do you have a time tomorrow".</summary>
    private static readonly FrozenSet<string> Inverted = Set("do does did have has is are was were am");

    private static readonly FrozenSet<string> Asked = Set("you ye u yous yall he she they we i it there that this the your");

    /// <summary>"Could you come and see it then, any weekday?", "next opening day is Saturday, would that do?"</summary>
    private static bool IsTakenUp(Utterance utterance, int last)
    {
        for (var i = last + 1; i < utterance.Count; i++)
        {
            if ((utterance[i].Text == "then" && utterance.GapAfter(i) is not " ") || (utterance[i].Text == "that" && utterance[i - 1].Text is "would" or "does" or "is" or "will" or "could"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the part of a sentence around those terms only states something.</summary>
    private static bool IsStated(Utterance utterance, int at, int last)
    {
        var (from, to) = (at, last);
        while (from > 0 && utterance[from - 1].Clause == utterance[at].Clause && !Turns.Contains(utterance[from - 1].Text))
        {
            from--;
        }

        while (to + 1 < utterance.Count && utterance[to + 1].Clause == utterance[last].Clause && !Turns.Contains(utterance[to + 1].Text))
        {
            to++;
        }

        if (utterance.GapAfter(to).Contains('?', StringComparison.Ordinal) || Bounds.Contains(utterance[at].Text) || IsTakenUp(utterance, to))
        {
            return false;
        }

        if (Inverted.Contains(utterance[from].Text) && utterance.IsAny(from + 1, Asked))
        {
            return false;
        }

        var tells = false;
        for (var i = from; i <= to; i++)
        {
            if (i >= at && i <= last)
            {
                continue;
            }

            if (Wishing.Contains(utterance[i].Text))
            {
                return false;
            }

            tells |= Telling.Contains(utterance[i].Text) && !(i == from && Orders.Contains(utterance[i].Text));
        }

        return tells;
    }

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
