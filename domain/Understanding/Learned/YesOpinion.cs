using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>
/// A yes in a longer answer: "yes, but ring before you come", where rules hear a yes and a "but" and believe neither. A yes books, so it takes both keys: words that agree, and a table that is sure of it.
/// To a reminder the table is enough: what is agreed to stands already.
/// </summary>
internal static class YesOpinion
{
    /// <summary>Beside these nothing is agreed to, or it is asked again.</summary>
    private static readonly FrozenSet<Act> Against = new[]
    {
        Act.Yes, Act.No, Act.NoneSuits, Act.Maybe, Act.Correct, Act.MoveBooking, Act.CancelBooking, Act.ChangeBooking, Act.Abandon, Act.WrongNumber, Act.OptOut, Act.AutoReply, Act.Injection, Act.Repeat,
    }.ToFrozenSet();

    /// <summary>Answers that a yes is easily taken for.</summary>
    private static readonly string[] Others = [LearnedActs.No, LearnedActs.Maybe, LearnedActs.MoveBooking, LearnedActs.CancelBooking, LearnedActs.Correct];

    /// <summary>With a yes, where nothing speaks against it.</summary>
    public static Findings On(Findings read, Utterance said, UnderstandingContext context, Likely likely) =>
        said.Count > 1 && read.Time is null && read.Choice is null && !read.Acts.Any(Against.Contains)
        && likely.Of(LearnedActs.Yes) >= Bars.YesBesideOthers && Others.All(o => likely.Of(o) < Bars.Otherwise) && Agrees(said, context, likely, (read.Language ?? context.Language) == Language.Finnish)
            ? read with { Acts = read.Acts.Insert(0, Act.Yes) } : read;

    private static bool Agrees(Utterance said, UnderstandingContext context, Likely likely, bool isFinnish)
    {
        var opens = Agreement.Opens(said, isFinnish);
        return context.Asked switch
        {
            Asked.Confirm => Reservations.In(said, isFinnish) is null && !Reservations.IsOnlyHeard(said) && !Agreement.IsDeniedAnywhere(said) && !YesNo.AsksForAnother(said) && (opens || (likely.Of(LearnedActs.Yes) >= Bars.YesAmongOthers && !said.IsQuestion && Agreement.Suits(said))),
            Asked.Reminder => opens || !(said.IsQuestion || Agreement.IsDeniedAnywhere(said) || said.Terms.Any(t => t.Text is "nobody" or "none" or "kukaan")),
            _ => false,
        };
    }
}
