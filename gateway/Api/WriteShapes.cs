using System.Collections.Immutable;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Api;

/// <summary>What staff write to a customer.</summary>
/// <param name="Text">1 to 1,600 characters.</param>
internal sealed record StaffMessage(string? Text);

/// <summary>What staff say an opportunity is about.</summary>
/// <param name="Purpose">One of the closed list.</param>
internal sealed record PurposeChoice(Purpose? Purpose);

/// <summary>It is stored.</summary>
/// <param name="Opportunity">About which opportunity.</param>
internal sealed record Done(OpportunityId? Opportunity);

/// <summary>The owner's own questions, as they shall be.</summary>
/// <param name="ExpectedVersion">The version of the settings that they were made from.</param>
/// <param name="Questions">All of them, in the order they are asked.</param>
internal sealed record QuestionsChange(int? ExpectedVersion = null, ImmutableArray<OwnQuestion>? Questions = null);

/// <summary>The owner's own answers, as they shall be.</summary>
/// <param name="ExpectedVersion">The version of the settings that they were made from.</param>
/// <param name="Answers">All of them.</param>
internal sealed record AnswersChange(int? ExpectedVersion = null, ImmutableArray<OwnAnswer>? Answers = null);

/// <summary>The settings are stored.</summary>
/// <param name="Version">As this version; the next change names it.</param>
internal sealed record SettingsStored(int Version);
