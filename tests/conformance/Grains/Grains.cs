using Orleans.Storage;
using SmartPulse.Tests.Conformance.Cluster;

namespace SmartPulse.Tests.Conformance.Grains;

internal static class Names
{
    private static int count;

    /// <summary>A name for a new object, never given twice.</summary>
    public static string Next() => $"#{Interlocked.Increment(ref count)}";
}

internal static class Ambient
{
    private static readonly AsyncLocal<string?> Local = new();

    public static string? Value
    {
        get => Local.Value;
        set => Local.Value = value;
    }
}

[GrainType("conformance.counter")]
internal sealed class Counter : Grain, ICounter
{
    private readonly string activation = Names.Next();
    private int total;

    public Task<int> AddAsync(int amount) => Task.FromResult(total += amount);

    public async Task<int> AddSlowlyAsync(int amount)
    {
        // Read, go away, write: two turns at once would lose one of the sums.
        var before = total;
        await Task.Yield();
        return total = before + amount;
    }

    public ValueTask<string> ActivationAsync() => new(activation);
}

[GrainType("conformance.turns")]
internal sealed class Turns(Probe probe) : Grain, ITurns
{
    private readonly string activation = Names.Next();

    public async Task PassAsync(string name, string? gate)
    {
        probe.Note($"in {name}");
        await (gate is null ? Task.CompletedTask : probe.Gate(gate));
        await Task.Yield();
        probe.Note($"out {name}");
    }

    public async Task PassUntilCancelledAsync(string name, CancellationToken token)
    {
        probe.Note($"in {name}");
        var cancelled = new TaskCompletionSource();
        await using var registration = token.Register(cancelled.SetResult);
        await cancelled.Task;
        probe.Note($"cancelled {name}");
    }

    public Task InterleaveAsync(string name, string? gate) => PassAsync(name, gate);

    public Task ReadAsync(string name, string? gate) => PassAsync(name, gate);

    public Task SendAsync(string name, string? gate) => PassAsync(name, gate);

    public Task PassShortlyAsync(string name, string? gate) => PassAsync(name, gate);

    public async Task CallAsync(ITurns other, string name, string? gate)
    {
        await (gate is null ? Task.CompletedTask : probe.Gate(gate));
        await other.PassAsync(name, gate: null);
    }

    public Task CallBackAsync(ITurns other) => other.CallAsync(this.AsReference<ITurns>(), "call back", gate: null);

    public Task<string> ActivationAsync() => Task.FromResult(activation);

    public async Task<bool> StaysOnItsSchedulerAsync()
    {
        var mine = TaskScheduler.Current;
        await Task.Run(() => { });
        var afterPool = TaskScheduler.Current;
        await Task.Yield();
        return mine != TaskScheduler.Default && afterPool == mine && TaskScheduler.Current == mine;
    }

    public Task<string?> AmbientAsync(string key) => Task.FromResult(RequestContext.Get(key) as string);

    public async Task<string?> AmbientViaAsync(ITurns other, string key) => await other.AmbientAsync(key);

    public Task<string?> AsyncLocalAsync() => Task.FromResult(Ambient.Value);

    public Task<string?> TraceAsync() => Task.FromResult(System.Diagnostics.Activity.Current?.TraceId.ToHexString());

    public Task<ITurns> MeAsync() => Task.FromResult<ITurns>(this);

    public Task<string> GiveMyselfToAsync(ITurns other) => other.KeyOfAsync(this);

    public Task<string> KeyOfAsync(ITurns given) => Task.FromResult($"{given is GrainReference}: {given.GetPrimaryKeyString()}");
}

[Reentrant, GrainType("conformance.reentrant")]
internal sealed class ReentrantGrain(Probe probe) : Grain, IReentrant
{
    public async Task PassAsync(string name, string? gate)
    {
        probe.Note($"in {name}");
        await (gate is null ? Task.CompletedTask : probe.Gate(gate));
        probe.Note($"out {name}");
    }
}

[GrainType("conformance.faulty")]
internal sealed class Faulty(Probe probe) : Grain, IFaulty
{
    private readonly string activation = Names.Next();

    public Task ThrowAsync(string message) => throw new InvalidTimeZoneException(message);

    public async Task BeInconsistentAsync(string? gate)
    {
        probe.Note("inconsistent");
        await (gate is null ? Task.CompletedTask : probe.Gate(gate));
        throw new InconsistentStateException("Someone else wrote.");
    }

    public Task BeInconsistentWrappedAsync() => throw new InvalidOperationException("Wrapped.", new InconsistentStateException("Someone else wrote."));

    public Task CallInconsistentAsync(IFaulty other) => other.BeInconsistentAsync(gate: null);

    public Task<string> ActivationAsync() => Task.FromResult(activation);

    public Task ThrowUnheardAsync()
    {
        probe.Note("threw unheard");
        throw new InvalidTimeZoneException("Nobody hears this.");
    }
}

