using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>
/// A choice in a longer answer: "third, the others I'm at work". It takes both keys, the one place in the list that is named and a table that is sure of a choice; with the second alone it is asked which one.
/// What was chosen is read back before it is booked.
/// </summary>
internal static class ChoiceOpinion
{
    /// <summary>Beside these nothing is chosen, or it was understood already.</summary>
    private static readonly FrozenSet<Act> Against = new[]
    {
        Act.Yes, Act.No, Act.NoneSuits, Act.Maybe, Act.MoveBooking, Act.CancelBooking, Act.ChangeBooking, Act.Abandon, Act.WrongNumber, Act.OptOut, Act.AutoReply, Act.Injection, Act.ChooseSome, Act.AnyTime,
    }.ToFrozenSet();

    /// <summary>Answers that a choice is easily taken for.</summary>
    private static readonly string[] Others = [LearnedActs.No, LearnedActs.Maybe, LearnedActs.AskOther];

    /// <summary>With what is chosen, where nothing speaks against it.</summary>
    public static Findings On(Findings read, Utterance said, UnderstandingContext context, Likely likely)
    {
        if (context is not { Asked: Asked.Choice, Offers.Length: > 1 } || read.Choice is not null || read.Time is not null || said.IsQuestion || YesNo.IsCondition(said[0].Text) || read.Acts.Any(Against.Contains)
            || likely.Of(LearnedActs.Choose) < Bars.ChoiceAmongOthers || Others.Any(o => likely.Of(o) >= Bars.Otherwise))
        {
            return read;
        }

        return ListedPlaces.NamedAmongOthers(said, context.Offers.Length) is { } place ? read with { Choice = place }
            : likely.Of(LearnedActs.Choose) >= Bars.ChoiceOfSome && said.Count > 1 ? read with { Acts = read.Acts.Add(Act.ChooseSome) } : read;
    }
}
