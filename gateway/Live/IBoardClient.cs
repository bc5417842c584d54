using SmartPulse.Board;

namespace SmartPulse.Gateway.Live;

/// <summary>What a page hears from the hub.</summary>
public interface IBoardClient
{
    /// <summary>The first word on every connection; a page of another protocol reloads itself.</summary>
    Task Hello(BoardHello hello);

    /// <summary>The whole board: forget what you had of it.</summary>
    Task Snapshot(BoardSnapshot snapshot);

    /// <summary>What changed, in order, at most every 100 ms.</summary>
    Task Patches(BoardPatch[] patches);
}

/// <summary>The hub's greeting.</summary>
/// <param name="Protocol">Rises when an old page would misread what comes.</param>
public sealed record BoardHello(int Protocol)
{
    /// <summary>The protocol of this build.</summary>
    public const int CurrentProtocol = 1;
}
