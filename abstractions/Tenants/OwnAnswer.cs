namespace SmartPulse.Tenants;

/// <summary>Something that customers ask of this business, and what it answers.</summary>
/// <param name="Id">Its name among the others.</param>
/// <param name="AskedBy">Words and short phrases that show that it is asked for, uninflected and lower-case.</param>
/// <param name="Text">The answer as customers read it, in each language; no price that is not on the price list.</param>
public sealed record OwnAnswer(string Id, LocalizedWords AskedBy, LocalizedText Text);
