namespace SmartPulse;

/// <summary>An amount of money. Amounts of different currencies are never added.</summary>
/// <param name="MinorUnits">Cents, öre: the smallest unit of the currency.</param>
/// <param name="Currency">ISO 4217 code, such as EUR or SEK.</param>
public sealed record Money(long MinorUnits, string Currency);
