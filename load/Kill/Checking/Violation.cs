namespace SmartPulse.Load.Kill.Checking;

/// <summary>A promise that was not kept.</summary>
/// <param name="Promise">Which: a stable word, such as <c>missing</c>.</param>
/// <param name="What">What to look at: ids, no words of anybody.</param>
internal sealed record Violation(string Promise, string What);
