using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>The acts by the names that the texts are labelled with (<c>shared/data/utterances.md</c>).</summary>
internal static class LearnedActs
{
    public const string Request = "request";
    public const string Inform = "inform";
    public const string Unclear = "unclear";
    public const string Invoice = "invoice";
    public const string Spam = "spam";
    public const string Yes = "yes";
    public const string Choose = "choose";
    public const string OptOut = "opt_out";
    public const string Complaint = "complaint";

    /// <summary>What each name comes to; a name that is not here is no act but a purpose, or only the telling of something.</summary>
    public static FrozenDictionary<string, Act> All { get; } = new Dictionary<string, Act>(StringComparer.Ordinal)
    {
        [Yes] = Act.Yes,
        ["no"] = Act.No,
        ["maybe"] = Act.Maybe,
        ["correct"] = Act.Correct,
        ["request_quote"] = Act.RequestQuote,
        ["cancel_booking"] = Act.CancelBooking,
        ["move_booking"] = Act.MoveBooking,
        ["abandon"] = Act.Abandon,
        [OptOut] = Act.OptOut,
        ["ask_price"] = Act.AskPrice,
        ["ask_hours"] = Act.AskHours,
        ["ask_area"] = Act.AskArea,
        ["ask_tax"] = Act.AskTax,
        ["ask_robot"] = Act.AskRobot,
        ["ask_person"] = Act.AskPerson,
        ["ask_eta"] = Act.AskEta,
        ["ask_booking"] = Act.AskBooking,
        ["ask_other"] = Act.AskOther,
        ["call_me"] = Act.CallMe,
        ["late"] = Act.Late,
        ["wait"] = Act.Wait,
        [Complaint] = Act.Complain,
        ["thanks"] = Act.Thanks,
        ["wrong_number"] = Act.WrongNumber,
        ["autoreply"] = Act.AutoReply,
        ["language_switch"] = Act.AskLanguage,
        ["injection"] = Act.Injection,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of what an act does; null for an act that has none there and that no table can speak of.</summary>
    public static string? NameOf(Act act) => act switch
    {
        Act.NoneSuits => "no",
        Act.CallLater => "call_me",
        Act.ChangeBooking => "move_booking",
        Act.AskOrigin => "ask_other",
        Act.ChooseSome or Act.AnyTime => Choose,
        _ => Names.GetValueOrDefault(act),
    };

    private static FrozenDictionary<Act, string> Names { get; } = All.ToFrozenDictionary(a => a.Value, a => a.Key);
}
