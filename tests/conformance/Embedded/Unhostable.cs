namespace SmartPulse.Tests.Conformance.Embedded;

// Grain classes that no host must take. They stand outside the namespace of the grains that are hosted in tests.
internal interface IUnaliasedObserver : IGrainObserver;

internal interface IUnaliased : IGrainWithStringKey
{
    Task PingAsync(IUnaliasedObserver observer);
}

[Alias("conformance.counter")]
internal interface IUnhostableTwin : IGrainWithStringKey;

[Alias("conformance.odd")]
internal interface IOdd : IGrainWithStringKey
{
    int Now();

    void Forget();

    Task AnyAsync<T>(T thing);
}

internal sealed class Unnamed : Grain, IUnaliased
{
    public Task PingAsync(IUnaliasedObserver observer) => Task.CompletedTask;
}

[GrainType("conformance.turns")]
internal sealed class TwinOfTurns : Grain, IUnhostableTwin;

[GrainType("bare")]
internal sealed class Bare : Grain;

[GrainType("odd")]
internal sealed class Odd : Grain, IOdd
{
    public int Now() => 1;

    public void Forget()
    {
    }

    public Task AnyAsync<T>(T thing) => Task.CompletedTask;
}
