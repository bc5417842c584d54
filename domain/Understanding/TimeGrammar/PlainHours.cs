using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Understanding.Numbers;
using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Tells whether a bare number is an hour, and what an hour means by which somebody is busy.</summary>
internal sealed class PlainHours(Utterance utterance, UnderstandingContext context, Language language, Matcher matcher, Named named, TakenBack takenBack)
{
    /// <summary>Whether it is one by what stands around it, or by how long they are busy.</summary>
    public bool IsHour(Value value, int at, int last) => IsBeside(value, at, last) || IsBusyHour(value, utterance[at].Clause) || (language == Language.Swedish && !Clocks.IsCounted(utterance, last) && (SwedishVerbs.FreeAt(utterance, at) is not null || SwedishVerbs.IsReadyBy(utterance, at)) && !Measures.IsCount(utterance, last));

    /// <summary>What hours mean by which somebody is busy: after them it would suit, or before; null when they are busy by none.</summary>
    public Relation? FreeAt(Value value, int at, Relation relation, bool isAsked) =>
        value.IsNamed ? null
        : language == Language.Swedish && relation is Relation.At or Relation.About && SwedishVerbs.FreeAt(utterance, at) is { } way ? way
        : isAsked ? null
        : FreeIn(utterance[at].Clause, relation);

    private Relation? FreeIn(int clause, Relation relation) =>
        relation is Relation.At or Relation.About or Relation.By or Relation.After && Busy.IsEnding(utterance, clause) ? Relation.After
        : relation is Relation.Before or Relation.By or Relation.Between && Busy.IsDuring(utterance, clause) ? Relation.After
        : relation is Relation.At or Relation.About or Relation.By && Busy.IsBeginning(utterance, clause) ? Relation.Before
        : relation is Relation.Before && language == Language.English && EnglishBusy.IsUntil(utterance, clause) ? Relation.After
        : null;

    /// <summary>A bare number is an hour where it says how long they are busy: "jobbar till fem" needs no o'clock, "slutar fyra" neither.</summary>
    private bool IsBusyHour(Value value, int clause) => value.Case switch
    {
        NumberCase.Illative => Busy.IsDuring(utterance, clause),
        NumberCase.Translative => Busy.IsBeginning(utterance, clause),
        NumberCase.Nominative => language == Language.Swedish && Busy.IsEnding(utterance, clause),
        _ => false,
    };

    /// <summary>A bare number is an hour beside a day or a part of one, or alone after an offer when it is no choice; a bare Finnish genitive ("kolmen") never.</summary>
    private bool IsBeside(Value value, int at, int last)
    {
        if (value.Case is NumberCase.Illative or NumberCase.Translative && value.Clock is not null)
        {
            return IsAfterDay(at) && !Clocks.IsCounted(utterance, last); // "Huomiseksi kahdeksaan".
        }

        if (value.Case == NumberCase.Genitive || value.Clock is not { } clock || (utterance.Is(last + 1, "e") && utterance[last + 1].Gap == ":"))
        {
            return false;
        }

        if (language == Language.English && clock.Hour != 7 && IsOther(at, last))
        {
            return true; // "My four o'clock, could it be 5", "a bit earlier, like 9".
        }

        if (language == Language.English && (EnglishBetween.IsMeant(utterance, at, last) || (at > 1 && (utterance[at - 1].Text is "to" || (utterance[at - 1].Text is "it" or "that" && utterance[at - 2].Text is "make")) && Moves.IsMove(utterance, at) && !(last + 1 < utterance.Count && utterance[last + 1].IsNumber) && !Clocks.IsCounted(utterance, last) && Measures.GoesOn(utterance, last))))
        {
            return true; // "3 instead of 1", "push it back to 11".
        }

        if (takenBack.HasClock && !Clocks.IsCounted(utterance, last))
        {
            return true; // "To klo 17, eiku tehään 18".
        }

        if (language == Language.Swedish && !Clocks.IsCounted(utterance, last) && Instead.IsOrFor(utterance, at, last))
        {
            return true; // "13 i stället för 11".
        }

        if (language == Language.Swedish && !Clocks.IsCounted(utterance, last) && IsBeforeAnother(last))
        {
            return true; // "Nio eller halv två".
        }

        if (IsBesideAnother(at, last))
        {
            return true; // "Hinner inte till tre, säg fem"; "11 eller 14".
        }

        if (context.Asked == Asked.Confirm && utterance[at].IsNumber && last + 1 < utterance.Count && utterance[last + 1].Text is "rather" or "instead" or "istället" or "hellre" or "eikä" or "mieluummin")
        {
            return true; // "If it can be 11 rather than 10".
        }

        if (context.Known is not null && value.Case == NumberCase.Nominative && clock.Hour is >= 6 and <= 21 && IsForInstance(at, last) && OtherHours.Asked(utterance) is not null)
        {
            return true; // "Could it be a bit later, like 11?", beside a time that stands or is held.
        }

        if (context.Asked == Asked.Choice && context.Offers.IsEmpty && at == 0 && last == utterance.Count - 1 && !utterance[at].IsNumber)
        {
            return true; // "Kuus", asked when.
        }

        if (context.Asked == Asked.Choice && utterance.Count == 1 && clock.Hour > Math.Max(6, context.Offers.Length))
        {
            return true;
        }

        if (context.Asked is Asked.Choice or Asked.Confirm && clock.Hour > Math.Max(5, context.Offers.Length) && value.Case is NumberCase.Nominative && IsSuiting(at, last))
        {
            return true; // "9 works", "tio räcker gott".
        }

        var isFigure = utterance[at].IsNumber || language != Language.Finnish;
        var afterPart = named.Hours.Exists(h => h is { From: null, Part: not null } && at - h.End is 1 && (utterance[h.End].Clause == utterance[at].Clause || h.Mood == Mood.Wished));
        return (isFigure && (afterPart || IsAfterDay(at))) || (language == Language.Swedish && context.Asked is Asked.Confirm or Asked.Choice && !utterance[at].IsNumber && (at == 0 || utterance[at - 1].Clause != utterance[at].Clause) && IsBeforeDay(last)) || ((utterance[at].IsNumber || language == Language.English || (language == Language.Swedish && clock.Hour > 2)) && IsBeforeDay(last));
    }

