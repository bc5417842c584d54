using SmartPulse.Reporting;

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
