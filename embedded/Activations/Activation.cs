using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace SmartPulse.Embedded;

/// <summary>
/// One life of a grain: its object, its queue, its timers. All fields below the line are touched only by the executor, which runs one item at a
/// time; what others may touch is guarded by the gate.
/// </summary>
internal sealed class Activation(GrainEngine engine, GrainClass grainClass, GrainId id) : SerialExecutor(engine.Scheduler), IHostedGrainContext
{
    private const int MaxFruitlessForwards = 2;

    private readonly TaskCompletionSource deactivated = new(engine.Scheduler.PromiseOptions());
    private GrainReference? reference;
    private int pending;
    private bool isClosed;

    // ---- touched only by the executor ----
    private readonly LinkedList<Turn> waiting = [];
    private readonly List<GrainCall> running = [];
    private readonly List<GrainTimer> timers = [];
    private ActivationStage stage;
    private Turn? blocking;
    private int runningCount;
    private int waitingThatMayPass;
    private bool mustPump;
    private bool mustEnd;
    private bool hasBegunTurns;
    private DeactivationReason endReason;
    private CancellationToken endToken;
    private AsyncServiceScope scope;
    private bool hasScope;
    private long lastUsed = engine.Time.GetTimestamp();
    private long keepUntil;

    public GrainId GrainId => id;

    public GrainReference GrainReference => reference ??= engine.Reference(grainClass.Interfaces[0], id);

    public object? GrainInstance { get; private set; }

    public IServiceProvider ActivationServices => hasScope ? scope.ServiceProvider : engine.Services;

    public Task Deactivated => deactivated.Task;

    public IGrainFactory GrainFactory => engine.Factory;

    public GrainEngine Engine => engine;

    public GrainClass GrainClass => grainClass;

    /// <summary>The order in which activations began, so that whatever visits them all does so in the same order each time.</summary>
    public long Number { get; } = engine.NextActivationNumber();

    protected override IGrainContext Context => this;

    /// <summary>Takes a call; false when this activation has ended and the next one must be asked.</summary>
    public bool TryAccept(GrainCall call)
    {
        Scheduler.CheckCaller();
        bool wake;
        lock (Gate)
        {
            if (isClosed)
            {
                return false;
            }

            // More than the limit, as Orleans counts: what comes when exactly so many are here is taken.
            if (pending > engine.Options.QueueLimit)
            {
                throw new LimitExceededException(nameof(EmbeddedGrainOptions.QueueLimit), pending, engine.Options.QueueLimit, call.Method.Name);
            }

            pending++;
            call.Holder = this;
            wake = PostUnderGate(call);
        }

        if (wake)
        {
            Scheduler.Schedule(this);
        }

        return true;
    }

    /// <summary>Gives this activation the calls its predecessor did not begin, before anyone else can reach it.</summary>
    public void Inherit(IEnumerable<GrainCall> calls)
    {
        lock (Gate)
        {
            foreach (var call in calls)
            {
                pending++;
                call.Holder = this;
                PostUnderGate(call);
            }
        }
    }

    public void Wake() => Scheduler.Schedule(this);

    public void Tick(GrainTimerTick tick) => Post(tick);

    public void CancelCall(GrainCall call) => Post(new Command(this, () => Cancel(call)));

