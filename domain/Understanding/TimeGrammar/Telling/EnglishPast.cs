using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>English verbs that tell what happened: "fell", "packed in", "it tripped"; not what is to be done ("get the drain unblocked") or how something is ("a cracked tooth").</summary>
internal static class EnglishPast
{
    private static readonly FrozenSet<string> Irregular = Set(
        """
        broke fell blew froze woke found threw spilt struck quit began rang took gave saw heard felt slept ate bit went ran shook sank tore smelt spoke paid bought drove flew caught kept brought taught told
        stopped started noticed moved tripped conked packed popped overflowed happened collapsed fainted
        """);

    /// <summary>After a noun they tell what happened to it, before one what it is like: "the tooth cracked", "a cracked tooth".</summary>
    private static readonly FrozenSet<string> AfterNoun = Set("cracked chipped blocked jammed flooded leaked clogged locked snapped burst lost split failed died");

    /// <summary>Before a participle they make it a verb.</summary>
    private static readonly FrozenSet<string> Subjects = Set(
        "i it he she they we that which who just suddenly already never ive its hes shes was were been has have had hasnt havent wasnt hadnt weve theyve then first last lately recently");

    /// <summary>Before a participle they make it what something is like.</summary>
    private static readonly FrozenSet<string> Describing = Set("a an the my our your his her their this some any no very so too badly really be being get getting is are one two");

    /// <summary>After "sat" they make it no Saturday.</summary>
    private static readonly FrozenSet<string> Sitting = Set("there here waiting down through with");

    /// <summary>Wished for by their participle alone: "boiler serviced friday".</summary>
    private static readonly FrozenSet<string> Services = Set(
        """
        serviced cleaned fixed fitted unblocked replaced repaired checked changed installed coloured colored trimmed shaved booked sorted inspected rewired moved descaled painted tested removed whitened polished washed ironed valeted delivered
        needed wanted preferred required requested interested wondered hoped planned scheduled wished looked expected reserved listed confirmed hundred tired worried scared excited closed supposed
        """);

    /// <summary>What a politer wish begins with: "was hoping for Friday".</summary>
    private static readonly FrozenSet<string> Wishing = Set("hoping wondering thinking looking after planning going able free");

    /// <summary>Whether that term tells of something past.</summary>
    public static bool Is(Utterance utterance, int at, bool asked)
    {
        var word = utterance[at].Text;
        var before = at > 0 && utterance[at - 1].Clause == utterance[at].Clause ? utterance[at - 1].Text : null;
        if (Irregular.Contains(word))
        {
            return before is null || !(Describing.Contains(before) || before is "to" or "you");
        }

        if (word is "wouldnt" or "didnt" or "couldnt")
        {
            return utterance.IsAny(at + 1, Failing); // "Car wouldn't start at seven."
        }

        if (word is "did" or "priced" or "quoted" or "mentioned")
        {
            return before is "who" or "that" or "which" or "whoever" or "he" or "she" or "they" or "you" or "ye" or "yous" or "lad" or "fella" or "guy" or "man";
        }

        if (word == "sat")
        {
            return utterance.IsAny(at + 1, Sitting); // "Sat there 40 minutes on Saturday".
        }

        if (word == "left")
        {
            return before is not null && Subjects.Contains(before);
        }

        if (word is "got" or "getting")
        {
            return IsHomecoming(utterance, at) || at + 1 < utterance.Count && utterance[at + 1].Text is { Length: >= 5 } next && ((next.EndsWith("ed", StringComparison.Ordinal) && next != "invited") || next is "worse" or "stuck" or "broken");
        }

        if (before is null || Describing.Contains(before))
        {
            // "Lost a filling Thursday"; "lost filling" is what it is about.
            return before is null && AfterNoun.Contains(word) && utterance.IsAny(at + 1, Describing);
        }

        var isParticiple = word.Length >= 5 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal);
        return (AfterNoun.Contains(word) && !asked) || (isParticiple && Subjects.Contains(before) && (!Services.Contains(word) || before == "last"));
    }

    /// <summary>What does not do so has failed.</summary>
    private static readonly FrozenSet<string> Failing = Set("start turn light fire ignite flush charge budge drain heat ring");

    /// <summary>"Got home at six and the floor was wet".</summary>
    private static bool IsHomecoming(Utterance utterance, int at) =>
        utterance[at].Text is "got" && at + 1 < utterance.Count && utterance[at + 1].Text is "home" or "back" or "in" && !(at > 0 && utterance[at - 1].Text is "have" or "has" or "ive" or "weve" or "usually" or "normally");

    /// <summary>Whether a "was" or "were" is only a politer "is": "I was hoping for Friday".</summary>
    public static bool IsWish(Utterance utterance, int at) => (utterance[at].Text is "last" && (utterance.IsAny(at + 1, LastOnes) || (utterance.Is(at + 2, "of") && at + 4 < utterance.Count && utterance[at + 4].Text is "day" or "morning" or "afternoon" or "evening")) && !(at > 0 && utterance[at - 1].Text is "my" or "our" or "your")) || (utterance[at].Text is "was" or "were" && (utterance.IsAny(at + 1, Wishing) || (at > 0 && utterance[at - 1].Text is "it" or "that" && utterance.Is(at + 1, "to") && utterance.Is(at + 2, "be"))));

    /// <summary>The last of them is to come: "the last slot of the day".</summary>
    private static readonly FrozenSet<string> LastOnes = Set("slot slots possible available");

    private static readonly FrozenSet<string> Causing = Set("need needs want wants like get getting have see be");

    /// <summary>So many words may stand between who wants it and what is to be done.</summary>
    private const int CausedReach = 4;

    /// <summary>Whether a participle at that term is what is to be done: "I need it fixed before Saturday", "I'd like it found this week".</summary>
    public static bool IsCaused(Utterance utterance, int at)
    {
        if (utterance[at].Text is not ("fixed" or "booked" or "stopped" or "found" or "moved" or "started" or "seen" or "taught" or "caught" or "brought" or "kept" or "agreed" or "called"))
        {
            return false;
        }

        for (var i = at - 1; i >= Math.Max(0, at - CausedReach) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (Causing.Contains(utterance[i].Text))
            {
                return utterance[i].Text is not ("have" or "see") || (i < at - 1 && utterance[at].Text != "booked");
            }

            if (utterance[i].Text is "i" or "we" or "you" or "he" or "she" or "they" or "that" or "what" or "which")
            {
                return false;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
