using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Tests.Simulation.Faults;

namespace SmartPulse.Tests.Simulation;

/// <summary>What a run must have seen before it counts.</summary>
internal static class Wanted
{
    /// <summary>Each fault a hundred times, two hundred contested slots, and every kind of event, effect and result.</summary>
    public static IEnumerable<(string What, int AtLeast)> OfAThousandSeeds() =>
    [
        .. Enum.GetValues<Fault>().Select(fault => ($"fault {fault}", 100)),
        ($"event {nameof(CalendarEvent.HoldRefused)}", 200),
        .. CasesOf<ConversationEvent>("event"),
        .. CasesOf<CalendarEvent>("event"),
        .. CasesOf<Effect>("effect"),
        .. CasesOf<EffectResult>("result"),
    ];

    private static IEnumerable<(string, int)> CasesOf<TFamily>(string kind) =>
        typeof(TFamily).GetNestedTypes().Where(type => type.IsAssignableTo(typeof(TFamily))).Select(type => ($"{kind} {type.Name}", 1));
}
