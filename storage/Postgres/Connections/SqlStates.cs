namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>What the schema's own functions raise.</summary>
internal static class SqlStates
{
    /// <summary>What the batch was decided on has moved: it is decided anew.</summary>
    public const string Moved = "SP001";

    /// <summary>A constraint of ours forbids it; its name comes with the error.</summary>
    public const string Forbidden = "SP002";
}
