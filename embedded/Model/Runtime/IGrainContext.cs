namespace Orleans.Runtime;

/// <summary>One activation of a grain, as its host knows it.</summary>
public interface IGrainContext
{
    /// <summary>A reference to the grain.</summary>
    GrainReference GrainReference { get; }

    /// <summary>The grain's type and key.</summary>
    GrainId GrainId { get; }

    /// <summary>The grain object, once it is built.</summary>
    object? GrainInstance { get; }

    /// <summary>The services of this activation; the scope ends with it.</summary>
    IServiceProvider ActivationServices { get; }

    /// <summary>Completes when the activation has ended. Awaiting it inside the grain waits for itself.</summary>
    Task Deactivated { get; }

    /// <summary>Ends the activation after the turns that run now; later calls reach a new one.</summary>
    /// <param name="deactivationReason">Why.</param>
    /// <param name="cancellationToken">Stops waiting for OnDeactivateAsync.</param>
    void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default);
}

/// <summary>Gives the activation whose code runs on this thread now.</summary>
public interface IGrainContextAccessor
{
    /// <summary>The activation; only inside grain code, which includes the constructors of what is injected into it.</summary>
    IGrainContext GrainContext { get; }
}
