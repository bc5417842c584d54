using SmartPulse.Journals;
using SmartPulse.Storage.Journals;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>An append that somebody waits for.</summary>
internal sealed class AppendWork(JournalAppend append, long handedIn)
{
    // Callers go on elsewhere: the lane is for writing.
    private readonly TaskCompletionSource<AppendOutcome> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public JournalAppend Append => append;

    /// <summary>Its events, made ready by the caller and not by the lane.</summary>
    public AppendDraft Draft { get; } = AppendDraft.Of(append);

    /// <summary>When it was handed in, as the clock counts.</summary>
    public long HandedIn => handedIn;

    public Task<AppendOutcome> Answer => answer.Task;

    /// <summary>What is on disk now, or why this append alone was refused.</summary>
    public void Acknowledge(AppendOutcome outcome) => answer.TrySetResult(outcome);

    /// <summary>It alone went wrong, or nothing is on disk, or nobody knows.</summary>
    public void Fail(Exception exception) => answer.TrySetException(exception);
}
