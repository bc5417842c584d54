using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Model;

/// <summary>
/// What a model may say that a customer does. Not among them is what would bind or silence somebody: a yes, a choice, an opt-out and an emergency are read by rules alone.
/// Who wants a visit moved or called off is asked which.
/// </summary>
public static class ModelActs
{
    /// <summary>The stable words and what each comes to.</summary>
    public static FrozenDictionary<string, Act> All { get; } = new Dictionary<string, Act>(StringComparer.Ordinal)
    {
        ["greeting"] = Act.Greeting,
        ["thanks"] = Act.Thanks,
        ["ask_price"] = Act.AskPrice,
        ["ask_robot"] = Act.AskRobot,
        ["ask_person"] = Act.AskPerson,
        ["move_booking"] = Act.ChangeBooking,
        ["cancel_booking"] = Act.ChangeBooking,
        ["none_suits"] = Act.NoneSuits,
        ["anyone_is_fine"] = Act.AnyoneIsFine,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