    public void CollectIfIdle() => Post(new Command(this, CollectNow));

    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default)
    {
        if (IsExecuting)
        {
            BeginEnd(deactivationReason, cancellationToken);
        }
        else
        {
            Post(new Command(this, () => BeginEnd(deactivationReason, cancellationToken)));
        }
    }

    public void DelayDeactivation(TimeSpan timeSpan) =>
        keepUntil = timeSpan == Timeout.InfiniteTimeSpan || timeSpan == TimeSpan.MaxValue ? long.MaxValue
            : timeSpan < TimeSpan.Zero ? 0
            : engine.Time.GetTimestamp() + (long)(timeSpan.TotalSeconds * engine.Time.TimestampFrequency);

    public IGrainTimer RegisterGrainTimer<TState>(Func<TState, CancellationToken, Task> callback, TState state, GrainTimerCreationOptions options)
    {
        if (!IsExecuting)
        {
            throw new InvalidOperationException($"A timer of {grainClass.Name} was registered outside its turns, for instance inside Task.Run.");
        }

        var timer = new GrainTimer<TState>(this, callback, state, options);
        timers.Add(timer);
        timer.Change(options.DueTime, options.Period);
        return timer;
    }

    public void Forget(GrainTimer timer)
    {
        if (IsExecuting)
        {
            timers.Remove(timer);
        }
        else
        {
            Post(new Command(this, () => timers.Remove(timer)));
        }
    }

    /// <summary>Ends a turn. Called by the turn, as a task of this activation.</summary>
    public void TurnEnded(Turn turn, Exception? error)
    {
        runningCount--;
        if (turn is GrainCall call)
        {
            running.Remove(call);
            Release();
        }

        if (ReferenceEquals(blocking, turn))
        {
            // A write waits for all reads that run beside each other.
            blocking = turn.IsReadOnly ? running.Find(other => other.IsReadOnly && !other.IsAlwaysInterleave) : null;
        }

        if (turn.KeepsAlive)
        {
            lastUsed = engine.Time.GetTimestamp();
        }

        if (error is not null)
        {
            LogFailed(turn, error);
        }

        // Wrapped, it is news from elsewhere; marked, it came from another grain. Only our own broken belief ends us.
        if (error is InconsistentStateException { IsSourceActivation: true } inconsistent)
        {
            inconsistent.IsSourceActivation = false;
            BeginEnd(new(DeactivationReasonCode.ApplicationError, error, "The stored state is not what this activation believed."), CancellationToken.None);
        }

        mustPump = true;
    }

    protected override void Handle(object item)
    {
        switch (item)
        {
            case Turn turn:
                Receive(turn);
                break;
            case Command command:
                RunInline(static c => ((Command)c!).Run(), command);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"{item.GetType()} was posted to an activation.");
        }
    }

    protected override void Settle()
    {
        while (mustPump)
        {
            mustPump = false;
            Pump();
        }
    }

    private void LogFailed(Turn turn, Exception error)
    {
        switch (turn)
        {
            case GrainCall { Method.IsOneWay: true } call:
                engine.Log.OneWayFailed(call.Method.Name, error);
                break;
            case GrainTimerTick:
                engine.Log.TickFailed(grainClass.Name, error);
                break;
            default:
                engine.Log.TurnFailed(grainClass.Name, error);
                break;
        }
    }

    private void Receive(Turn turn)
    {
        if (turn.IsAbandoned)
        {
            Drop(turn);
            return;
        }

        if (stage == ActivationStage.Valid && waiting.Count == 0 && MayBegin(turn))
        {
            Begin(turn);
            return;
        }

        if (turn is GrainTimerTick && stage is ActivationStage.Ending or ActivationStage.Ended)
        {
            return;
        }

        waiting.AddLast(turn);
        waitingThatMayPass += MayEverPass(turn) ? 1 : 0;
        mustPump = stage == ActivationStage.New || MayEverPass(turn) || blocking is null;
    }

    private void Pump()
    {
        switch (stage)
        {
            case ActivationStage.New:
                stage = ActivationStage.Activating;
                RunInline(static a => _ = ((Activation)a!).ActivateAsync(), this);
                break;
            case ActivationStage.Valid:
                BeginWhatMay();
                break;
            case ActivationStage.Ending when runningCount == 0:
                stage = ActivationStage.Closing;
                RunInline(static a => _ = ((Activation)a!).EndAsync(), this);
                break;
        }
    }

    private void BeginWhatMay()
    {
        var node = waiting.First;
        while (node is not null && stage == ActivationStage.Valid)
        {
            var (turn, next) = (node.Value, node.Next);
            if (turn.IsAbandoned)
            {
                Remove(node);
                Drop(turn);
            }
            else if (MayBegin(turn))
            {
                Remove(node);
                Begin(turn);

                // What may begin now is another question than before, and it is asked in the order of arrival.
                next = waiting.First;
            }
            else if (waitingThatMayPass == 0)
            {
                return;
            }

            node = next;
        }
    }

    private bool MayEverPass(Turn turn) => turn.IsAlwaysInterleave || turn.IsReadOnly || grainClass.IsReentrant;

    private bool MayBegin(Turn turn) =>
        runningCount == 0
        || turn.IsAlwaysInterleave
        || blocking is null
        || (blocking.IsReadOnly && turn.IsReadOnly)
        || grainClass.IsReentrant;

    private void Begin(Turn turn)
    {
        runningCount++;
        hasBegunTurns = true;
        if (blocking is null && !turn.IsAlwaysInterleave)
        {
            blocking = turn;
        }

        if (turn is GrainCall call)
        {
            running.Add(call);
        }

        RunInline(static both => ((TurnStart)both!).Run(), new TurnStart(this, turn));
    }

    private void Remove(LinkedListNode<Turn> node)
    {
        waiting.Remove(node);
        waitingThatMayPass -= MayEverPass(node.Value) ? 1 : 0;
    }

    private void Drop(Turn turn)
    {
        if (turn is GrainCall)
        {
            Release();
        }
    }

    private void Release()
    {
        Interlocked.Decrement(ref pending);
        engine.CallEnded();
    }

    private void Cancel(GrainCall call)
    {
        if (running.Contains(call))
        {
            call.CancelTurn();
        }
        else if (waiting.Find(call) is { } node)
        {
            Remove(node);
            Release();
        }
        else if (call.Holder is { } holder && !ReferenceEquals(holder, this))
        {
            holder.CancelCall(call);
        }
    }

    private void CollectNow()
    {
        if (stage != ActivationStage.Valid)
        {
            return;
        }

        var now = engine.Time.GetTimestamp();
        var due = Math.Max(keepUntil, lastUsed + (long)(engine.Options.IdleAfter.TotalSeconds * engine.Time.TimestampFrequency));
        if (runningCount == 0 && waiting.Count == 0 && now >= due)
        {
            BeginEnd(new(DeactivationReasonCode.ActivationIdle, "Nobody called for a while."), CancellationToken.None);
        }
        else
        {
            var soon = now < due && keepUntil < due && runningCount == 0;
            engine.Idle.Watch(this, soon ? engine.Time.GetElapsedTime(now, due) : engine.Options.IdleAfter);
        }
    }

    private void BeginEnd(DeactivationReason reason, CancellationToken token)
    {
        if (stage is ActivationStage.Ending or ActivationStage.Closing or ActivationStage.Ended)
        {
            return;
        }

        (mustEnd, endReason, endToken) = (true, reason, token);

        // An activation that is still beginning ends as soon as it has begun.
        if (stage != ActivationStage.Activating)
        {
            stage = ActivationStage.Ending;
            mustPump = true;
        }
    }

    private async Task ActivateAsync()
    {
        using var limit = new CancellationTokenSource(engine.Options.ActivationTimeout, engine.Time);
        try
        {
            scope = engine.Services.CreateAsyncScope();
            hasScope = true;
            var (grain, states) = grainClass.Create(scope.ServiceProvider, this);
            GrainInstance = grain;
            foreach (var state in states)
            {
                await state.ReadStateAsync(limit.Token);
            }

            await grain.OnActivateAsync(limit.Token).WaitAsync(limit.Token);
        }
        catch (Exception thrown)
        {
            var error = thrown is OperationCanceledException && limit.IsCancellationRequested
                ? new TimeoutException($"{grainClass.Name} did not activate within {engine.Options.ActivationTimeout}.", thrown)
                : thrown;
            engine.Log.ActivationFailed(grainClass.Name, error);
            await CloseAsync(new(DeactivationReasonCode.ActivationFailed, error, "The grain could not be activated."));
            return;
        }

        engine.Instruments.Activated(grainClass.Name);
        lastUsed = engine.Time.GetTimestamp();
        engine.Idle.Watch(this, engine.Options.IdleAfter);
        stage = mustEnd ? ActivationStage.Ending : ActivationStage.Valid;
        mustPump = true;
    }

    private async Task EndAsync()
    {
        StopTimers();
        using (var limit = new CancellationTokenSource(engine.Options.DeactivationTimeout, engine.Time))
        using (endToken.UnsafeRegister(static l => ((CancellationTokenSource)l!).Cancel(), limit))
        {
            try
            {
                if (GrainInstance is IGrainBase grain)
                {
                    await grain.OnDeactivateAsync(endReason, limit.Token).WaitAsync(limit.Token);
                }
            }
            catch (Exception error)
            {
                engine.Log.DeactivationFailed(grainClass.Name, error);
            }
        }

        if (GrainInstance is not null)
        {
            engine.Instruments.Deactivated(grainClass.Name);
        }

        await CloseAsync(endReason);
    }

    private async Task CloseAsync(DeactivationReason reason)
    {
        StopTimers();
        try
        {
            await DisposeGrainAsync();
        }
        catch (Exception error)
        {
            engine.Log.DeactivationFailed(grainClass.Name, error);
        }

        stage = ActivationStage.Ended;
        List<GrainCall> left = [.. waiting.OfType<GrainCall>()];
        waiting.Clear();
        lock (Gate)
        {
            isClosed = true;
            left.AddRange(TakeMailUnderGate().OfType<GrainCall>());
        }

        if (reason.ReasonCode == DeactivationReasonCode.ActivationFailed)
        {
            engine.Retire(this, []);
            foreach (var call in left)
            {
                call.Fail(reason.Exception!);
                Release();
            }
        }
        else
        {
            engine.Retire(this, hasBegunTurns ? left : [.. left.Where(MayForward)]);
        }

        GrainInstance = null;

        engine.Log.Deactivated(grainClass.Name, reason.ReasonCode, reason.Description);
        deactivated.TrySetResult();
    }

    // A grain that ends whenever it begins would hand its calls on for ever.
    private bool MayForward(GrainCall call)
    {
        if (++call.FruitlessForwards <= MaxFruitlessForwards)
        {
            return true;
        }

        call.Fail(new OrleansMessageRejectionException($"{call.Method.Name} was handed on {MaxFruitlessForwards} times by activations that ended before they took a turn."));
        Release();
        return false;
    }

    private void StopTimers()
    {
        foreach (var timer in timers.ToArray())
        {
            timer.Dispose();
        }
    }

    private async Task DisposeGrainAsync()
    {
        switch (GrainInstance)
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync();
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }

        if (hasScope)
        {
            await scope.DisposeAsync();
        }
    }

    private void Obey(Action action)
    {
        try
        {
            action();
        }
        catch (Exception error)
        {
            // What a grain registers on its token runs here, and may throw.
            engine.Log.TurnFailed(grainClass.Name, error);
        }
    }

    private sealed record Command(Activation Activation, Action Action)
    {
        public void Run() => Activation.Obey(Action);
    }

    private sealed record TurnStart(Activation Activation, Turn Turn)
    {
        public void Run() => Turn.Run(Activation, Activation.GrainInstance!);
    }
}

/// <summary>How far an activation has come.</summary>
internal enum ActivationStage
{
    /// <summary>Nothing was built yet.</summary>
    New,

    /// <summary>The grain is being built and activated.</summary>
    Activating,

    /// <summary>It takes turns.</summary>
    Valid,

    /// <summary>No turn begins; those that run go on.</summary>
    Ending,

    /// <summary>OnDeactivateAsync runs.</summary>
    Closing,

    /// <summary>It is over.</summary>
    Ended,
}
