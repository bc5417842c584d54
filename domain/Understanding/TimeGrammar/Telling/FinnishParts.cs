using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>
/// The parts of a Finnish message, and whether each asks for something, only tells how things are, or does neither: "tarkastus on torstaina | mutta | voisiko sen siirtää". A time in a part
/// that tells is no wish beside a part that asks.
/// </summary>
internal sealed class FinnishParts
{
    /// <summary>They begin a part of their own.</summary>
    private static readonly FrozenSet<string> Joining = Set("mutta mut mutku muttei joten jote koska kun ku jos vaan eli siis niin ni nii koskapa jotta eikä enkä niinku niinkuin kuten");

    /// <summary>They may go on with another time.</summary>
    private static readonly FrozenSet<string> Adding = Set("ja sekä tai vai");

    /// <summary>They may stand before it.</summary>
    private static readonly FrozenSet<string> Fillers = Set("sitten sit sitte vaikka joko ehkä");

    private readonly Utterance utterance;
    private readonly int[] partOf;
    private readonly List<Tone> tones = [];

    public FinnishParts(Utterance utterance)
    {
        this.utterance = utterance;
        partOf = new int[utterance.Count];
        for (int at = 0, part = 0; at < utterance.Count; at++)
        {
            part += at > 0 && BeginsAt(at) ? 1 : 0;
            partOf[at] = part;
        }

        for (var from = 0; from < utterance.Count;)
        {
            var to = LastOf(from);
            var tone = FinnishTones.Of(utterance, from, to);
            tones.Add(tone == Tone.Open && from > 0 && utterance[from].Text is "koska" or "sillä" ? Tone.Telling : tone); // "Aamulla, koska siivoan illalla".
            from = to + 1;
        }
    }

    /// <summary>Whether the message asks to move a visit, or for another time.</summary>
    public bool IsMove => FinnishTones.IsMove(utterance);

    /// <summary>Whether that term stands in a part that only tells, while another part asks or names a time.</summary>
    public bool IsTold(int at)
    {
        if (tones[partOf[at]] != Tone.Telling || Busy.IsDuringAt(utterance, at) || Busy.IsEnding(utterance, utterance[at].Clause))
        {
            return false;
        }

        if (PointsBack(LastOf(at) + 1))
        {
            return false;
        }

        for (var i = 0; i < utterance.Count; i++)
        {
            if (partOf[i] != partOf[at] && (tones[partOf[i]] == Tone.Asking || (tones[partOf[i]] == Tone.Open && NamesTime(i))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the part of that term tells, whatever stands beside it.</summary>
    public bool IsTelling(int at) => tones[partOf[at]] == Tone.Telling;

    /// <summary>Whether the part of that term asks for something, or says what suits.</summary>
    public bool IsAsking(int at) => tones[partOf[at]] == Tone.Asking;

    /// <summary>Whether the part of that term neither asks nor tells.</summary>
    public bool IsOpen(int at) => tones[partOf[at]] == Tone.Open;

    /// <summary>Whether both terms stand in the same part.</summary>
    public bool IsSame(int at, int other) => partOf[at] == partOf[other];

    /// <summary>Whether that term ends its part.</summary>
    public bool IsLast(int at) => at == utterance.Count - 1 || partOf[at + 1] != partOf[at];

    /// <summary>"Lapsi nukkuu 12–14, siihen väliin", "lomalla vk 30, sillon vois tulla": whether the part from that term asks for the time just told.</summary>
    private bool PointsBack(int from)
    {
        for (var i = from; i < utterance.Count && partOf[i] == partOf[from]; i++)
        {
            if (tones[partOf[i]] != Tone.Telling && (utterance[i].Text is "silloin" or "sillon" or "sinne" or "samalla" or "niistä" || (utterance[i].Text is "siihen" && utterance.Is(i + 1, "väliin"))))
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesTime(int at) => IsOfTime(at) || (utterance[at].Text is ['h', 'u', 'o', 'm', ..] or ['t', 'ä', 'n', 'ä', ..] or ['t', 'a', 'n', 'a', ..] or ['y', 'l', 'i', 'h', ..] or ['v', 'i', 'i', 'k', ..]);

    private int LastOf(int at)
    {
        while (at + 1 < utterance.Count && partOf[at + 1] == partOf[at])
        {
            at++;
        }

        return at;
    }

    private bool BeginsAt(int at)
    {
        var (term, before) = (utterance[at], utterance[at - 1]);
        if (Joining.Contains(term.Text) || (term.Text is "sillä" && term.Gap.StartsWith(',')))
        {
            return true;
        }

        if (Adding.Contains(term.Text))
        {
            var next = at + 1;
            while (utterance.IsAny(next, Fillers))
            {
                next++;
            }

            return next < utterance.Count && !NamesTime(next);
        }

        return term.Clause != before.Clause && !(before.IsNumber && term.Gap == ". " && !term.StartsUpper) && !(term.Gap.Trim() is "," or "–" or "-" && IsOfTime(at - 1) && IsListed(at));
    }

    /// <summary>Whether nothing but times stands from that term to the next mark or joining word: "ma, ke ja pe", "12., 14. tai 15. päivä".</summary>
    private bool IsListed(int at)
    {
        var i = at;
        while (i < utterance.Count && (IsOfTime(i) || Adding.Contains(utterance[i].Text)))
        {
            i++;
            if (i < utterance.Count && utterance[i].Clause != utterance[i - 1].Clause)
            {
                break;
            }
        }

        return i > at && (i == utterance.Count || utterance[i].Clause != utterance[i - 1].Clause || Joining.Contains(utterance[i].Text));
    }

    private bool IsOfTime(int at) => utterance[at].IsNumber || utterance[at].Text is "klo" or "kello" || Matcher.IsTimeWord(utterance[at].Text);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
