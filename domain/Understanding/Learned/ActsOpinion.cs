using System.Collections.Frozen;
using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Understanding.Learned;

/// <summary>What a customer does by a text. What ends or silences a conversation has to be surer than what is only answered.</summary>
internal static class ActsOpinion
{
    /// <summary>What people say in so few words they say alike, and lists know it.</summary>
    private const int LongestIdiom = 4;

    /// <summary>What rules found in so few words hardly needs to be likely.</summary>
    private const int Short = 6;

    /// <summary>In fewer words, without its numbers, nobody is taken for no customer, or opted out.</summary>
    private const int FewestWords = 5;
    private const int FewestToOptOut = 3;
    private const int FewestToOptOutAtAll = 2;

    private static readonly Lexicon NotACall = new(
        "summeri*|ovikello*|kelloa|porttipuhelin*", "porttelefon*|dörrklock*|ringklock*|klockan", "bell|doorbell|buzzer|intercom", "lupasitte|lupasit|piti soittaa", "sa|lovade|skulle ringa", "said|promised|supposed ~ call|ring|phone",
        "älkää|älä soit*", "ei tarvitse|tartte|tarvi|saa soittaa", "ring|ringa inte|int", "ring|ringa mig|mej|oss|helst|absolut inte|int|aldrig", "inte|int ring|ringa", "dont|never call|ring|phone", "not call|ring|phone me", "soitta* ~ ennen|etukäteen", "ringa|ringer|ring ~ innan|före", "call|calls|ring|rings|phone ~ before|ahead");

    private static readonly Lexicon NotCalledOff = new("älkää|älä|ei ~ peru*|siirtäkö|siirrä", "avboka|boka|flytta|ställ inte", "inte ~ avboka|flytta|ställa", "dont|not|never ~ cancel|move|change",
        "meinasin|meinattiin peru*", "olin|oltiin perumassa", "höll på att avboka", "was|were going|about to cancel", "was|were gonna cancel");

    /// <summary>Who got no answer wants one.</summary>
    private static readonly Lexicon Unanswered = new(
        "ette|et ~ vastannu*|soittanu*", "kukaan ~ vastannu*|soittanu*", "inte|aldrig ~ svarat|svarade|ringt|ringde", "svarade|ringde ~ inte|aldrig", "never|didnt|havent|hasnt|not ~ texted|answered|replied|called|rang", "didnt|never ~ text|call|ring|get back");

    /// <summary>An offer of help, and no quote.</summary>
    private static readonly Lexicon Kindness = new("kind|nice|good|sweet|lovely ~ to offer");

    /// <summary>What customers are glad to have answered, and lose nothing by: such an act that rules found needs little to stand.</summary>
    private static readonly FrozenSet<Act> Answerable = new[] { Act.AskHours, Act.AskArea, Act.AskPrice, Act.AskTax, Act.AskBooking, Act.AskLanguage }.ToFrozenSet();

    /// <summary>Questions about us, a job or a visit.</summary>
    public static readonly FrozenSet<Act> Questions = Answerable.Concat([Act.AskOther, Act.AskEta]).Except([Act.AskLanguage]).ToFrozenSet();

