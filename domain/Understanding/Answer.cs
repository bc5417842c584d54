using System.Collections.Immutable;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>What was said to what we had asked: yes or no, and which of what we listed; with the wish that is left when the same words chose something.</summary>
/// <param name="Reply">Yes or no, where one was said.</param>
/// <param name="At">Where.</param>
/// <param name="Choice">Which, from one.</param>
/// <param name="Wish">A number that was chosen is no hour, and an offered time that was named is chosen.</param>
internal readonly record struct Answer(Act? Reply, int At, int? Choice, Finding<ImmutableArray<LocalWindow>>? Wish)
{
    private static readonly Lexicon NoneOfThem = new(
        "mikään ~ ei", "ei mikään", "ei käy mikään", "ei kumpikaan", "kumpikaan ei", "mikään noista", "mikään niistä", "ingen ~ passar", "inget|ingen av dem|tiderna|dessa|dom|alternativen", "inga av", "passar inte någon", "none", "neither", "not any of", "for all|both of those|them|these", "varken eller", "ei noista|niistä|näistä mikään|yksikään|kumpikaan", "mikään|yksikään|kumpikaan noista|niistä|näistä ~ ei", "jokaisena noista|niistä", "alla de|dom dagarna");

    /// <summary>"Mitä se nyt maksaa": a particle in speech, and none of the times that are on offer.</summary>
    private static readonly Lexicon Filler = new("nyt", "nyte", "nu", "now");

    /// <summary>"The first thing I'd like to know" is no early hour of theirs.</summary>
    private static readonly Lexicon FirstOfAll = new("first thing i|id|we|wed|to|is|that|you", "first of all");

    /// <summary>Reads it; of a call, <paramref name="acts"/> also gets what only callers ask for.</summary>
    public static Answer Read(Utterance said, UnderstandingContext context, Language? language, Times.Result times, bool[] taken, SaidActs acts)
    {
        var (yesNo, at) = YesNo.Read(said, context, language);
        if (context.Spoken)
        {
            yesNo = acts.Hear(said, context, yesNo);
        }

        if (yesNo is null && context.Asked == Asked.Confirm && InquiryTopics.Proposes.IsIn(said.Plain))
        {
            yesNo = Act.No; // "What about the day before?"
        }

        var excluded = Exclusions.Read(said, context, taken);
        if (excluded.IsSome)
        {
            return new(null, at, null, null) { IsToSeveral = true };
        }

        var contrasted = Choices.AfterTakingBack(said, context, language ?? context.Language, taken) ?? (Choices.IsTakenBack(said) ? null : excluded.One);
        if (contrasted is not null || (yesNo is Act.No && AnyOfThem.In(said, context)))
        {
            yesNo = null;
        }

        var isOpen = contrasted is null && context.Asked == Asked.Choice && Reservations.LeavesOpen(said);
        var choice = contrasted ?? (isOpen || yesNo is Act.No || (context.Asked == Asked.Choice && Choices.IsTakenBack(said)) ? null : Choices.ByNumber(said, context, taken)) ?? Choices.Corrected(said, context, taken);
        if (contrasted is null && choice is { } named && !times.TurnsDown && times.Wish is { } day)
        {
            choice = Choices.WithinDay(said, context, named, day.Value);
        }

        if (isOpen)
        {
            return new(yesNo, at, null, null); // "If I take Thursday, who comes?"
        }

        if (choice is null && yesNo is not Act.No && times.Wish is null && TakesTheFirst(said, context))
        {
            choice = 1;
        }

        var any = choice is null && yesNo is not Act.No && AnyOfThem.In(said, context);
        var wish = choice is null && !any ? times.Wish : null;
        if (wish is not null && !FirstOfAll.IsIn(said) && yesNo is not Act.No && !times.TurnsDown && !Filler.IsWhole(Utterance.Of(wish.Words)) && (OfferedTimes.ByTime(said, context, wish.Value) ?? OfferedTimes.ByWeekday(said, context, wish)) is { } byTime)
        {
            (choice, wish) = (byTime, null);
        }

        (choice, wish) = any ? (choice, wish) : OtherHours.Applied(said, context, choice, wish, times.Wish, ChosenIn);
        if (!any && yesNo is Act.Yes && choice is null && wish is null && context is { Asked: Asked.Choice, Offers.Length: > 1 })
        {
            return new(null, at, null, null) { IsToSeveral = true };
        }

        // "Yes" to the only time on offer chooses it.
        return new(any ? null : yesNo, at, choice ?? (yesNo is Act.Yes && wish is null && context is { Asked: Asked.Choice, Offers.Length: 1 } ? 1 : null), wish) { TakesAny = any };

        int? ChosenIn(Utterance part) =>
            Choices.ByNumber(part, context, new bool[part.Count]) ?? (Times.Read(part, context, language ?? context.Language, new bool[part.Count]) is { TurnsDown: false, Wish: { } other } ? OfferedTimes.ByTime(part, context, other.Value) ?? OfferedTimes.ByWeekday(part, context, other) : null);
    }

    /// <summary>Whether any of what was listed will do.</summary>
    public bool TakesAny { get; private init; }

    /// <summary>A yes to several times on offer, or all but one of them: it means one of them, and agrees to none.</summary>
    public bool IsToSeveral { get; private init; }

    /// <summary>Whether what we listed suits them nowhere.</summary>
    public bool TurnsAllDown(Utterance said, UnderstandingContext context) =>
        context.Asked is Asked.Choice or Asked.Which && Choice is null && (Reply is Act.No || NoneOfThem.IsIn(said));

    /// <summary>Whether it means one of several that we listed, and does not tell which.</summary>
    public bool IsSome(Utterance said, UnderstandingContext context, bool[] taken) =>
        IsToSeveral || (!NoneOfThem.IsIn(said) && IsOneOfSeveral(said, context, taken));

    private bool IsOneOfSeveral(Utterance said, UnderstandingContext context, bool[] taken) =>
        (Wish is { } wish ? Choices.IsSome(said, context, taken, wish.Value) : Choice is null && Reply is null && Choices.IsSome(said, context, taken, null));

    /// <summary>"As soon as possible" is the first of those that were read out.</summary>
    private static bool TakesTheFirst(Utterance said, UnderstandingContext context) =>
        context is { Asked: Asked.Choice, Spoken: true, Offers.Length: > 0 } && Urgencies.AsSoonAsPossible(said) is not null && !NoneOfThem.IsIn(said);
}
