using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Understanding;
using SmartPulse.Understanding.Learned;

namespace SmartPulse.Load.Learn;

/// <summary>What a text teaches of its times: each that rules find in it, as somebody judged it.</summary>
internal static class TimeLessons
{
    private static readonly float[] Told = [1, 0];
    private static readonly float[] Wished = [0, 1];

    /// <summary>A lesson for each time that was judged; one that rules do not find now, or that nobody judged, teaches nothing.</summary>
    public static ImmutableArray<Lesson> Of(LabelledText text, Utterance said, Findings read)
    {
        if (text.Times.IsEmpty)
        {
            return [];
        }

        var named = TimesNamed.In(said, text.Context);
        var lessons = ImmutableArray.CreateBuilder<Lesson>();
        for (var i = 0; i < named.Length; i++)
        {
            if (AnswerOf(text, said, named, i) is { } answer)
            {
                lessons.Add(new(TimeSigns.Of(said, text.Context, read, named, i), answer == LearnedTable.Told ? Told : Wished));
            }
        }

        return lessons.DrainToImmutable();
    }

    /// <summary>As the words of it were judged; or as all times of the text were, where none of several is left to doubt.</summary>
    private static string? AnswerOf(LabelledText text, Utterance said, ImmutableArray<Match> named, int which)
    {
        if (text.Times is [("", var all)])
        {
            return all == LearnedTable.Told || named.Length == 1 ? all : null;
        }

        var from = 0;
        foreach (var (words, answer) in text.Times)
        {
            // In their order: the second "Friday" is the second one.
            var at = said.Text.IndexOf(words, from, StringComparison.Ordinal);
            from = Math.Max(from, at + words.Length);
            if (at >= 0 && at < said[named[which].To].End && at + words.Length > said[named[which].From].Start)
            {
                return answer;
            }
        }

        return null;
    }
}