[GrainType("conformance.mortal")]
internal sealed class Mortal(Probe probe) : Grain, IMortal
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(Probe, string), int> Lives = new();
    private int life;

    private string Key => this.GetPrimaryKeyString();

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        life = Lives.AddOrUpdate((probe, Key), 1, (_, before) => before + 1);
        probe.Note($"born {Key} {life}");
        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        probe.Note($"dying {Key} {life} {reason.ReasonCode}");
        await (Key.StartsWith("lingering", StringComparison.Ordinal) ? probe.Gate("let go") : Task.CompletedTask);
        probe.Note($"dead {Key} {life}");
    }

    public Task<int> LifeAsync() => Task.FromResult(life);

    public Task NoteAsync(string what)
    {
        probe.Note($"{what} in life {life}");
        return Task.CompletedTask;
    }

    public async Task EndAsync()
    {
        DeactivateOnIdle();
        await Task.Yield();
        probe.Note($"end asked in life {life}");
    }

    public Task StayAsync(TimeSpan longer)
    {
        DelayDeactivation(longer);
        return Task.CompletedTask;
    }
}

[GrainType("conformance.stillborn")]
internal sealed class Stillborn(Probe probe) : Grain, IStillborn
{
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        probe.Note("trying");
        if (probe.Journal.Count(e => e == "trying") == 1)
        {
            await probe.Gate("fail");
            throw new InvalidTimeZoneException("Not this time.");
        }
    }

    public Task PingAsync() => Task.CompletedTask;
}

[GrainType("conformance.ticker")]
internal sealed class Ticker(Probe probe) : Grain, ITicker
{
    private IGrainTimer? timer;

    public Task StartAsync(string name, TimeSpan due, TimeSpan period, string? gate, bool interleave, bool keepAlive)
    {
        timer = this.RegisterGrainTimer(
            async (n, token) =>
            {
                probe.Note($"tick {n}");
                await (gate is null ? Task.CompletedTask : probe.Gate(gate));
                probe.Note($"tock {n}{(token.IsCancellationRequested ? " stopped" : "")}");
            },
            name,
            new GrainTimerCreationOptions(due, period) { Interleave = interleave, KeepAlive = keepAlive });
        return Task.CompletedTask;
    }

    public async Task PassAsync(string name, string? gate)
    {
        probe.Note($"in {name}");
        await (gate is null ? Task.CompletedTask : probe.Gate(gate));
        probe.Note($"out {name}");
    }

    public Task StopAsync()
    {
        timer?.Dispose();
        return Task.CompletedTask;
    }

    public Task EndAsync()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public Task PingAsync() => Task.CompletedTask;

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        probe.Note($"ticker gone {reason.ReasonCode}");
        return Task.CompletedTask;
    }
}

[GrainType("conformance.herald")]
internal sealed class Herald : Grain, IHerald
{
    private readonly List<IListener> listeners = [];

    public Task SubscribeAsync(IListener listener)
    {
        listeners.Add(listener);
        return Task.CompletedTask;
    }

    public async Task ProclaimAsync(string what)
    {
        foreach (var listener in listeners)
        {
            await listener.HeardAsync(what);
        }
    }

    public Task<string> AskAsync(IListener listener, string what) => listener.AskedAsync(what);
}

public sealed record Kept(string Name);

[GrainType("conformance.keeper")]
internal sealed class Keeper([PersistentState("kept", "settings")] IPersistentState<Kept> state) : Grain, IKeeper
{
    private readonly string activation = Names.Next();
    private string? seenAtActivation;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        seenAtActivation = state.RecordExists ? state.State.Name : null;
        return Task.CompletedTask;
    }

    public Task<Seen> ReadAsync() => Task.FromResult(new Seen(state.RecordExists, seenAtActivation));

    public Task WriteAsync(string name)
    {
        state.State = new(name);
        return state.WriteStateAsync();
    }

    public Task ClearAsync() => state.ClearStateAsync();

    public Task<string> ActivationAsync() => Task.FromResult(activation);
}

[GrainType("conformance.carrier")]
internal sealed class Carrier : Grain, ICarrier
{
    private Parcel? last;

    public Task<Parcel> CarryAsync(Parcel parcel)
    {
        last = parcel;
        return Task.FromResult(parcel);
    }

    public Task<bool> IsSameAsync(Parcel parcel) => Task.FromResult(ReferenceEquals(last, parcel));

    public Task TakeAsync(Uncarriable thing) => Task.CompletedTask;

    public Task<Uncarriable> GiveAsync() => Task.FromResult(new Uncarriable { Delegate = () => 1 });
}

/// <summary>Stands for what a grain injects by its scope, as a journal: it must know whose it is while it is built.</summary>
public sealed class ScopedPart<T>(IGrainContextAccessor accessor)
{
    public string Owner { get; } = accessor.GrainContext.GrainId.ToString();
}

[GrainType("conformance.scoped")]
internal sealed class Scoped(ScopedPart<int> part) : Grain, IScoped
{
    public Task<string> IdSeenByServiceAsync() => Task.FromResult(part.Owner);
}
