using System.Collections.Frozen;
using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Understanding.Learned;

/// <summary>What a customer does by a text. What ends or silences a conversation has to be surer than what is only answered.</summary>
internal static class ActsOpinion
{
    private const float Found = 0.6f;

    /// <summary>The likeliest of all does with less, and with least where rules found nothing that it would be about.</summary>
    private const float Likeliest = 0.45f;
    private const float LikeliestOfAllUnknown = 0.3f;

    /// <summary>What ends the talk, or leaves it unanswered.</summary>
    private const float Silencing = 0.7f;

    private const float OptOut = 0.8f;

    /// <summary>Who names a job wants it done, unless a move or a calling off is as sure as that.</summary>
    private const float BesideAJob = 0.95f;

    /// <summary>What people say in a few words they say alike, and lists know it.</summary>
    private const int LongestIdiom = 4;
    private const float FoundInShort = 0.65f;

    /// <summary>In fewer words, without its numbers, nobody is taken for no customer, or opted out.</summary>
    private const int FewestWords = 5;
    private const int FewestToOptOut = 3;

    /// <summary>What rules found stands unless it is less likely than that.</summary>
    private const float Stands = 0.08f;

    private const float AnswerableStands = 0.02f;

    /// <summary>A yes or a choice that rules found is given up later: whoever gave it is asked again.</summary>
    private const float BindingStands = 0.05f;

    private static readonly Lexicon NotACall = new(
        "summeri*|ovikello*|kelloa|porttipuhelin*", "porttelefon*|dörrklock*|ringklock*|klockan", "bell|doorbell|buzzer|intercom", "lupasitte|lupasit|piti soittaa", "sa|lovade|skulle ringa", "said|promised|supposed ~ call|ring|phone",
        "soitta* ~ ennen|etukäteen", "ringa|ringer|ring ~ innan|före", "call|calls|ring|rings|phone ~ before|ahead");

    private static readonly Lexicon NotCalledOff = new("älkää|älä|ei ~ peru*|siirtäkö|siirrä", "avboka|boka|flytta|ställ inte", "inte ~ avboka|flytta|ställa", "dont|not|never ~ cancel|move|change");

    /// <summary>What customers are glad to have answered, and lose nothing by: such an act that rules found stands when it is only a little likely.</summary>
    private static readonly FrozenSet<Act> Answerable = new[] { Act.AskHours, Act.AskArea, Act.AskPrice, Act.AskTax, Act.AskEta, Act.AskBooking, Act.Maybe, Act.Wait, Act.Complain }.ToFrozenSet();

    /// <summary>With the acts that are likely, and without those that are not.</summary>
    public static Findings On(Findings read, Utterance said, UnderstandingContext context, Likely likely)
    {
        if (read.Visit is not null)
        {
            return read; // What is said for a visit that stands rules know.
        }

        if (said.Count <= LongestIdiom && (!read.Acts.IsEmpty || read.Purpose is not null || read.Time is not null || likely.Best.Chance < FoundInShort))
        {
            return read;
        }

        if (likely.Of(LearnedActs.OptOut) >= OptOut && IsInWords(said, FewestToOptOut) && read.Service is null && !Understanding.OptOut.IsLimited(said))
        {
            return new() { Language = read.Language, Acts = [Act.OptOut] };
        }

        if (likely.Of(LearnedActs.Spam) >= Silencing && IsInWords(said))
        {
            return new() { Language = read.Language, Purpose = Purpose.Spam };
        }

        var best = likely.Best;
        var isKnown = read.Service is not null || read.Time is not null;
        var told = likely.AtLeast(LikeliestOfAllUnknown).Where(a => a.Chance >= LeastOf(a.Answer, a == best, isKnown)).Select(a => a.Answer).ToArray();
        var acts = read.Acts.Where(a => LearnedActs.NameOf(a) is not { } name || told.Contains(name) || likely.Of(name) >= (a == Act.Yes ? BindingStands : Answerable.Contains(a) ? AnswerableStands : Stands)).ToList();
        foreach (var name in told)
        {
            if (name is not (LearnedActs.Yes or LearnedActs.Choose) && !IsKnownBetter(name, read, said, context, likely) && LearnedActs.All.TryGetValue(name, out var act) && !acts.Exists(a => LearnedActs.NameOf(a) == name))
            {
                // No visit is called off by likelihood: it is asked which.
                acts.Add(act is Act.CancelBooking && context.Known is { IsBooked: true } ? Act.ChangeBooking : act);
            }
        }

        return read with { Acts = [.. acts], Purpose = PurposeOf(read, context, likely, told) };
    }

