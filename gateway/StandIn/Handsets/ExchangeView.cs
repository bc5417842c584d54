using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>What the stand-in's phones can reach, for one session.</summary>
/// <param name="Lines">The businesses' numbers.</param>
/// <param name="Staff">The businesses' own phones.</param>
/// <param name="Customers">Numbers to call from; any other number will do too.</param>
/// <param name="Clock">The gateway's clock.</param>
internal sealed record ExchangeView(
    ImmutableArray<ExchangeLine> Lines, ImmutableArray<StaffPhone> Staff, ImmutableArray<SuggestedCustomer> Customers, ClockView Clock);

/// <summary>A business's number.</summary>
/// <param name="Number">The number.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="OrganisationName">Their name.</param>
/// <param name="Location">Which location it leads to.</param>
/// <param name="LocationName">Its name.</param>
/// <param name="Line">The line's id.</param>
/// <param name="Mode">In front of the staff phones, behind them, or beside an exchange.</param>
/// <param name="Locale">The language that callers are first spoken to in.</param>
/// <param name="TimeZone">IANA zone of the location's clocks.</param>
/// <param name="FormKey">The key of the location's web form, where the demo has one.</param>
internal sealed record ExchangeLine(
    PhoneNumber Number, OrganisationId Organisation, string OrganisationName, LocationId Location, string LocationName, LineId Line, NumberMode Mode, Locale Locale,
    string TimeZone, string? FormKey);

/// <summary>A phone of the staff.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Location">Which location's.</param>
/// <param name="Rings">Whether it rings when a customer calls.</param>
/// <param name="IsOnCall">Whether it is alerted in an emergency.</param>
internal sealed record StaffPhone(PhoneNumber Number, OrganisationId Organisation, LocationId Location, bool Rings, bool IsOnCall);

/// <summary>An invented customer.</summary>
/// <param name="Number">The number.</param>
/// <param name="Name">A name to go with it.</param>
/// <param name="Locale">What they speak.</param>
internal sealed record SuggestedCustomer(PhoneNumber Number, string Name, Locale Locale);

/// <summary>The gateway's clock. Ages on a page are reckoned from here, not from the browser's clock.</summary>
/// <param name="Now">What it shows.</param>
/// <param name="AheadSeconds">How far it was moved ahead of the true time, in seconds.</param>
/// <param name="NextOwed">When the next thing is owed that the session's organisations wait for: a reminder, a nudge, the end of a hold; null for none.</param>
/// <param name="MayMove">Whether this session may move it.</param>
internal sealed record ClockView(Instant Now, long AheadSeconds, Instant? NextOwed, bool MayMove);
