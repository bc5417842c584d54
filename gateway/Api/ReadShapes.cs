using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Directories;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Api;

/// <summary>Who is signed in, and what they may see.</summary>
/// <param name="User">The user.</param>
/// <param name="Operator">Whether they run this gateway, and may see how it does.</param>
/// <param name="Organisations">Their organisations, with the locations they may see.</param>
internal sealed record Me(string User, bool Operator, ImmutableArray<MyOrganisation> Organisations);

/// <summary>An organisation of the session.</summary>
internal sealed record MyOrganisation(OrganisationId Organisation, string Name, Role Role, ImmutableArray<LocationSummary> Locations);

/// <summary>A location, as a chooser shows it.</summary>
internal sealed record LocationSummary(
    LocationId Location, string Name, Trade Trade, string TimeZone, string Currency, Locale DefaultLocale, ImmutableArray<Locale> Locales,
    ImmutableArray<NamedService> Services, ImmutableArray<NamedResource> Resources);

/// <summary>A service's id and names.</summary>
internal sealed record NamedService(ServiceId Service, LocalizedText Name);

/// <summary>A resource's id and name.</summary>
internal sealed record NamedResource(ResourceId Resource, string Name);

/// <summary>Locations of one organisation.</summary>
internal sealed record LocationList(ImmutableArray<LocationSummary> Items);

/// <summary>A page of opportunities, newest activity first.</summary>
/// <param name="Items">The opportunities.</param>
/// <param name="Next">Ask with <c>before</c> set to this for the next page; null on the last.</param>
internal sealed record ConversationPage(ImmutableArray<OpportunityRow> Items, Instant? Next);

/// <summary>One opportunity with what was said and what happened.</summary>
internal sealed record ConversationDetail(OpportunityRow Opportunity, ImmutableArray<MessageRow> Messages, ImmutableArray<StreamEntry> Events);

/// <summary>The slots of some days, held and booked, and who can be booked.</summary>
internal sealed record CalendarView(string TimeZone, LocalDate From, LocalDate To, ImmutableArray<NamedResource> Resources, ImmutableArray<BookingRow> Slots);

/// <summary>Open tasks, most pressing first.</summary>
internal sealed record TaskList(ImmutableArray<TaskRow> Items);

/// <summary>What happened lately, newest first.</summary>
internal sealed record EntryList(ImmutableArray<StreamEntry> Items);

/// <summary>A location's settings and numbers. The hash of the form's key is left out.</summary>
internal sealed record SettingsView(LocationSettings Settings, ImmutableArray<NumberEntry> Lines);
