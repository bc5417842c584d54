using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Times that somebody names and then takes back: "Thursday at five, no wait, six"; "Monday please. No hang on, that's the funeral".</summary>
internal sealed class TakenBack(Utterance utterance, Named named)
{
    /// <summary>Where what was said before is taken back; none yet.</summary>
    private int from = int.MaxValue;

    private int last;

    /// <summary>Whether words at that term take back a time named before; their last term.</summary>
    public int? At(int at)
    {
        if (!named.Days.Exists(d => d.Mood == Mood.Wished) && !named.Hours.Exists(h => h.Mood == Mood.Wished) || Retractions.At(utterance, at) is not { } end)
        {
            return null;
        }

        Settle();
        (from, last) = (at, end);
        return end;
    }

    /// <summary>Whether a clock was named and taken back: a bare number after it is the other one.</summary>
    public bool HasClock => from < int.MaxValue && named.Hours.Exists(h => h.From is not null && h.At < from);

    /// <summary>Leaves out what was taken back, as far as something of its kind was put in its place, or it was told why.</summary>
    public void Settle()
    {
        if (from == int.MaxValue)
        {
            return;
        }

        var (hasDays, hasHours) = (named.Days.Exists(d => d.At > from && d.Mood == Mood.Wished), named.Hours.Exists(h => h.At > from && h.Mood == Mood.Wished));
        var isAll = !hasDays && !hasHours && Retractions.IsTold(utterance, last);
        named.Days.RemoveAll(d => d.At < from && d.Mood == Mood.Wished && (hasDays || isAll));
        named.Hours.RemoveAll(h => h.At < from && h.Mood == Mood.Wished && (hasHours || isAll));
        from = int.MaxValue;
    }
}
