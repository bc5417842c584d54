namespace SmartPulse;

/// <summary>Counts calls of ours where they run, and those that were refused where they are made.</summary>
internal sealed class CallFigures(EngineInstruments instruments) : IOutgoingGrainCallFilter, IIncomingGrainCallFilter
{
    private const string Ours = "SmartPulse.";

    /// <inheritdoc/>
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (!context.InterfaceName.StartsWith(Ours, StringComparison.Ordinal))
        {
            await context.Invoke();
            return;
        }

        using var call = instruments.CallBegins(context.TargetId.Type.ToString()!);
        await context.Invoke();
    }

    /// <inheritdoc/>
    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        try
        {
            await context.Invoke();
        }
        catch (LimitExceededException)
        {
            instruments.CallShed(context.TargetId.Type.ToString()!);
            throw;
        }
    }
}
