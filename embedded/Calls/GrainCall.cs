using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace SmartPulse.Embedded;

/// <summary>A piece of an activation's work that counts as a turn: a call, or a tick of a timer.</summary>
internal abstract class Turn
{
    public abstract bool IsAlwaysInterleave { get; }

    public abstract bool IsReadOnly { get; }

    /// <summary>Whether this turn counts as use of the grain.</summary>
    public abstract bool KeepsAlive { get; }

    /// <summary>Whether nobody waits for it any more, so that it must not begin.</summary>
    public abstract bool IsAbandoned { get; }

    /// <summary>Runs the turn. Called as a task of the activation; tells it when the turn has ended.</summary>
    public abstract void Run(Activation activation, object target);

    /// <summary>Ends the turn without running it.</summary>
    public abstract void Fail(Exception error);
}

/// <summary>A call on its way: sent, waiting, running or answered.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The token source has no timer and no handle, so there is nothing to dispose; the grain may keep its token.")]
internal abstract class GrainCall(GrainEngine engine, GrainMethod method, GrainId target, object?[] arguments) : Turn
{
    private const int Answered = 1;

    private readonly Dictionary<string, object>? ambient = RequestContext.Current;
    private readonly Activity? activity = Activity.Current;
    private CancellationTokenRegistration callerGivesUp;
    private CancellationTokenSource? turnToken;
    private int state;

    public GrainMethod Method { get; } = method;

    public GrainId Target { get; } = target;

    public override bool IsAlwaysInterleave => Method.IsAlwaysInterleave;

    public override bool IsReadOnly => Method.IsReadOnly;

    public override bool KeepsAlive => true;

    public override bool IsAbandoned => IsAnswered && !Method.IsOneWay;

    // Links of the list of calls that wait for an answer; only DeadlineList touches them.
    internal GrainCall? EarlierDeadline { get; set; }

    internal GrainCall? LaterDeadline { get; set; }

    internal DeadlineList? Deadlines { get; set; }

    internal long Deadline { get; set; }

    /// <summary>How often an activation handed the call on without having taken any turn.</summary>
    internal int FruitlessForwards { get; set; }

    /// <summary>The activation that has the call now; it changes when the call is forwarded.</summary>
    internal Activation? Holder { get; set; }

    protected GrainEngine Engine { get; } = engine;

    protected object?[] Arguments { get; } = arguments;

    protected bool IsAnswered => Volatile.Read(ref state) == Answered;

    public void WatchCaller(CancellationToken token)
    {
        if (token.CanBeCanceled)
        {
            callerGivesUp = token.UnsafeRegister(static (call, given) => ((GrainCall)call!).OnCallerCancelled(given), this);
        }

        // The answer may have come while we registered, and then did not know of it.
        if (IsAnswered)
        {
            callerGivesUp.Unregister();
        }
    }

    public void OnDeadline()
    {
        if (TryAnswer())
        {
            Engine.TimedOut(this);
            SetError(new TimeoutException($"{Method.Name} did not answer within {Engine.TimeoutOf(Method)}. Its turn may still run."));
        }
    }

    public override void Fail(Exception error)
    {
        if (TryAnswer())
        {
            SetError(error);
        }
    }

    /// <summary>Runs the call on an observer, which has no activation and no turns.</summary>
    public abstract Task RunOnObserverAsync(object target);

    /// <summary>Tells the running turn that its caller has given up. Called by the activation, as a task of it.</summary>
    public void CancelTurn() => turnToken?.Cancel();

    protected void Enter()
    {
        if (ambient is not null)
        {
            RequestContext.Current = ambient;
        }

        if (activity is not null)
        {
            Activity.Current = activity;
        }

        if (Method.TokenIndex >= 0)
        {
            turnToken = new();
            Arguments[Method.TokenIndex] = turnToken.Token;
        }
    }

    /// <summary>Says whether this is the first answer; later ones go nowhere.</summary>
    protected bool TryAnswer()
    {
        if (Interlocked.Exchange(ref state, Answered) == Answered)
        {
            return false;
        }

        Deadlines?.Remove(this);
        callerGivesUp.Unregister();
        return true;
    }

    protected abstract void SetError(Exception error);

    private void OnCallerCancelled(CancellationToken token)
    {
        if (TryAnswer())
        {
            SetError(new OperationCanceledException(token));
            Holder?.CancelCall(this);
        }
    }
}

/// <summary>A call that is answered with a <typeparamref name="TResult"/>.</summary>
internal sealed class GrainCall<TResult>(GrainEngine engine, GrainMethod<TResult> method, GrainId target, object?[] arguments)
    : GrainCall(engine, method, target, arguments)
{
    private readonly TaskCompletionSource<TResult> answer = new(engine.Scheduler.PromiseOptions());

    public Task<TResult> Answer => answer.Task;

    public override void Run(Activation activation, object target)
    {
        Enter();
        ValueTask<TResult> turn;
        try
        {
            turn = method.InvokeAsync(target, Arguments);
        }
        catch (Exception error)
        {
            turn = ValueTask.FromException<TResult>(error);
        }

        if (turn.IsCompletedSuccessfully)
        {
            Finish(activation, turn.Result);
        }
        else
        {
            _ = AwaitAsync(activation, turn);
        }
    }

    public override async Task RunOnObserverAsync(object target)
    {
        Enter();
        try
        {
            SetResult(await method.InvokeAsync(target, Arguments));
        }
        catch (Exception error)
        {
            Engine.ObserverThrew(this, error);
            Fail(error);
        }
    }

    protected override void SetError(Exception error)
    {
        // Nobody awaits a one-way call, so its error must not wait to be observed either.
        if (Method.IsOneWay)
        {
            answer.TrySetResult(default!);
        }
        else
        {
            answer.TrySetException(error);
        }
    }

    private async Task AwaitAsync(Activation activation, ValueTask<TResult> turn)
    {
        TResult result;
        try
        {
            result = await turn;
        }
        catch (Exception error)
        {
            // The activation ends the turn first: when the error drops it, the caller's next call must already meet the next one.
            activation.TurnEnded(this, error);
            Fail(error);
            return;
        }

        Finish(activation, result);
    }

    private void Finish(Activation activation, TResult result)
    {
        activation.TurnEnded(this, error: null);
        SetResult(result);
    }

    private void SetResult(TResult result)
    {
        if (IsAnswered)
        {
            return;
        }

        try
        {
            result = Engine.Messages.PassResult(method, result);
        }
        catch (Exception error)
        {
            Fail(error);
            return;
        }

        if (TryAnswer())
        {
            answer.TrySetResult(result);
        }
    }
}
