using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Where: the address with the town that no list of ours has, the part of town, and what helps to find the door.</summary>
internal static class Places
{
    /// <summary>What was read as an address, made whole.</summary>
    public static (Finding<ServiceAddress>? Address, Finding<string>? Area, Finding<string>? Note) Complete(
        Finding<ServiceAddress>? address, Utterance said, UnderstandingContext context, Language language, bool[] taken)
    {
        var note = DoorNotes.Read(said, context.Asked == Asked.Address || address is not null, taken);
        var area = Districts.Area(said, context, language, taken);
        if (language == Language.English && !Districts.IsNordic(context.Settings) && address?.Value.Town is null && Districts.UnknownTown(said, context, taken) is { } town)
        {
            address = address is null
                ? new(new ServiceAddress(null, null, null, town.Name), said.Words(town.Span.From, town.Span.To), 0.7)
                : address with { Value = address.Value with { Town = town.Name } };
        }

        return (address, area, note);
    }
}
