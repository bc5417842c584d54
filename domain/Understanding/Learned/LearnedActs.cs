using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>The acts by the names that the texts are labelled with (<c>shared/data/utterances.md</c>).</summary>
internal static class LearnedActs
{
    public const string Request = "request";
    public const string Inform = "inform";
    public const string Invoice = "invoice";
    public const string Spam = "spam";
    public const string Yes = "yes";
    public const string Choose = "choose";
    public const string RequestQuote = "request_quote";
    public const string OptOut = "opt_out";
    public const string Complaint = "complaint";
    public const string No = "no";
    public const string Maybe = "maybe";
    public const string Correct = "correct";
    public const string CancelBooking = "cancel_booking";
    public const string MoveBooking = "move_booking";
    public const string AskArea = "ask_area";
    public const string AskOther = "ask_other";
    public const string AskHours = "ask_hours";
    public const string AskEta = "ask_eta";
    public const string AskBooking = "ask_booking";
    public const string CallMe = "call_me";
    public const string Wait = "wait";
    public const string Abandon = "abandon";
    public const string AskPerson = "ask_person";
    public const string AskRobot = "ask_robot";
    public const string WrongNumber = "wrong_number";
    public const string AutoReply = "autoreply";
    public const string Injection = "injection";
    public const string Unclear = "unclear";

    /// <summary>What each name comes to; a name that is not here is no act but a purpose, or only the telling of something.</summary>
    public static FrozenDictionary<string, Act> All { get; } = new Dictionary<string, Act>(StringComparer.Ordinal)
    {
        [Yes] = Act.Yes,
        [No] = Act.No,
        [Maybe] = Act.Maybe,
        [Correct] = Act.Correct,
        [RequestQuote] = Act.RequestQuote,
        [CancelBooking] = Act.CancelBooking,
        [MoveBooking] = Act.MoveBooking,
        [Abandon] = Act.Abandon,
        [OptOut] = Act.OptOut,
        ["ask_price"] = Act.AskPrice,
        [AskHours] = Act.AskHours,
        [AskArea] = Act.AskArea,
        ["ask_tax"] = Act.AskTax,
        [AskRobot] = Act.AskRobot,
        [AskPerson] = Act.AskPerson,
        [AskEta] = Act.AskEta,
        [AskBooking] = Act.AskBooking,
        [AskOther] = Act.AskOther,
        [CallMe] = Act.CallMe,
        ["late"] = Act.Late,
        [Wait] = Act.Wait,
        [Complaint] = Act.Complain,
        ["thanks"] = Act.Thanks,
        [WrongNumber] = Act.WrongNumber,
        [AutoReply] = Act.AutoReply,
        ["language_switch"] = Act.AskLanguage,
        [Injection] = Act.Injection,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of what an act does; null for an act that has none there and that no table can speak of.</summary>
    public static string? NameOf(Act act) => act switch
    {
        Act.NoneSuits => No,
        Act.CallLater => CallMe,
        Act.ChangeBooking => MoveBooking,
        Act.AskOrigin => AskOther,
        Act.ChooseSome or Act.AnyTime => Choose,
        _ => Names.GetValueOrDefault(act),
    };

    private static FrozenDictionary<Act, string> Names { get; } = All.ToFrozenDictionary(a => a.Value, a => a.Key);
}
