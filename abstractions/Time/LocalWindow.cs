using NodaTime;

namespace SmartPulse;

/// <summary>What a customer means by "next Tuesday afternoon": days, and on each of them a part of the day, in the location's own time.</summary>
/// <param name="FirstDay">First day, included.</param>
/// <param name="LastDay">Last day, included.</param>
/// <param name="NotBefore">Earliest start on each day; null means from the morning.</param>
/// <param name="NotAfter">Latest start on each day, included; null means to the evening.</param>
public sealed record LocalWindow(LocalDate FirstDay, LocalDate LastDay, LocalTime? NotBefore, LocalTime? NotAfter);
