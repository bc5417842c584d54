using Microsoft.Extensions.Logging;

namespace SmartPulse.Embedded;

/// <summary>What the engine says. It names kinds of grains and methods, never keys.</summary>
internal sealed partial class EngineLog(ILogger<GrainEngine> logger)
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "A turn of {Grain} failed; its caller is told.")]
    public partial void TurnFailed(string grain, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A timer tick of {Grain} failed; nobody else is told.")]
    public partial void TickFailed(string grain, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A one-way call of {Method} failed; its caller does not learn it.")]
    public partial void OneWayFailed(string method, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A {Grain} could not be activated; the calls that waited fail.")]
    public partial void ActivationFailed(string grain, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A {Grain} failed while it deactivated; it is gone all the same.")]
    public partial void DeactivationFailed(string grain, Exception error);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A {Grain} was deactivated: {Code}, {Reason}")]
    public partial void Deactivated(string grain, DeactivationReasonCode code, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} did not answer within {Timeout}.")]
    public partial void TimedOut(string method, TimeSpan timeout);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} was dropped: its observer is gone.")]
    public partial void ObserverGone(string method);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} threw at its observer.")]
    public partial void ObserverThrew(string method, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stop ran out of time with {Calls} calls and {Activations} activations left.")]
    public partial void StopCutShort(long calls, int activations);
}
