using System.Collections.Frozen;

namespace SmartPulse.Understanding;

/// <summary>
/// What is polite around a message and says nothing of it: "Hei!", "Thanks in advance". A message means the same with and without, so it is read without;
/// short ones keep theirs, where "ei kiitos" and "yes thanks" are the answer.
/// </summary>
internal static class Courtesies
{
    /// <summary>So many words are left, or nothing is taken away.</summary>
    private const int Least = 4;

    private static readonly Lexicon Greetings = new(
        "hei", "hei hei", "heippa", "hejsan", "moi", "moikka", "moro", "terve", "tervehdys", "hej", "hej hej", "hallå", "tja", "tjena", "tjenare", "god dag", "goddag", "hi", "hi there|all|guys|team", "hello", "hello there", "hiya", "hey", "hey there|guys");

    private static readonly Lexicon Thanks = new(
        "kiitos", "kiitti", "kiitoksia", "kiitos paljon|etukäteen|avusta|jo", "kiitos jo etukäteen", "suuret kiitokset", "tack", "tackar", "tack så mycket|mycke", "tack på förhand", "tack för hjälpen", "tusen tack", "stort tack",
        "thanks", "thank you|u", "thx", "many thanks", "cheers", "thanks in advance", "thanks a million", "thanks so much", "thank you so much", "thank you very much", "thanks very much", "thank you in advance");

    /// <summary>Before them what follows is no thanks for help: "nej tack", "no thanks", "ei kiitos".</summary>
    private static readonly FrozenSet<string> Answers = "no nope nej nä nää ei ja jo joo juu kyllä yes yeah yep ok okay okej okei selvä gärna mielellään please snälla inte not bra".Split(' ').ToFrozenSet();

    /// <summary>After them thanks are those of somebody who needs nothing any more: "got it sorted, thanks".</summary>
    private static readonly FrozenSet<string> Settled = "sorted fixed mended done good fine solved kunnossa hoidettu hoidossa korjattu selvisi selvinnyt ratkesi fixat fixad fixade löst löste ordnat ordnad ordnade klart lugnt".Split(' ').ToFrozenSet();

    /// <summary>The utterance without what is polite before and after it; itself where nothing is, or where little else is said.</summary>
    public static Utterance Without(Utterance said)
    {
        if (said.Count <= Least)
        {
            return said;
        }

        var first = Greetings.At(said, 0) is { } greeting && greeting.To + 1 < said.Count && (said[greeting.To + 1].Clause > said[greeting.To].Clause) ? greeting.To + 1 : 0;
        var last = said.Count - 1;
        for (var at = said.Count - 1; at > first && at >= said.Count - Least; at--)
        {
            if (Thanks.At(said, at) is { } thanks && thanks.To == said.Count - 1 && !Settled.Contains(said[at - 1].Text) && !(said[at].Clause == said[at - 1].Clause && Answers.Contains(said[at - 1].Text)))
            {
                last = at - 1;
            }
        }

        return last - first + 1 < Least || (first == 0 && last == said.Count - 1) ? said : said.Part(first, last);
    }
}
