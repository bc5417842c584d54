using System.Collections.Immutable;

namespace SmartPulse.Journals;

/// <summary>
/// Lets the turns of one activation that wait at the same time be carried out together. Who finds nobody at work takes everybody who waits, up to a limit,
/// and then lets the next one who waits do the same; nobody's turn ends before it is answered. Who fails, fails alone: a batch that throws is carried out
/// again in halves, in the same order, until whoever is the cause is a batch of one. Only within the activation: nothing here is locked.
/// </summary>
/// <typeparam name="TRequest">What is asked.</typeparam>
/// <typeparam name="TAnswer">What is answered.</typeparam>
/// <param name="atMost">How many are taken together at most.</param>
/// <param name="carryOut">Answers requests in their order, one batch at a time. When it throws, it has done nothing of what that batch asked.</param>
internal sealed class SharedTurns<TRequest, TAnswer>(int atMost, Func<ImmutableArray<TRequest>, Task<ImmutableArray<TAnswer>>> carryOut)
{
    private readonly Queue<Waiting> queue = new();
    private bool isAtWork;

    /// <summary>Waits for the answer; the turn that calls works for the others too when it is its turn to.</summary>
    public async Task<TAnswer> AskAsync(TRequest request)
    {
        var mine = new Waiting(request);
        queue.Enqueue(mine);
        if (!isAtWork || await mine.MustWork.Task)
        {
            await WorkAsync();
        }

        return await mine.Answer.Task;
    }

    private async Task WorkAsync()
    {
        isAtWork = true;
        var batch = new Waiting[Math.Min(queue.Count, atMost)];
        for (var i = 0; i < batch.Length; i++)
        {
            batch[i] = queue.Dequeue();
        }

        await AnswerAsync(batch);

        // The first of the batch is the one at work.
        foreach (var waiting in batch.AsSpan(1))
        {
            waiting.MustWork.SetResult(false);
        }

        isAtWork = queue.TryPeek(out var next);
        next?.MustWork.SetResult(true);
    }

    private async Task AnswerAsync(ArraySegment<Waiting> batch)
    {
        ImmutableArray<TAnswer> answers;
        try
        {
            answers = await carryOut([.. batch.Select(w => w.Request)]);
        }
        catch (Exception error) when (batch.Count == 1)
        {
            batch[0].Answer.SetException(error);
            return;
        }
        catch (Exception)
        {
            // Not hidden: whoever is the cause throws it again alone.
            await AnswerAsync(batch[..(batch.Count / 2)]);
            await AnswerAsync(batch[(batch.Count / 2)..]);
            return;
        }

        for (var i = 0; i < batch.Count; i++)
        {
            batch[i].Answer.SetResult(answers[i]);
        }
    }

    private sealed class Waiting(TRequest request)
    {
        public TRequest Request => request;

        public TaskCompletionSource<TAnswer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource<bool> MustWork { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
