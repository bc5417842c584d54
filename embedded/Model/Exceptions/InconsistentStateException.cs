using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>Someone else wrote what this activation believed to own. When it leaves a turn unwrapped, the activation is dropped.</summary>
public class InconsistentStateException : OrleansException
{
    /// <summary>Says nothing more.</summary>
    public InconsistentStateException()
    {
    }

    /// <summary>Says what happened.</summary>
    /// <param name="message">What happened.</param>
    public InconsistentStateException(string message)
        : base(message)
    {
    }

    /// <summary>Says what happened and why.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why.</param>
    public InconsistentStateException(string message, Exception? innerException)
        : base(message, innerException!)
    {
    }

    /// <summary>Says which versions met.</summary>
    /// <param name="errorMsg">What happened.</param>
    /// <param name="storedEtag">The version in the store.</param>
    /// <param name="currentEtag">The version the activation held.</param>
    /// <param name="storageException">What the store said.</param>
    public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag, Exception? storageException)
        : base(errorMsg, storageException!)
    {
        StoredEtag = storedEtag;
        CurrentEtag = currentEtag;
    }

    /// <summary>Says which versions met.</summary>
    /// <param name="errorMsg">What happened.</param>
    /// <param name="storedEtag">The version in the store.</param>
    /// <param name="currentEtag">The version the activation held.</param>
    public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag)
        : this(errorMsg, storedEtag, currentEtag, null)
    {
    }

    /// <summary>The version in the store.</summary>
    public string? StoredEtag { get; }

    /// <summary>The version the activation held.</summary>
    public string? CurrentEtag { get; }

    // Only the activation whose own write failed is dropped; a grain that merely called it and passed the error on keeps its memory.
    internal bool IsSourceActivation { get; set; } = true;
}
