namespace Orleans.Runtime;

/// <summary>The base of what the host itself throws at callers and grains.</summary>
public class OrleansException : Exception
{
    /// <summary>Says nothing more.</summary>
    public OrleansException()
        : base("Unexpected error.")
    {
    }

    /// <summary>Says what happened.</summary>
    /// <param name="message">What happened.</param>
    public OrleansException(string message)
        : base(message)
    {
    }

    /// <summary>Says what happened and why.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why.</param>
    public OrleansException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>A call was refused because too many wait already.</summary>
public sealed class LimitExceededException : OrleansException
{
    /// <summary>Says nothing more.</summary>
    public LimitExceededException()
        : base("Limit exceeded")
    {
    }

    /// <summary>Says what happened.</summary>
    /// <param name="message">What happened.</param>
    public LimitExceededException(string message)
        : base(message)
    {
    }

    /// <summary>Says what happened and why.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why.</param>
    public LimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says which limit was met and how.</summary>
    /// <param name="limitName">The limit.</param>
    /// <param name="current">What it stood at.</param>
    /// <param name="threshold">What it may stand at.</param>
    /// <param name="extraInfo">Where.</param>
    public LimitExceededException(string limitName, int current, int threshold, object extraInfo)
        : base($"Limit exceeded {limitName} Current={current} Threshold={threshold} {extraInfo}")
    {
    }
}

/// <summary>A call was sent back without having run.</summary>
public class OrleansMessageRejectionException : OrleansException
{
    internal OrleansMessageRejectionException(string message)
        : base(message)
    {
    }

    internal OrleansMessageRejectionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>The host that should have run a call is stopping or gone.</summary>
public sealed class SiloUnavailableException : OrleansMessageRejectionException
{
    /// <summary>Says nothing more.</summary>
    public SiloUnavailableException()
        : base("Silo unavailable")
    {
    }

    /// <summary>Says what happened.</summary>
    /// <param name="msg">What happened.</param>
    public SiloUnavailableException(string msg)
        : base(msg)
    {
    }

    /// <summary>Says what happened and why.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why.</param>
    public SiloUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
