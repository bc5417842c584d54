using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Load.Understand;

/// <summary>What a customer does by saying something, in the words of the published sets (<c>shared/data/utterances.md</c>).</summary>
internal static class ActNames
{
    private const int FewestOfASentence = 4;

    /// <summary>The acts of an utterance; with none of its own it asks for work, gives what was asked, or is unclear.</summary>
    public static ImmutableArray<string> Of(Findings findings, UnderstandingContext context, string text)
    {
        List<string> acts = [.. findings.Acts.Select(a => NameOf(a, findings, context)).OfType<string>(), .. PurposeOf(findings)];
        if (findings.Visit == VisitTalk.CannotThen && acts.Remove("no"))
        {
            acts.Add("cancel_booking"); // Not coming, and another time is offered.
        }

        if (acts.Contains("ask_other"))
        {
            acts.Remove("invoice"); // "Can one pay by invoice" is about none.
        }

        if (acts.Contains("opt_out"))
        {
            return ["opt_out"];
        }

        if (findings.Choice is { } choice && context.Asked is Asked.Choice or Asked.Confirm or Asked.Name)
        {
            acts.RemoveAll(a => a == "yes");
            acts.Add($"choose:{choice}");
        }

        acts.AddRange(Implied(findings, context, acts, text));
        if (context.Asked == Asked.Job && acts.Contains("request") && (findings.Service is not null || findings.Emergency is not null))
        {
            acts.Add("inform"); // Who is asked what it is about, and says so, does both.
        }

        return [.. acts.Distinct()];
    }

    private static string[] Implied(Findings findings, UnderstandingContext context, List<string> acts, string text)
    {
        var tells = findings.Address is not null || findings.Time is not null || findings.Name is not null || findings.With is not null || findings.Area is not null
            || findings.PlaceNote is not null || findings.Phone is not null || findings.Email is not null || findings.Urgency is not null;
        var isAnswer = context.Asked is not (Asked.Nothing or Asked.Job);
        if (findings.Supposed is { } supposed)
        {
            string[] told = [.. supposed.AsksForWork ? ["request"] : Array.Empty<string>(), .. supposed.Tells ? ["inform"] : Array.Empty<string>()];
            return told.Length > 0 || acts.Count > 0 ? told : [isAnswer && tells ? "inform" : "unclear"];
        }

        if (acts.Exists(a => a is not ("language_switch" or "thanks" or "complaint" or "no")))
        {
            return [];
        }

        var tellsJob = findings.Service is not null || findings.Emergency is not null || findings.Purpose == Purpose.NewWork;
        if (isAnswer && (tells || tellsJob))
        {
            return ["inform"];
        }

        // Nobody had asked for anything: who names a job or a time asks for work; beside a complaint or thanks only the job does.
        return tellsJob || (tells && !acts.Exists(a => a is "complaint" or "thanks" or "no")) ? ["request"]
            // A sentence that tells of something, before anything was asked, wants it seen to.
            : acts.Count > 0 ? [] : !isAnswer && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestOfASentence ? ["request"] : ["unclear"];
    }

    private static IEnumerable<string> PurposeOf(Findings findings) => findings.Purpose switch
    {
        Purpose.Invoice => ["invoice"],
        Purpose.Complaint => ["complaint"],
        Purpose.Spam or Purpose.Supplier => ["spam"],
        Purpose.Applicant => ["ask_other"],
        _ => [],
    };

    private static string? NameOf(Act act, Findings findings, UnderstandingContext context) => act switch
    {
        Act.Yes => "yes",
        Act.No => "no",
        Act.Maybe => "maybe",
        Act.Correct => "correct",
        Act.NoneSuits => context.Offers.IsEmpty ? null : "no",
        Act.AskPerson => "ask_person",
        Act.CallMe or Act.CallLater => "call_me",
        Act.OptOut => "opt_out",
        Act.CancelBooking => "cancel_booking",
        Act.ChangeBooking when findings.Supposed is { CallsOff: true } => "cancel_booking",
        Act.MoveBooking or Act.ChangeBooking => "move_booking",
        Act.Abandon => "abandon",
        Act.Thanks => "thanks",
        Act.AskRobot => "ask_robot",
        Act.AskOrigin or Act.AskOther => "ask_other",
        Act.WrongNumber => "wrong_number",
        Act.AskPrice => "ask_price",
        Act.AskHours => "ask_hours",
        Act.AskArea => "ask_area",
        Act.AskTax => "ask_tax",
        Act.AskEta => "ask_eta",
        Act.AskBooking => "ask_booking",
        Act.RequestQuote => "request_quote",
        Act.Late => "late",
        Act.Wait => "wait",
        Act.AutoReply => "autoreply",
        Act.AskLanguage => "language_switch",
        Act.Injection => "injection",
        Act.Complain => "complaint",
        Act.Swear => findings is { Service: null, Emergency: null, Time: null } ? "complaint" : null,
        Act.ChooseSome or Act.AnyTime => "choose:?",
        _ => null, // Greetings, hurry and what only callers do have no name there.
    };
}
