using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Understanding.Learned;

/// <summary>What a customer does by a text. What ends or silences a conversation has to be surer than what is only answered.</summary>
internal static class ActsOpinion
{
    private const float Found = 0.45f;

    /// <summary>The likeliest of all does with less.</summary>
    private const float Likeliest = 0.3f;

    /// <summary>What ends the talk, or leaves it unanswered.</summary>
    private const float Silencing = 0.7f;

    private const float OptOut = 0.8f;

    /// <summary>What rules found stands unless it is less likely than that.</summary>
    private const float Stands = 0.35f;

    /// <summary>A yes or a choice that rules found is given up later: whoever gave it is asked again.</summary>
    private const float BindingStands = 0.1f;

    /// <summary>Below that, a text neither asks for work nor answers us, and a time in it is no wish.</summary>
    private const float NoWish = 0.15f;

    private static readonly ImmutableArray<string> Wishing = [LearnedActs.Request, LearnedActs.Inform, LearnedActs.Yes, LearnedActs.Choose, "no", "correct", "maybe", "move_booking", "request_quote", "call_me", "ask_hours"];

    /// <summary>With the acts that are likely, and without those that are not.</summary>
    public static Findings On(Findings read, Utterance said, UnderstandingContext context, Likely likely)
    {
        if (likely.Of(LearnedActs.OptOut) >= OptOut)
        {
            return new() { Language = read.Language, Acts = [Act.OptOut] };
        }

        if (likely.Of(LearnedActs.Spam) >= Silencing)
        {
            return new() { Language = read.Language, Purpose = Purpose.Spam };
        }

        var best = likely.Best;
        var told = likely.AtLeast(Likeliest).Where(a => a.Chance >= LeastOf(a.Answer, a == best)).Select(a => a.Answer).ToArray();
        var acts = read.Acts.Where(a => LearnedActs.NameOf(a) is not { } name || told.Contains(name) || likely.Of(name) >= (a == Act.Yes ? BindingStands : Stands)).ToList();
        foreach (var name in told)
        {
            if (name is not (LearnedActs.Yes or LearnedActs.Choose) && LearnedActs.All.TryGetValue(name, out var act) && !acts.Exists(a => LearnedActs.NameOf(a) == name))
            {
                acts.Add(act is Act.CancelBooking && context.Known is { IsBooked: true } && likely.Of(name) < Silencing ? Act.ChangeBooking : act);
            }
        }

        var with = read with { Acts = [.. acts], Purpose = PurposeOf(read, context, likely, told) };
        return with.Time is not null && !Wishing.Any(w => likely.Of(w) >= NoWish) ? with with { About = with.About ?? with.Time, Time = null, TimesSaid = [] } : with;
    }

    private static float LeastOf(string name, bool isBest) => name switch
    {
        LearnedActs.OptOut => OptOut,
        LearnedActs.Spam or "autoreply" or "wrong_number" or "injection" => Silencing,
        _ => isBest ? Likeliest : Found,
    };

    private static Purpose? PurposeOf(Findings read, UnderstandingContext context, Likely likely, string[] told)
    {
        if (told.Contains(LearnedActs.Invoice) && read.Purpose is (null or Purpose.NewWork or Purpose.ExistingJob))
        {
            return Purpose.Invoice;
        }

        var kept = read.Purpose switch
        {
            Purpose.Invoice when likely.Of(LearnedActs.Invoice) < Stands => null,
            Purpose.Complaint when likely.Of("complaint") < Stands => null,
            Purpose.Spam or Purpose.Supplier when likely.Of(LearnedActs.Spam) < Stands => null,
            Purpose.NewWork when read.Service is null && likely.Of(LearnedActs.Request) < NoWish => null,
            var purpose => purpose,
        };
        return kept ?? (told.Contains(LearnedActs.Request) && context.Asked is (Asked.Nothing or Asked.Job) ? Purpose.NewWork : null);
    }
}
