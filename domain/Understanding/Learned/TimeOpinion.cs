using System.Collections.Immutable;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>Whether a time that rules took for a wish is one: when the fault shows, an event, what stood once and what is only asked about are told, not wished for. It finds no time; it takes one back, and then we ask.</summary>
internal static class TimeOpinion
{
    /// <summary>Who says little else than a time means that time.</summary>
    private const int FewestOthers = 7;

    /// <summary>Said of a time that stands and of another one.</summary>
    private static readonly Lexicon Changes = new("siirt*|vaiht*|muut*|sijaan|mieluummin", "flytt*|ändr*|byt*|istället|hellre", "i stället", "move|moved|moving|change|changed|swap|swapped|push|instead|rather|rebook|resched*|switch");

    /// <summary>Without the times that are only told.</summary>
    public static Findings On(Findings read, Utterance said, UnderstandingContext context, LearnedHead times, ImmutableArray<Match> named)
    {
        if (named.Length > 1 && (read.Acts.Any(a => a is Act.MoveBooking or Act.ChangeBooking) || Changes.IsIn(said)))
        {
            return read; // From what is moved, rules count the rest: "Thursday at nine, could it be the afternoon".
        }

        var told = named.Where((time, i) => !StandsAlone(said, time) && times.Weigh(TimeSigns.Of(said, context, read, named, i)).Of(LearnedTable.Wished) < Bars.Wish).ToList();
        if (told.Count == 0)
        {
            return read;
        }

        var rest = told.Count == named.Length ? new() : RuleReading.Of(said, context, told, out _);
        return read with { Time = rest.Time, TimesSaid = rest.TimesSaid };
    }

    /// <summary>Whether little else is said, or nothing else in its clause: "leaking pipe, tomorrow".</summary>
    private static bool StandsAlone(Utterance said, Match time) =>
        said.Count - (time.To - time.From + 1) < FewestOthers || !Enumerable.Range(0, said.Count).Any(i => (i < time.From || i > time.To) && (said[i].Clause == said[time.From].Clause || said[i].Clause == said[time.To].Clause));
}