    /// <summary>Who swears is answered calmly first; a ring at the door or before a visit is for the visit; a visit that we do not know of is moved or called off by sure words; who asks us to wait is not only unsure, who cancels refuses nothing besides, who names a time too does not only ask whether we come there, who asks us to come and do it asks nothing else; what is denied of an address corrects nothing; and figures alone are no machine's answer.</summary>
    private static bool IsKnownBetter(string name, Findings read, Utterance said, UnderstandingContext context, Likely likely) =>
        (name == LearnedActs.Complaint && read.Acts.Contains(Act.Swear))
        || (name == LearnedActs.CallMe && (NotACall.IsIn(said) || Additions.RingAhead(said) is not null))
        || (name is LearnedActs.CancelBooking or LearnedActs.MoveBooking && (NotCalledOff.IsIn(said) || (context.Known is not { IsBooked: true } && likely.Of(name) < (read.Service is null ? Silencing : BesideAJob))))
        || (name == LearnedActs.Correct && read.Address is not null)
        || (name is LearnedActs.AskOther or LearnedActs.AskArea && read.Purpose is Purpose.NewWork && (read.Service is null || likely.Of(name) < Silencing))
        || (name == LearnedActs.AskArea && read.Time is not null) || (name == LearnedActs.No && read.Acts.Contains(Act.CancelBooking))
        || (name == LearnedActs.Maybe && read.Acts.Contains(Act.Wait)) || (name == LearnedActs.Wait && read.Acts.Contains(Act.Maybe))
        || (name is LearnedActs.AskOther or LearnedActs.AskHours or LearnedActs.AskBooking or LearnedActs.AskEta && Inquiries.AsksForTimes.IsIn(said))
        || (LeastOf(name, isBest: false, isKnown: true) == Silencing && !IsInWords(said));

    private static bool IsInWords(Utterance said, int fewest = FewestWords) => said.Terms.Count(t => !t.IsNumber) >= fewest;

    private static float LeastOf(string name, bool isBest, bool isKnown) => name switch
    {
        LearnedActs.OptOut => float.PositiveInfinity, // Found above, or limited.
        LearnedActs.Spam or LearnedActs.AutoReply or LearnedActs.WrongNumber or LearnedActs.Injection => Silencing,
        _ => !isBest ? Found : isKnown ? Likeliest : LikeliestOfAllUnknown,
    };

    private static Purpose? PurposeOf(Findings read, UnderstandingContext context, Likely likely, string[] told)
    {
        if (told.Contains(LearnedActs.Invoice) && read.Service is null && read.Purpose is (null or Purpose.NewWork or Purpose.ExistingJob))
        {
            return Purpose.Invoice;
        }

        var kept = read.Purpose switch
        {
            Purpose.Invoice when likely.Of(LearnedActs.Invoice) < Stands => null,
            Purpose.Complaint when likely.Of(LearnedActs.Complaint) < Stands => null,
            Purpose.Spam or Purpose.Supplier when likely.Of(LearnedActs.Spam) < Stands => null,
            var purpose => purpose,
        };
        return kept ?? (told.Contains(LearnedActs.Request) && context.Asked is (Asked.Nothing or Asked.Job) ? Purpose.NewWork : null);
    }
}