    private static readonly FrozenSet<string> Saying = "säg typ blir kommer närmare snarare hellre runt".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Asking = "går passar funkar".Split(' ').ToFrozenSet();

    /// <summary>Whether an hour was named before, and this is another one: after an "or", or said instead of it.</summary>
    private bool IsBesideAnother(int at, int last) =>
        language == Language.Swedish && at > 1 && named.Hours.FindLast(h => h.From is not null) is { Mood: Mood.Wished } before && !Clocks.IsCounted(utterance, last) && !Measures.IsCount(utterance, last)
        && ((utterance[at - 1].Text is "eller" or "el" && at - before.End == 2) || utterance.IsAny(at - 1, Saying) || (utterance.IsAny(at - 1, Asking) && utterance[at - 2].Clause != utterance[at].Clause) || (utterance[at - 1].Text is "med" && Instead.IsAt(utterance, at, last)) || (utterance[at - 1].Text is "till" && Standing.IsMove(utterance, at)));

    private bool IsBeforeAnother(int last) =>
        last + 2 < utterance.Count && utterance[last + 1].Text is "eller" or "el" && utterance[last + 2].Clause == utterance[last].Clause && matcher.TryRead(Kind.Hours, last + 2, out var other, out _) && other is { Clock: not null, IsPlain: false, IsNamed: false };

    /// <summary>Whether a bare number is said as another hour than one that was named, or for instance.</summary>
    private bool IsOther(int at, int last) =>
        at > 0 && !Clocks.IsCounted(utterance, last) && Measures.GoesOn(utterance, last)
        && (utterance[at - 1].Text is "like" or "say" || (utterance[at - 1].Text is "be" or "to" or "become" or "becomes" or "do" or "it" or "make" && named.Hours.Exists(h => h.From is not null)))
        && (utterance[at - 1].Text is not ("like" or "say") || named.Days.Count > 0 || named.Hours.Count > 0);

    private static readonly FrozenSet<string> Instances = "like say maybe perhaps around about at typ säg kanske runt kring vid vaikka vaikkapa esim esimerkiks esimerkiksi kuten ehkä noin joskus jo".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Being = "would is works suits if vore skulle är e ois olis olisi kävis kävisi kelpais".Split(' ').ToFrozenSet();

    /// <summary>Whether a number is said for instance, or begins a clause and is said to suit.</summary>
    private bool IsForInstance(int at, int last) =>
        !Clocks.IsCounted(utterance, last) && !Measures.IsCount(utterance, last)
        && (utterance.IsAny(at - 1, Instances) || (at > 0 && utterance[at - 1].Clause != utterance[at].Clause && (last + 1 == utterance.Count || utterance[last + 1].Clause != utterance[last].Clause || utterance.IsAny(last + 1, Being))));

    private static readonly FrozenSet<string> Suiting = "works suits räcker passar funkar blir går duger sopii käy passaa riittää kelpaa onnistuu".Split(' ').ToFrozenSet();

    /// <summary>Whether a number begins what is said, or follows "I can do", and it suits.</summary>
    private bool IsSuiting(int at, int last) =>
        (utterance.IsAny(last + 1, Suiting) && utterance[last + 1].Gap == " " && (at == 0 || utterance[at - 1].Clause != utterance[at].Clause))
        || (at > 1 && utterance[at - 1].Text is "do" or "make" && utterance[at - 2].Text is "can" or "could" && !Clocks.IsCounted(utterance, last));

    private bool IsAfterDay(int at) => named.Days.Exists(d => at - d.End is 1 or 2 && utterance[at].Clause == utterance[d.End].Clause);

    private bool IsBeforeDay(int last) =>
        last + 1 < utterance.Count && utterance[last + 1].Gap == " " && !utterance[last + 1].IsNumber && matcher.MayBegin(last + 1)
        && matcher.TryRead(Kind.Days, last + 1, out var next, out _) && next.HasDays && next.Clock is null;
}
