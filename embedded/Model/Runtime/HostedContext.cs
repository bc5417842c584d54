namespace Orleans.Runtime;

/// <summary>What this host's activations offer beyond <see cref="IGrainContext"/>; under Orleans its own runtime does.</summary>
internal interface IHostedGrainContext : IGrainContext
{
    IGrainFactory GrainFactory { get; }

    void DelayDeactivation(TimeSpan timeSpan);

    IGrainTimer RegisterGrainTimer<TState>(Func<TState, CancellationToken, Task> callback, TState state, GrainTimerCreationOptions options);
}

internal static class HostedContext
{
    public static IHostedGrainContext Of(IGrainBase grain) =>
        grain.GrainContext as IHostedGrainContext
        ?? throw new InvalidOperationException($"{grain.GetType().FullName} was built outside a host, so it has no timers, no factory and no life to end.");
}

/// <summary>The activation whose code runs on this thread now. A thread static, not an async local: the scheduler sets it around each piece of work.</summary>
internal static class RuntimeContext
{
    [ThreadStatic]
    private static IGrainContext? current;

    public static IGrainContext? Current
    {
        get => current;
        set => current = value;
    }
}
