using SmartPulse.Storage.Keys;

namespace SmartPulse.Storage.Transfer;

/// <summary>What a sealed payload is opened with.</summary>
internal enum KeyState
{
    /// <summary>Here is the key.</summary>
    Known,

    /// <summary>It was forgotten: the payload is erased.</summary>
    Forgotten,

    /// <summary>Its row is not there.</summary>
    Missing,

    /// <summary>The master key does not open it.</summary>
    Closed,
}

/// <summary>The data keys of a store that is walked through, the latest remembered: events that follow each other share keys.</summary>
internal sealed class OpenKeys(ITransferSession session, MasterKeys masters, RootSecret secret)
{
    private const int RememberedAtMost = 10_000;

    private readonly KeyMemory keys = new(masters);
    private readonly Dictionary<long, (KeyState State, byte[]? Key)> known = [];

    public RootSecret Secret => secret;

    public (KeyState State, byte[]? Key) Find(long id)
    {
        if (known.TryGetValue(id, out var found))
        {
            return found;
        }

        if (known.Count >= RememberedAtMost)
        {
            known.Clear();
        }

        return known[id] = Read(id);
    }

    private (KeyState State, byte[]? Key) Read(long id) => session.Key(id) switch
    {
        null => (KeyState.Missing, null),
        { Wrapped: null } => (KeyState.Forgotten, null),
        { } row => keys.Open(row) is { } key ? (KeyState.Known, key) : (KeyState.Closed, null),
    };
}