    /// <summary>What ends the talk, hands it over, or lets go of a time or a visit.</summary>
    public static readonly FrozenSet<string> Weighty = new[]
    {
        LearnedActs.No, LearnedActs.Abandon, LearnedActs.CallMe, LearnedActs.AskPerson, LearnedActs.CancelBooking, LearnedActs.MoveBooking, LearnedActs.Complaint,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>With the acts that are likely, and without those that are not.</summary>
    public static Findings On(Findings read, Utterance said, UnderstandingContext context, Likely likely)
    {
        if (read.Visit is not null)
        {
            return read; // What is said for a visit that stands rules know.
        }

        if (said.Count <= LongestIdiom && likely.Best.Chance < BarInShort(read))
        {
            return read;
        }

        if (likely.Of(LearnedActs.OptOut) >= BarToOptOut(read, said) && !Understanding.OptOut.IsLimited(said) && !Unanswered.IsIn(said) && !Keeping.Says(said))
        {
            return new() { Language = read.Language, Acts = [Act.OptOut] };
        }

        if (likely.Of(LearnedActs.Spam) >= (read.Service is null && read.Acts.IsEmpty && TellsNothing(read) ? Bars.SilencingOfUnknown : Bars.Silencing) && read.Purpose is not Purpose.Supplier && IsInWords(said))
        {
            return new() { Language = read.Language, Purpose = Purpose.Spam };
        }

        var best = likely.Best;
        var isKnown = read.Service is not null || read.Time is not null;
        var told = likely.AtLeast(Bars.LikeliestActOfUnknown).Where(a => a.Chance >= BarOf(a.Answer, a == best, isKnown)).Select(a => a.Answer).ToArray();
        var acts = read.Acts.Where(a => LearnedActs.NameOf(a) is not { } name || (a is not Act.Yes && told.Contains(name)) || likely.Of(name) >= BarToStand(a, name, said, context, likely) || (a is Act.Yes && read.Acts.Contains(Act.Correct) && likely.Of(name) >= Bars.YesStands)).ToList();
        foreach (var name in told)
        {
            if (name is not (LearnedActs.Yes or LearnedActs.Choose) && !IsKnownBetter(name, read, said, context, likely) && LearnedActs.All.TryGetValue(name, out var act) && !acts.Exists(a => LearnedActs.NameOf(a) == name))
            {
                // No visit is called off by likelihood: it is asked which.
                acts.Add(act is Act.CancelBooking && context.Known is { IsBooked: true } ? Act.ChangeBooking : act);
            }
        }

        var callsOff = told.Contains(LearnedActs.CancelBooking) && acts.Exists(a => a is Act.CancelBooking or Act.ChangeBooking) && !read.Acts.Any(a => a is Act.CancelBooking or Act.ChangeBooking);
        return read with { Acts = [.. acts], Purpose = PurposeOf(read, context, likely, told), Supposed = new(told.Contains(LearnedActs.Request), told.Contains(LearnedActs.Inform), callsOff) };
    }

    /// <summary>Who is in danger and cries "what do I do" wants help: no question that is unlikely stands beside it.</summary>
    public static Findings InDanger(Findings read, Likely likely) =>
        read with { Acts = [.. read.Acts.Where(a => !Questions.Contains(a) || likely.Of(LearnedActs.NameOf(a)!) >= Bars.ActStands)] };

    /// <summary>
    /// Who swears is answered calmly first; who cancels refuses nothing besides, and who agrees does not refuse by half a chance; a ring at the door or before a
    /// visit is for the visit; who names a job hardly means a visit that we do not know of; who asks us to come and do it, or for our times, asks nothing else by half a chance; who must ask somebody first is not only unsure, who is grateful for an offer of help asks for no quote, and who puts something right is a customer.
    /// </summary>
    private static bool IsKnownBetter(string name, Findings read, Utterance said, UnderstandingContext context, Likely likely)
    {
        return name switch
        {
            LearnedActs.Complaint => read.Acts.Contains(Act.Swear),
            LearnedActs.No => read.Acts.Contains(Act.CancelBooking) || (read.Acts.Contains(Act.Yes) && likely.Of(name) < Bars.Silencing),
            LearnedActs.CallMe => NotACall.IsIn(said) || Additions.RingAhead(said) is not null,
            LearnedActs.CancelBooking or LearnedActs.MoveBooking => NotCalledOff.IsIn(said) || Keeping.Says(said)
                || (read.Service is not null && context.Known is not { IsBooked: true } && likely.Of(name) < BarBesideWork(Bars.UnknownVisit)),
            LearnedActs.AskOther when Inquiries.AsksForTimes.IsIn(said) => true,
            LearnedActs.AskArea when read.Time is not null => likely.Of(name) < Bars.QuestionBesideAJob, // Whether we come there on that day.
            LearnedActs.AskArea when read.Service is null && WantsWork() => true, // Whether we come to them.
            LearnedActs.AskOther or LearnedActs.AskArea => read.Purpose is Purpose.NewWork && likely.Of(name) < BarBesideWork(Bars.QuestionBesideAJob),
            LearnedActs.AskHours or LearnedActs.AskBooking when context.Known is not { IsBooked: true } && read.Time is not null && Choices.ProposesAnother(said) => true,
            LearnedActs.AskHours or LearnedActs.AskBooking or LearnedActs.AskEta or LearnedActs.AskRobot =>
                (name != LearnedActs.AskRobot && Inquiries.AsksForTimes.IsIn(said)) || (read.Purpose is Purpose.NewWork && likely.Of(name) < BarBesideWork(Bars.QuestionBesideAJob)),
            LearnedActs.Maybe => read.Acts.Contains(Act.Wait) && likely.Of(LearnedActs.Wait) >= BarToStand(Act.Wait, LearnedActs.Wait, said, context, likely),
            LearnedActs.RequestQuote => Kindness.IsIn(said),
            LearnedActs.WrongNumber when likely.Of(LearnedActs.Correct) >= Bars.Silencing => true,
            _ => IsSilencing(name) && !IsInWords(said),
        };

        bool WantsWork() => read.Purpose is Purpose.NewWork && likely.Of(LearnedActs.Request) >= Bars.ActStands;

        float BarBesideWork(float bar) => WantsWork() ? bar : Bars.WithoutWork;
    }

    private static bool IsSilencing(string name) => name is LearnedActs.Spam or LearnedActs.AutoReply or LearnedActs.WrongNumber or LearnedActs.Injection;

    private static bool IsInWords(Utterance said, int fewest = FewestWords) => said.Terms.Count(t => !t.IsNumber) >= fewest;

    private static bool TellsNothing(Findings read) => read.Time is null && read.Address is null && read.Name is null && read.Phone is null && read.Choice is null;

    /// <summary>What a list knows in so few words stands unless something else is all but sure; thanks stand in any case.</summary>
    private static float BarInShort(Findings read) =>
        read.Acts.Contains(Act.Thanks) ? float.PositiveInfinity
        : read.Acts.IsEmpty && read.Purpose is null && read.Time is null ? Bars.ActInShort : Bars.ActInShortAfterAll;

    /// <summary>Beside a job, and in two words, it has to be all but sure; one word, and a few words beside a job, opt nobody out.</summary>
    private static float BarToOptOut(Findings read, Utterance said) =>
        read.Service is not null ? (said.Count > LongestIdiom ? Bars.OptOutInShort : float.PositiveInfinity)
        : !IsInWords(said, FewestToOptOutAtAll) ? float.PositiveInfinity
        : !IsInWords(said, FewestToOptOut) ? Bars.OptOutInShort
        : read.Acts.IsEmpty && read.Purpose is null && TellsNothing(read) ? Bars.OptOutOfUnknown : Bars.OptOut;

    private static float BarOf(string name, bool isBest, bool isKnown) =>
        name == LearnedActs.OptOut ? float.PositiveInfinity // Found above, or limited.
        : IsSilencing(name) ? isKnown ? Bars.Silencing : Bars.SilencingOfUnknown
        : Weighty.Contains(name) ? Bars.WeightyAct
        : !isBest ? Bars.Act
        : isKnown ? Bars.LikeliestAct : Bars.LikeliestActOfUnknown;

    private static float BarToStand(Act act, string name, Utterance said, UnderstandingContext context, Likely likely) =>
        act == Act.Yes ? BarForYes(said, context, likely)
        : Answerable.Contains(act) || said.Count <= Short ? Bars.HarmlessActStands
        : Weighty.Contains(name) ? Bars.WeightyActStands : Bars.ActStands;

    private static float BarForYes(Utterance said, UnderstandingContext context, Likely likely) =>
        said.Count == 1 ? 0
        : context.Asked == Asked.Confirm && said.Count > LongestIdiom && !Agreement.IsWhole(said, context.Language == Language.Finnish) ? Bars.YesThatBooks
        : likely.Best is (LearnedActs.No or LearnedActs.Maybe or LearnedActs.Wait or LearnedActs.Unclear, >= Bars.Silencing) ? Bars.YesStandsBesideDoubt
        : said.Count <= LongestIdiom ? Bars.HarmlessActStands : Bars.YesStands;

    private static Purpose? PurposeOf(Findings read, UnderstandingContext context, Likely likely, string[] told)
    {
        if (told.Contains(LearnedActs.Invoice) && (likely.Best.Answer == LearnedActs.Invoice || !told.Contains(LearnedActs.Request)) && (read.Service is null || likely.Of(LearnedActs.Invoice) >= Bars.Silencing) && read.Purpose is (null or Purpose.NewWork or Purpose.ExistingJob))
        {
            return Purpose.Invoice;
        }

        var kept = read.Purpose switch
        {
            Purpose.Invoice when likely.Of(LearnedActs.Invoice) < Bars.ActStands => null,
            Purpose.Complaint when likely.Of(LearnedActs.Complaint) < Bars.ActStands => null,
            Purpose.Spam or Purpose.Supplier when likely.Of(LearnedActs.Spam) < Bars.ActStands => null,
            var purpose => purpose,
        };
        return kept ?? (told.Contains(LearnedActs.Request) && context.Asked is (Asked.Nothing or Asked.Job) ? Purpose.NewWork : null);
    }
}
