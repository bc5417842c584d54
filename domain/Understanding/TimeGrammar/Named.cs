using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What was named so far, as an utterance is gone through.</summary>
internal sealed class Named(Utterance utterance, Language language)
{
    /// <summary>An hour so near to a day is of that day.</summary>
    private const int BesideTerms = 2;

    private int nothingTo = int.MinValue;

    /// <summary>The days, in the order named.</summary>
    public List<DayMention> Days { get; } = [];

    /// <summary>Days of what is booked, where nothing is wished for on them.</summary>
    public List<DayMention> Booked { get; } = [];

    /// <summary>The hours, in the order named.</summary>
    public List<HourMention> Hours { get; } = [];

    private int deadlineTo = int.MinValue;

    /// <summary>What ends there is by when something is needed: the part of the day or the hour right after it says when that happens.</summary>
    public void Deadline(int last) => deadlineTo = last;

    /// <summary>Whether hours at that term are those of such a deadline.</summary>
    public bool IsOfDeadline(int at) => deadlineTo >= 0 && at - deadlineTo == 1 && utterance[at].Gap == " " && utterance[at].Clause == utterance[deadlineTo].Clause;

    /// <summary>The parts of a Finnish message; null in the other languages.</summary>
    public FinnishParts? Parts => language != Language.Finnish ? null : field ??= new(utterance);

    /// <summary>A day that is past or never comes was named there: its hours are none either.</summary>
    public void Nothing(int at, int last)
    {
        nothingTo = last;
        Hours.RemoveAll(h => h.From is not null && at - h.End <= BesideTerms && utterance[h.End].Clause == utterance[at].Clause); // "At seven yesterday" is no seven to come.
    }

    /// <summary>"22 Feb at seven" when February is over, "eilen illalla": the hours belong to the day that is asked about or past, and to no other.</summary>
    public bool IsOfNothing(int at) =>
        nothingTo >= 0 && at - nothingTo <= BesideTerms && (utterance[nothingTo].Clause == utterance[at].Clause || (utterance[nothingTo].IsNumber && utterance.GapAfter(nothingTo) == ". "));
}
