using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>That any of what we offered would do.</summary>
internal static class AnyOfThem
{
    private static readonly Lexicon Either = new(
        "kumpi|kumpikin|jompikumpi|molemmat|kaikki|mikä|joku vaan|vain|tahansa", "mikä|mikä näistä|noista|niistä vaan|vain|tahansa", "kumpikin", "jompikumpi", "jompi kumpi", "molemmat", "kaikki", "ihan|aivan sama", "ihan|aivan sama kumpi|mikä|mille|millo", "ihansama", "sama se", "ei väliä|merkitystä", "ei ~ väliä", "ihan miten vaan", "joku näistä|noista|niistä", "päätä|valitse sä|sinä|te",
        "vilken|vilket|vilka som|som helst", "vilken|vilket som helst", "vilken", "vilken som av dem", "vilken|vilket du|ni vill", "alla", "båda", "båda två", "alla|båda funkar|går|passar", "det kvittar", "kvittar", "spelar ingen roll", "spelar ingen roll vilken|vilket|när|för", "gör detsamma", "ta du", "välj du|ni|själv",
        "any|either|all|both of them|those|these", "any|either one|works|time", "any", "either", "both", "either works|suits", "both are|of them|work|suit", "not fussed|bothered|fussy|pushed", "dont mind|care", "doesnt matter|bother", "does not matter", "whichever", "whichever one|suits|works|is easiest|you like", "whatever", "no preference", "up to you", "you choose|pick", "anything works", "all good");

    /// <summary>What leaves some of them out.</summary>
    private static readonly FrozenSet<string> Limits = new[] { "paitsi", "kuin", "utom", "förutom", "bar", "except", "only", "bara", "vain", "not", "inte", "ei" }.ToFrozenSet();

    /// <summary>Whether any of them would do.</summary>
    public static bool In(Utterance utterance, UnderstandingContext context) =>
        utterance.Count > 0 && context is { Asked: Asked.Choice, Offers.Length: > 1 } && !utterance.IsQuestion && !Choices.AsksForAnother(utterance) && (Either.IsWhole(utterance, Choices.Around) || IsEitherThroughout(utterance) || BeginsWithEither(utterance));

    /// <summary>"Alla funkar, välj ni": every clause says so.</summary>
    private static bool IsEitherThroughout(Utterance utterance) =>
        utterance.Terms.GroupBy(t => t.Clause).All(c => Either.IsWhole(utterance.With([.. c]), Choices.Around));

    /// <summary>"Either, I've no life": said first, in a clause of its own, with nothing after it that would narrow it down.</summary>
    private static bool BeginsWithEither(Utterance utterance)
    {
        var end = 1;
        while (end < utterance.Count && utterance[end].Clause == utterance[0].Clause)
        {
            end++;
        }

        return end < utterance.Count && utterance[0].Text is not ("whatever" or "vilken" or "kaikki" or "alla" or "mikä" or "any") && Either.IsWhole(utterance.With(utterance.Terms[..end]), Choices.Around)
            && Hesitation.In(utterance) is null
            && !utterance.Terms.Skip(end).Any(t => t.IsNumber || Choices.IsNumberWord(t.Text) || YesNo.IsCondition(t.Text) || TimeGrammar.Matcher.IsTimeWord(t.Text) || ListedPlaces.IsAdjective(t.Text) || Limits.Contains(t.Text));
    }
}
