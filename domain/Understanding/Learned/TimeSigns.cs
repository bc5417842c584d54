using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>What stands around the time that rules found, as hashes: the words beside it, and what kind of time it is, say whether it is wished for or only told.</summary>
internal static class TimeSigns
{
    private const int Near = 3;

    /// <summary>The signs of the time's words, of those before and after it, and of its kind; none without a time.</summary>
    public static uint[] Of(Utterance said, Findings read)
    {
        if (read.Time is not { } time || WordsSaid.TermsOf(said, time.Words) is not { } terms)
        {
            return [];
        }

        var (first, last) = terms;
        var signs = new List<uint>(32);
        for (var at = Math.Max(0, first - Near); at <= Math.Min(said.Count - 1, last + Near); at++)
        {
            AddWord(at < first ? 'B' : at > last ? 'A' : 'T', at);
            if (at == first - 1 || at == last + 1)
            {
                AddWord(at < first ? 'b' : 'a', at);
            }
        }

        var kind = KindOf(read);
        signs.Add(TextSigns.Sign('K', kind));
        signs.Add(TextSigns.Sign('F', TextSigns.With(kind, (uint)Math.Min(first, 2))));
        signs.Add(TextSigns.Sign('L', TextSigns.With(kind, (uint)Math.Min(said.Count - 1 - last, 2))));
        return [.. signs];

        void AddWord(char place, int at) => signs.Add(TextSigns.Sign(place, TextSigns.HashOf(said[at].Text, TextSigns.Start)));
    }

    /// <summary>Whether a day, some days, an hour or a part of day is named, and how many times.</summary>
    private static uint KindOf(Findings read)
    {
        var window = read.Time!.Value[0];
        var part = read.TimesSaid is [{ Part: { } named }, ..] ? (uint)named + 1 : 0;
        var days = Period.DaysBetween(window.FirstDay, window.LastDay);
        return (uint)Math.Min(read.Time.Value.Length, 3) | (days == 0 ? 4u : days <= 7 ? 8u : 12u) | (window.NotBefore is null ? 0 : 16u) | (window.NotAfter is null ? 0 : 32u) | (part << 6);
    }
}
