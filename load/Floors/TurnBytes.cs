namespace SmartPulse.Load.Floors;

/// <summary>What our turns write on average, in bytes.</summary>
/// <param name="State">Of events.</param>
/// <param name="Outbox">Of the text that answers.</param>
internal sealed record TurnBytes(int State, int Outbox);
