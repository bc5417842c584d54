using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using static SmartPulse.Conversations.ConversationEvent;

namespace SmartPulse.Conversations;

/// <summary>Folds what happens on calls that we took.</summary>
internal static class TalkFold
{
    private const int LinesAtMost = 60;
    private const int EndedAtMost = 4;

    public static ImmutableArray<TalkState> Began(ImmutableArray<TalkState> talks, TalkBegan e, Instant at)
    {
        if (talks.FirstOrDefault(t => t.Call == e.Call) is { } known)
        {
            // The talk turned to another matter of the same caller.
            return talks.Replace(known, known with { Opportunity = e.Opportunity, LastSignAt = at });
        }

        var all = talks.Add(new() { Call = e.Call, Opportunity = e.Opportunity, By = e.By, LastSignAt = at });
        var surplus = all.Count(t => !t.Live) - EndedAtMost;
        return surplus <= 0 ? all : all.RemoveRange(all.Where(t => !t.Live).Take(surplus));
    }

    public static ImmutableArray<TalkState> Paced(ImmutableArray<TalkState> talks, TalkPaced e, Instant at) =>
        Change(talks, e.Call, t => t with { Slowly = e.Slowly, LastSignAt = at });

    public static ImmutableArray<TalkState> Silent(ImmutableArray<TalkState> talks, CallerSilent e, Instant at) =>
        Change(talks, e.Call, t => t with { Silences = t.Silences + 1, LastSignAt = at });

    public static ImmutableArray<TalkState> Ended(ImmutableArray<TalkState> talks, TalkEnded e) => Change(talks, e.Call, t => t with { Live = false });

    public static ImmutableArray<TalkState> Left(ImmutableArray<TalkState> talks, VoicemailLeft e, Instant at) =>
        Change(talks, e.Call, t => t with { Recording = e.Recording, LastSignAt = at });

    /// <summary>What the customer said while a call is up: spoken it is a sign of life, written meanwhile it is not.</summary>
    public static ImmutableArray<TalkState> Said(ImmutableArray<TalkState> talks, CustomerSaid e, Instant at) =>
        talks.IsEmpty ? talks : [.. talks.Select(t => t.Live && t.Opportunity == e.Opportunity
            ? t with { Spoke = true, Silences = 0, LastSignAt = e.Channel == Channel.Voice ? at : t.LastSignAt }
            : t)];

    public static ImmutableArray<TalkState> Spoken(ImmutableArray<TalkState> talks, EffectId effect, Effect.Speak speech, Instant at) =>
        Change(talks, speech.Call, t =>
        {
            var lines = t.Lines.Add(new(
                effect, speech.Message, speech.Number, speech.Text, speech.Locale, speech.Slowly, speech.Phrase, speech.Then, speech.Meaningful, at, LineFate.Waiting));
            return t with
            {
                Lines = lines.Length > LinesAtMost ? lines.RemoveAt(0) : lines,
                LastNumber = Math.Max(t.LastNumber, speech.Number),
                LastSignAt = at,
                GoesOnByText = t.GoesOnByText || speech.Phrase == Phrase.SpokenTextFollows,
                NotRecorded = t.NotRecorded || speech.Phrase == Phrase.SpokenNotRecorded,
                WasPutThrough = t.WasPutThrough || speech.Then is SpeechThen.PutThrough,
            };
        });

    /// <summary>A piece of speech was played, or never will be.</summary>
    public static ImmutableArray<TalkState> Settled(ImmutableArray<TalkState> talks, EffectId effect, LineFate fate, Instant at) =>
        talks.IsEmpty ? talks : [.. talks.Select(t => t.Lines.FirstOrDefault(l => l.Effect == effect) is { } line
            ? t with
            {
                Lines = t.Lines.Replace(line, line with { Fate = fate }),
                HeardThrough = fate == LineFate.Played ? Math.Max(t.HeardThrough, line.Number) : t.HeardThrough,
                LastSignAt = fate == LineFate.Played ? at : t.LastSignAt,
            }
            : t)];

    private static ImmutableArray<TalkState> Change(ImmutableArray<TalkState> talks, string call, Func<TalkState, TalkState> change) =>
        talks.Find(call, static t => t.Call) is { } talk ? talks.Put(talk, change(talk)) : talks;
}
