using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SmartPulse.Embedded;

/// <summary>The single-process host of grains: which activation has which id, where calls go, and how it all ends.</summary>
internal sealed class GrainEngine
{
    private readonly GrainRegistry registry;
    private readonly ConcurrentDictionary<GrainId, Activation> activations = new();
    private readonly ConcurrentDictionary<TimeSpan, DeadlineList> deadlinesByTimeout = new();
    private readonly TaskCompletionSource drained;
    private readonly DeadlineList deadlines;
    private long activationCount;
    private long callsInFlight;
    private volatile bool isStopping;
    private volatile bool isStopped;

    public GrainEngine(
        GrainRegistry registry,
        IOptions<EmbeddedGrainOptions> options,
        IServiceProvider services,
        TimeProvider time,
        EngineInstruments instruments,
        ILogger<GrainEngine> logger)
    {
        this.registry = registry;
        Options = options.Value;
        Services = services;
        Time = time;
        Instruments = instruments;
        Log = new(logger);
        Messages = new(Options.RoundTripMessages, Options.Json);
        Observers = new(this);
        Factory = new GrainFactory(this);
        drained = new(Scheduler.PromiseOptions());
        Idle = new(time);
        deadlines = new(time, Options.ResponseTimeout, Scheduler.IsExact);
    }

    public EmbeddedGrainOptions Options { get; }

    public IServiceProvider Services { get; }

    public TimeProvider Time { get; }

    public IWorkScheduler Scheduler => Options.Scheduler;

    public EngineInstruments Instruments { get; }

    public EngineLog Log { get; }

    public MessagePassing Messages { get; }

    public ObserverDirectory Observers { get; }

    public IGrainFactory Factory { get; }

    public IdleWatch Idle { get; }

    public bool IsRunning => !isStopping;

    public int ActivationCount => activations.Count;

    public long CallsInFlight => Interlocked.Read(ref callsInFlight);

    public long NextActivationNumber() => Interlocked.Increment(ref activationCount);

    public GrainId IdOf(Type grainInterface, string key, string? prefix)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return GrainId.Create(registry.Class(grainInterface, prefix).GrainType, key);
    }

    public GrainProxy Reference(Type type, GrainId id) => registry.Interface(type).Reference(this, id);

    public TimeSpan TimeoutOf(GrainMethod method) => method.ResponseTimeout ?? Options.ResponseTimeout;

    public Task<TResult> SendAsync<TResult>(GrainMethod<TResult> method, GrainId target, object?[] arguments)
    {
        Scheduler.CheckCaller();
        var token = method.TokenIndex < 0 ? CancellationToken.None : (CancellationToken)arguments[method.TokenIndex]!;
        if (token.IsCancellationRequested)
        {
            return Task.FromCanceled<TResult>(token);
        }

        var call = new GrainCall<TResult>(this, method, target, arguments);
        try
        {
            Messages.PassArguments(method, arguments);
            if (!method.IsOneWay)
            {
                DeadlinesOf(method).Add(call);
            }

            if (target.Type == ObserverDirectory.ObserverType)
            {
                Observers.Send(call);
            }
            else
            {
                Deliver(call);
            }
        }
        catch (Exception error) when (method.IsOneWay)
        {
            Log.OneWayFailed(method.Name, error);
        }
        catch (Exception error)
        {
            // The caller learns it where it awaits; what waits for a deadline must not be left behind.
            call.Fail(error);
            return call.Answer;
        }

        if (method.IsOneWay)
        {
            return Task.FromResult(default(TResult)!);
        }

        call.WatchCaller(token);
        return call.Answer;
    }

    public void CallEnded()
    {
        if (Interlocked.Decrement(ref callsInFlight) == 0 && isStopping)
        {
            drained.TrySetResult();
        }
    }

    public void TimedOut(GrainCall call)
    {
        Instruments.CallTimedOut(call.Method.Name);
        Log.TimedOut(call.Method.Name, TimeoutOf(call.Method));
    }

    public void ObserverThrew(GrainCall call, Exception error)
    {
        Instruments.ObserverLost(call.Method.Owner.Alias);
        Log.ObserverThrew(call.Method.Name, error);
    }

    /// <summary>Takes a closed activation out; what it left goes to the next one, ahead of everyone who calls from now on.</summary>
    public void Retire(Activation ended, IReadOnlyList<GrainCall> left)
    {
        if (left.Count == 0)
        {
            activations.TryRemove(KeyValuePair.Create(ended.GrainId, ended));
            return;
        }

        var next = new Activation(this, ended.GrainClass, ended.GrainId);
        next.Inherit(left);
        activations[ended.GrainId] = next;
        next.Wake();
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Options.StopTimeout, Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        isStopping = true;

        // Whoever counted itself in before this line is waited for; whoever does it after sees that we stop.
        Interlocked.MemoryBarrier();
        try
        {
            if (Interlocked.Read(ref callsInFlight) > 0)
            {
                await drained.Task.WaitAsync(either.Token);
            }

            // Saying goodbye may call others, and so begin activations that must end too.
            while (!activations.IsEmpty)
            {
                var ending = activations.Values.OrderBy(a => a.Number).ToArray();
                foreach (var activation in ending)
                {
                    activation.Deactivate(new(DeactivationReasonCode.ShuttingDown, "The host is stopping."), either.Token);
                }

                await Task.WhenAll(ending.Select(a => a.Deactivated)).WaitAsync(either.Token);
            }
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            Log.StopCutShort(Interlocked.Read(ref callsInFlight), activations.Count);
        }

        isStopped = true;
        Idle.Stop();
    }

    private DeadlineList DeadlinesOf(GrainMethod method) =>
        method.ResponseTimeout is { } own
            ? deadlinesByTimeout.GetOrAdd(own, static (timeout, engine) => new(engine.Time, timeout, engine.Scheduler.IsExact), this)
            : deadlines;

    private void Deliver(GrainCall call)
    {
        // Counted before it is looked whether we stop: so a stop either sees this call or is seen by it.
        Interlocked.Increment(ref callsInFlight);
        try
        {
            if (isStopped || (isStopping && RuntimeContext.Current is null))
            {
                throw new SiloUnavailableException($"{call.Method.Name} was refused: the host is stopping.");
            }

            var grainClass = registry.Class(call.Target.Type);
            var spin = new SpinWait();
            while (!ActivationOf(call.Target, grainClass).TryAccept(call))
            {
                spin.SpinOnce();
            }

            Instruments.CallAccepted(grainClass.Name);
        }
        catch (Exception error)
        {
            if (error is LimitExceededException)
            {
                Instruments.CallShed(call.Target.Type.ToString());
            }

            CallEnded();
            throw;
        }
    }

    private Activation ActivationOf(GrainId id, GrainClass grainClass) =>
        activations.TryGetValue(id, out var activation)
            ? activation
            : activations.GetOrAdd(id, static (id, of) => new(of.Engine, of.GrainClass, id), (Engine: this, GrainClass: grainClass));
}
