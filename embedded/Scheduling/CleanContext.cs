namespace SmartPulse.Embedded;

/// <summary>The execution context of nobody: what runs in it inherits no ambient value.</summary>
internal static class CleanContext
{
    private static readonly ExecutionContext Empty = Capture();

    public static void Run(ContextCallback callback, object? state) => ExecutionContext.Run(Empty, callback, state);

    private static ExecutionContext Capture()
    {
        // A thread started unsafely inherits nothing, so what it captures is empty.
        ExecutionContext? captured = null;
        var thread = new Thread(() => captured = ExecutionContext.Capture());
        thread.UnsafeStart();
        thread.Join();
        return captured ?? throw new InvalidOperationException("A new thread has no execution context to capture.");
    }
}
