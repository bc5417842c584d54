namespace SmartPulse.Storage.Sqlite.Writer;

/// <summary>Something to be written, by somebody who waits for it.</summary>
internal abstract class Work
{
    /// <summary>When it was handed in, as the clock counts.</summary>
    public long HandedIn { get; set; }

    /// <summary>Writes it inside the transaction. May run twice: what the first run wrote is then taken back.</summary>
    public abstract void Apply(WriteSession session);

    /// <summary>It alone went wrong: its rows are taken back, the others' stay.</summary>
    public abstract void FailAlone(Exception exception);

    /// <summary>The transaction is on disk: its caller is told.</summary>
    public abstract void Acknowledge();

    /// <summary>The transaction is not on disk, or nobody knows.</summary>
    public abstract void Abandon(Exception exception);
}

/// <summary>Work with an answer.</summary>
/// <param name="apply">What to write; its answer is given once it is on disk.</param>
/// <param name="refused">Turns a broken constraint into an answer; without it the constraint is thrown.</param>
/// <param name="acknowledged">Runs on the writer after the commit, before the caller goes on.</param>
internal sealed class Work<T>(Func<WriteSession, T> apply, Func<string, T>? refused = null, Action? acknowledged = null) : Work
{
    // Callers go on elsewhere: the writer's thread is for writing.
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;
    private Exception? failure;

    public Task<T> Answer => answer.Task;

    public override void Apply(WriteSession session) => result = apply(session);

    public override void FailAlone(Exception exception)
    {
        if (refused is not null && Constraints.NameOf(exception) is { } constraint)
        {
            result = refused(constraint);
        }
        else
        {
            failure = exception;
        }
    }

    public override void Acknowledge()
    {
        if (failure is not null)
        {
            answer.TrySetException(failure);
            return;
        }

        acknowledged?.Invoke();
        answer.TrySetResult(result!);
    }

    public override void Abandon(Exception exception) => answer.TrySetException(exception);
}
