using Orleans.Runtime;

namespace Orleans;

/// <summary>What every grain class offers its host.</summary>
public interface IGrainBase
{
    /// <summary>The activation this object belongs to.</summary>
    IGrainContext GrainContext { get; }

    /// <summary>Runs before the first call of an activation; when it fails, so do the calls that waited.</summary>
    /// <param name="token">Cancelled when the host gives up waiting.</param>
    Task OnActivateAsync(CancellationToken token) => Task.CompletedTask;

    /// <summary>Runs after the last call of an activation.</summary>
    /// <param name="reason">Why the activation ends.</param>
    /// <param name="token">Cancelled when the host gives up waiting.</param>
    Task OnDeactivateAsync(DeactivationReason reason, CancellationToken token) => Task.CompletedTask;
}

/// <summary>What a grain can ask of its host.</summary>
public static class GrainBaseExtensions
{
    /// <summary>Ends the activation after the turns that run now; later calls reach a new one.</summary>
    /// <param name="grain">The grain.</param>
    public static void DeactivateOnIdle(this IGrainBase grain)
    {
        ArgumentNullException.ThrowIfNull(grain);
        grain.GrainContext.Deactivate(new(DeactivationReasonCode.ApplicationRequested, $"{nameof(DeactivateOnIdle)} was called."));
    }

    /// <summary>Registers a timer whose ticks are turns of this grain; it dies with the activation.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="callback">What each tick runs.</param>
    /// <param name="state">Passed to each tick.</param>
    /// <param name="options">When it ticks, and how a tick meets other turns.</param>
    public static IGrainTimer RegisterGrainTimer<TState>(
        this IGrainBase grain, Func<TState, CancellationToken, Task> callback, TState state, GrainTimerCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(grain);
        ArgumentNullException.ThrowIfNull(callback);
        return HostedContext.Of(grain).RegisterGrainTimer(callback, state, options);
    }

    /// <summary>Registers a timer whose ticks are turns of this grain; it dies with the activation.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="callback">What each tick runs.</param>
    /// <param name="options">When it ticks, and how a tick meets other turns.</param>
    public static IGrainTimer RegisterGrainTimer(this IGrainBase grain, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return RegisterGrainTimer(grain, static (call, token) => call(token), callback, options);
    }

    /// <summary>Registers a timer whose ticks are turns of this grain; it dies with the activation.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="callback">What each tick runs.</param>
    /// <param name="options">When it ticks, and how a tick meets other turns.</param>
    public static IGrainTimer RegisterGrainTimer(this IGrainBase grain, Func<Task> callback, GrainTimerCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return RegisterGrainTimer(grain, static (call, _) => call(), callback, options);
    }

    /// <summary>Registers a timer whose ticks are turns of this grain; it dies with the activation.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="callback">What each tick runs.</param>
    /// <param name="state">Passed to each tick.</param>
    /// <param name="options">When it ticks, and how a tick meets other turns.</param>
    public static IGrainTimer RegisterGrainTimer<TState>(this IGrainBase grain, Func<TState, Task> callback, TState state, GrainTimerCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return RegisterGrainTimer(grain, static (both, _) => both.Callback(both.State), (Callback: callback, State: state), options);
    }

    /// <summary>Registers a timer whose ticks are turns of this grain; it dies with the activation.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="callback">What each tick runs.</param>
    /// <param name="dueTime">How long until the first tick.</param>
    /// <param name="period">How long from the end of one tick to the next.</param>
    public static IGrainTimer RegisterGrainTimer(this IGrainBase grain, Func<Task> callback, TimeSpan dueTime, TimeSpan period) =>
        RegisterGrainTimer(grain, callback, new GrainTimerCreationOptions(dueTime, period));

    /// <summary>Registers a timer whose ticks are turns of this grain; it dies with the activation.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="callback">What each tick runs.</param>
    /// <param name="dueTime">How long until the first tick.</param>
    /// <param name="period">How long from the end of one tick to the next.</param>
    public static IGrainTimer RegisterGrainTimer(this IGrainBase grain, Func<CancellationToken, Task> callback, TimeSpan dueTime, TimeSpan period) =>
        RegisterGrainTimer(grain, callback, new GrainTimerCreationOptions(dueTime, period));

    /// <summary>Registers a timer whose ticks are turns of this grain; it dies with the activation.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="callback">What each tick runs.</param>
    /// <param name="state">Passed to each tick.</param>
    /// <param name="dueTime">How long until the first tick.</param>
    /// <param name="period">How long from the end of one tick to the next.</param>
    public static IGrainTimer RegisterGrainTimer<TState>(this IGrainBase grain, Func<TState, Task> callback, TState state, TimeSpan dueTime, TimeSpan period) =>
        RegisterGrainTimer(grain, callback, state, new GrainTimerCreationOptions(dueTime, period));

    /// <summary>Registers a timer whose ticks are turns of this grain; it dies with the activation.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="callback">What each tick runs.</param>
    /// <param name="state">Passed to each tick.</param>
    /// <param name="dueTime">How long until the first tick.</param>
    /// <param name="period">How long from the end of one tick to the next.</param>
    public static IGrainTimer RegisterGrainTimer<TState>(
        this IGrainBase grain, Func<TState, CancellationToken, Task> callback, TState state, TimeSpan dueTime, TimeSpan period) =>
        RegisterGrainTimer(grain, callback, state, new GrainTimerCreationOptions(dueTime, period));
}
