using System.Diagnostics.CodeAnalysis;
using Orleans.Runtime;

namespace Orleans;

/// <summary>The base of grain classes: one object for each activation, entered by one turn at a time.</summary>
public abstract class Grain : IGrainBase, IAddressable
{
    /// <summary>Takes the activation that is being built now; outside a host there is none.</summary>
    protected Grain()
    {
        GrainContext = RuntimeContext.Current;
    }

    /// <summary>The activation this object belongs to.</summary>
    [AllowNull]
    public IGrainContext GrainContext { get; private set; }

    /// <summary>A reference through which others call this grain.</summary>
    public GrainReference GrainReference => GrainContext.GrainReference;

    /// <summary>The grain's type and key, as text.</summary>
    public string IdentityString => GrainContext.GrainId.ToString();

    /// <summary>Gives references to other grains.</summary>
    protected IGrainFactory GrainFactory => HostedContext.Of(this).GrainFactory;

    /// <summary>The services of this activation; the scope ends with it.</summary>
    protected internal IServiceProvider ServiceProvider => GrainContext.ActivationServices;

    /// <summary>Runs before the first call of an activation; when it fails, so do the calls that waited.</summary>
    /// <param name="cancellationToken">Cancelled when the host gives up waiting.</param>
    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Runs after the last call of an activation.</summary>
    /// <param name="reason">Why the activation ends.</param>
    /// <param name="cancellationToken">Cancelled when the host gives up waiting.</param>
    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Ends the activation after the turns that run now; later calls reach a new one.</summary>
    protected void DeactivateOnIdle() => GrainBaseExtensions.DeactivateOnIdle(this);

    /// <summary>Keeps an idle activation in memory for at least this long; a negative time takes that back.</summary>
    /// <param name="timeSpan">How long from now.</param>
    protected void DelayDeactivation(TimeSpan timeSpan) => HostedContext.Of(this).DelayDeactivation(timeSpan);
}
