namespace Orleans;

/// <summary>Why an activation ended.</summary>
public readonly struct DeactivationReason
{
    /// <summary>Names a reason.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="text">What a person reading the log should know.</param>
    public DeactivationReason(DeactivationReasonCode code, string text)
        : this(code, null, text)
    {
    }

    /// <summary>Names a reason that came with an exception.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="exception">What went wrong.</param>
    /// <param name="text">What a person reading the log should know.</param>
    public DeactivationReason(DeactivationReasonCode code, Exception? exception, string text)
    {
        ReasonCode = code;
        Exception = exception;
        Description = text;
    }

    /// <summary>What a person reading the log should know.</summary>
    public string Description { get; }

    /// <summary>The kind of reason.</summary>
    public DeactivationReasonCode ReasonCode { get; }

    /// <summary>What went wrong, if anything did.</summary>
    public Exception? Exception { get; }

    /// <summary>The reason as one line.</summary>
    public override string ToString() => Exception is null ? $"{ReasonCode}: {Description}" : $"{ReasonCode}: {Description}. Exception: {Exception}";
}

/// <summary>The kinds of reason for which an activation ends.</summary>
public enum DeactivationReasonCode : byte
{
    /// <summary>None was given.</summary>
    None,

    /// <summary>The host is stopping.</summary>
    ShuttingDown,

    /// <summary>OnActivateAsync, or building the grain, failed.</summary>
    ActivationFailed,

    /// <summary>The grain directory failed; only in a cluster.</summary>
    DirectoryFailure,

    /// <summary>Nobody called for a while.</summary>
    ActivationIdle,

    /// <summary>A turn ran for too long.</summary>
    ActivationUnresponsive,

    /// <summary>Another activation of the grain exists; only in a cluster.</summary>
    DuplicateActivation,

    /// <summary>A call needed another version of the interface; only in a cluster.</summary>
    IncompatibleRequest,

    /// <summary>The grain threw something after which its memory cannot be trusted.</summary>
    ApplicationError,

    /// <summary>The grain asked for it.</summary>
    ApplicationRequested,

    /// <summary>The activation moves to another silo; only in a cluster.</summary>
    Migrating,

    /// <summary>The host asked for it.</summary>
    RuntimeRequested,

    /// <summary>Memory is short.</summary>
    HighMemoryPressure,
}
