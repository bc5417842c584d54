namespace SmartPulse.Tests.Conformance.Grains;

public sealed record Parcel(string Name, int Weight, IReadOnlyList<string> Labels);

/// <summary>JSON alone cannot carry it: a delegate has no text.</summary>
public sealed class Uncarriable
{
    public Func<int>? Delegate { get; init; }
}

[Alias("conformance.listener")]
public interface IListener : IGrainObserver
{
    [OneWay, Alias("heard")]
    Task HeardAsync(string what);

    [Alias("asked")]
    Task<string> AskedAsync(string what);
}

[Alias("conformance.counter")]
public interface ICounter : IGrainWithStringKey
{
    [Alias("add")]
    Task<int> AddAsync(int amount);

    [Alias("slow-add")]
    Task<int> AddSlowlyAsync(int amount);

    [Alias("activation")]
    ValueTask<string> ActivationAsync();
}

[Alias("conformance.turns")]
public interface ITurns : IGrainWithStringKey
{
    /// <summary>Notes "in name", waits for the gate, notes "out name".</summary>
    [Alias("pass")]
    Task PassAsync(string name, string? gate);

    [Alias("pass-token")]
    Task PassUntilCancelledAsync(string name, CancellationToken token);

    [AlwaysInterleave, Alias("interleave")]
    Task InterleaveAsync(string name, string? gate);

    [ReadOnly, Alias("read")]
    Task ReadAsync(string name, string? gate);

    [OneWay, Alias("one-way")]
    Task SendAsync(string name, string? gate);

    [ResponseTimeout("00:00:02"), Alias("short")]
    Task PassShortlyAsync(string name, string? gate);

    [Alias("call")]
    Task CallAsync(ITurns other, string name, string? gate);

    [Alias("call-self")]
    Task CallBackAsync(ITurns other);

    [Alias("activation")]
    Task<string> ActivationAsync();

    [Alias("stays")]
    Task<bool> StaysOnItsSchedulerAsync();

    [Alias("context")]
    Task<string?> AmbientAsync(string key);

    [Alias("ambient-via")]
    Task<string?> AmbientViaAsync(ITurns other, string key);

    [Alias("async-local")]
    Task<string?> AsyncLocalAsync();

    [Alias("trace")]
    Task<string?> TraceAsync();

    [Alias("me")]
    Task<ITurns> MeAsync();

    [Alias("give-me")]
    Task<string> GiveMyselfToAsync(ITurns other);

    [Alias("key-of")]
    Task<string> KeyOfAsync(ITurns given);
}

[Alias("conformance.reentrant")]
public interface IReentrant : IGrainWithStringKey
{
    [Alias("pass")]
    Task PassAsync(string name, string? gate);
}

[Alias("conformance.faulty")]
public interface IFaulty : IGrainWithStringKey
{
    [Alias("throw")]
    Task ThrowAsync(string message);

    [Alias("inconsistent")]
    Task BeInconsistentAsync(string? gate);

    [Alias("wrapped")]
    Task BeInconsistentWrappedAsync();

    [Alias("via")]
    Task CallInconsistentAsync(IFaulty other);

    [Alias("activation")]
    Task<string> ActivationAsync();

    [OneWay, Alias("throw-one-way")]
    Task ThrowUnheardAsync();
}

[Alias("conformance.mortal")]
public interface IMortal : IGrainWithStringKey
{
    [Alias("life")]
    Task<int> LifeAsync();

    [Alias("note")]
    Task NoteAsync(string what);

    [Alias("end")]
    Task EndAsync();

    [Alias("stay")]
    Task StayAsync(TimeSpan longer);
}

[Alias("conformance.stillborn")]
public interface IStillborn : IGrainWithStringKey
{
    [Alias("ping")]
    Task PingAsync();
}

[Alias("conformance.ticker")]
public interface ITicker : IGrainWithStringKey
{
    [Alias("start")]
    Task StartAsync(string name, TimeSpan due, TimeSpan period, string? gate, bool interleave, bool keepAlive);

    [Alias("pass")]
    Task PassAsync(string name, string? gate);

    [Alias("stop")]
    Task StopAsync();

    [Alias("end")]
    Task EndAsync();

    [AlwaysInterleave, Alias("ping")]
    Task PingAsync();
}

[Alias("conformance.herald")]
public interface IHerald : IGrainWithStringKey
{
    [Alias("subscribe")]
    Task SubscribeAsync(IListener listener);

    [Alias("proclaim")]
    Task ProclaimAsync(string what);

    [Alias("ask")]
    Task<string> AskAsync(IListener listener, string what);
}

public sealed record Seen(bool Exists, string? NameAtActivation);

[Alias("conformance.keeper")]
public interface IKeeper : IGrainWithStringKey
{
    [Alias("read")]
    Task<Seen> ReadAsync();

    [Alias("write")]
    Task WriteAsync(string name);

    [Alias("clear")]
    Task ClearAsync();

    [Alias("activation")]
    Task<string> ActivationAsync();
}

[Alias("conformance.carrier")]
public interface ICarrier : IGrainWithStringKey
{
    [Alias("parcel")]
    Task<Parcel> CarryAsync(Parcel parcel);

    [Alias("same")]
    Task<bool> IsSameAsync(Parcel parcel);

    [Alias("uncarriable-in")]
    Task TakeAsync(Uncarriable thing);

    [Alias("uncarriable-out")]
    Task<Uncarriable> GiveAsync();
}

[Alias("conformance.scoped")]
public interface IScoped : IGrainWithStringKey
{
    [Alias("id")]
    Task<string> IdSeenByServiceAsync();
}
