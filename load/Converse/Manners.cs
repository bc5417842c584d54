using SmartPulse.Conversations;
using SmartPulse.Phrasing;

namespace SmartPulse.Load.Converse;

/// <summary>What holds in every dialogue, whoever talks.</summary>
internal static class Manners
{
    /// <summary>An answer is read on a phone's screen: three segments is the most that one ever takes.</summary>
    private const int SegmentsAtMost = 3;

    /// <summary>What was broken, one sentence each.</summary>
    public static IEnumerable<string> Broken(House house)
    {
        var ours = house.Transcript.Where(l => l.By is Speaker.We).ToArray();
        foreach (var line in ours.Where(l => Gsm7.Segments(l.Text) > SegmentsAtMost))
        {
            yield return $"a text takes {Gsm7.Segments(line.Text)} segments: {line.Text}";
        }

        foreach (var line in ours.Where(l => l.Text.IndexOfAny(['{', '}', '[', ']']) >= 0))
        {
            yield return $"a text has a hole in it: {line.Text}";
        }

        // Whoever asks us three times is told three times; but nobody is asked so often.
        foreach (var thrice in ours.Where(l => l.Text.Contains('?', StringComparison.Ordinal)).GroupBy(l => l.Text).Where(g => g.Count() > 2))
        {
            yield return $"the same thing was asked {thrice.Count()} times: {thrice.Key}";
        }

        foreach (var bye in ours.Where(l => house.PhraseOf(l) is Phrase.OptedOut or Phrase.OptedOutBookingStands))
        {
            if (house.Transcript.SkipWhile(l => l != bye).Skip(1).TakeWhile(l => l.By != Speaker.They).Any(l => l.By == Speaker.We))
            {
                yield return "something was said after the opt-out.";
            }
        }
    }
}
