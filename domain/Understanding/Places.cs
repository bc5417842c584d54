using SmartPulse.Conversations;
using SmartPulse.Understanding.Gazetteer;

namespace SmartPulse.Understanding;

/// <summary>Where: the address with its town, said or implied, the part of town, and what helps to find the door.</summary>
internal static class Places
{
    /// <summary>A town that was said alone, without a street or a code.</summary>
    private const double TownAlone = 0.7;

    /// <summary>A town that nobody said, but that the part of town or the postal code is in.</summary>
    private const double Implied = 0.6;

    /// <summary>What was read as an address, made whole.</summary>
    public static (Finding<ServiceAddress>? Address, Finding<string>? Area, Finding<string>? Note) Complete(
        Finding<ServiceAddress>? address, Utterance said, UnderstandingContext context, Language language, bool[] taken)
    {
        var isSwedish = language == Language.Swedish;
        var named = NamedPlaces.Read(said, context, isSwedish, taken);
        address = address?.Value.Town is null && named.Town is { } town ? WithTown(address, town, said, named.TownAt, TownAlone) : address;
        if (address?.Value.Town is null && named.PartOf is { } around)
        {
            address = WithTown(address, around, said, named.PartAt, Implied);
        }

        var note = DoorNotes.Read(said, IsAboutThePlace(said, context, taken) || address is not null || named.Part is not null, taken) ?? Roadsides.Read(said, context, taken) ?? RingAhead(said, context);
        var area = named.Part is { } part ? new(part, said.Words(named.PartAt.From, named.PartAt.To), 0.8) : Districts.Area(said, context, language, taken);
        if (address?.Value is { Town: null, PostalCode: { } code } && PostalTowns.Of(code, inSweden: context.Settings.TimeZone == "Europe/Stockholm") is { } coded)
        {
            address = address with { Value = address.Value with { Town = coded.In(isSwedish) } };
        }

        if (language == Language.English && !Districts.IsNordic(context.Settings) && address?.Value.Town is null && Districts.UnknownTown(said, context, taken) is { } abroad)
        {
            address = WithTown(address, abroad.Name, said, abroad.Span, TownAlone);
        }

        return (address, area, note);
    }

    /// <summary>Asked where, or asked whether all is right with a place that is known: a floor is one there. A stair that puts the house right is no note.</summary>
    private static bool IsAboutThePlace(Utterance said, UnderstandingContext context, bool[] taken) =>
        context.Asked == Asked.Address || (context is { Asked: Asked.Confirm, Where.Street: not null } && HouseCorrections.Read(said, context, [.. taken]) is null && FlatCorrections.Read(said, context, [.. taken]) is null);

    /// <summary>"Yes, but ring me before you come" is for whoever comes.</summary>
    private static Finding<string>? RingAhead(Utterance said, UnderstandingContext context)
    {
        if (context.Spoken || context.Asked is not (Asked.Confirm or Asked.Choice or Asked.Reminder) || Additions.RingAhead(said) is not { } ring)
        {
            return null;
        }

        var to = ring.To;
        while (to + 1 < said.Count && said[to + 1].Clause == said[ring.From].Clause)
        {
            to++;
        }

        return new(said.Words(ring.From, to), said.Words(ring.From, to), 0.7);
    }

    private static Finding<ServiceAddress> WithTown(Finding<ServiceAddress>? address, string town, Utterance said, Match at, double alone)
    {
        var words = said.Words(at.From, at.To);
        if (address is null)
        {
            return new(new ServiceAddress(null, null, null, town), words, alone);
        }

        // All of it, from the first of its words to the last.
        var start = said.Text.IndexOf(address.Words, StringComparison.Ordinal);
        var (from, to) = (Math.Min(start, said[at.From].Start), Math.Max(start + address.Words.Length, said[at.To].End));
        return address with { Value = address.Value with { Town = town }, Words = said.Text[from..to] };
    }
}
