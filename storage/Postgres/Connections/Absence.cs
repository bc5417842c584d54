using SmartPulse.Journals;

namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>
/// What is known of the server being away. Whoever asks meanwhile is told at once, instead of finding out one by one and waiting each for a server that says
/// nothing; every quarter of a second somebody finds out anew, and the first answer ends it.
/// </summary>
internal sealed class Absence(TimeProvider time)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(250);

    /// <summary>One question may have been too long for the time that it had; the next in a row says that it is the server.</summary>
    private const int SilencesThatTell = 2;

    private readonly Lock gate = new();
    private volatile StoreUnavailableException? why;
    private volatile int silences;
    private long triedAt;

    /// <summary>Throws why the server is away; lets one try as soon as it is time to.</summary>
    public void RefuseWhileKnown()
    {
        if (why is null)
        {
            return;
        }

        lock (gate)
        {
            if (why is { } known && time.GetElapsedTime(triedAt) < BetweenTries)
            {
                throw new StoreUnavailableException(known.Trouble, known.Message);
            }

            triedAt = time.GetTimestamp();
        }
    }

    /// <summary>It cannot be reached, or hangs.</summary>
    public void Begin(StoreUnavailableException because)
    {
        lock (gate)
        {
            // The next try is not put off by those that end meanwhile.
            triedAt = why is null ? time.GetTimestamp() : triedAt;
            why = because;
        }
    }

    /// <summary>Nothing was heard in the time that a question has.</summary>
    public void Silence(StoreUnavailableException because)
    {
        lock (gate)
        {
            if (++silences >= SilencesThatTell)
            {
                Begin(because);
            }
        }
    }

    /// <summary>It answered.</summary>
    public void End()
    {
        if (silences > 0 || why is not null)
        {
            lock (gate)
            {
                (why, silences) = (null, 0);
            }
        }
    }
}
