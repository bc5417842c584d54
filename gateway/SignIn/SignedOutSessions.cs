using System.Collections.Concurrent;
using SmartPulse.Journals;

namespace SmartPulse.Gateway.SignIn;

/// <summary>Sessions that were ended by their owner. A cookie alone cannot be taken back, so every request asks here; kept in the store, so a restart forgets none.</summary>
internal sealed class SignedOutSessions(IStateStore store)
{
    private const string Name = "signed-out-session";
    private readonly ConcurrentDictionary<string, CancellationTokenSource> live = new(StringComparer.Ordinal);

    /// <summary>Ends a session for good and closes its live connections.</summary>
    public async Task EndAsync(string session)
    {
        // A second sign-out of the same session finds the row there already, which is what it wanted.
        await store.WriteAsync(Name, session, etag: null, "{}"u8.ToArray());
        if (live.TryRemove(session, out var connections))
        {
            await connections.CancelAsync();
        }
    }

    /// <summary>Whether a session was ended.</summary>
    public async Task<bool> IsEndedAsync(string session, CancellationToken cancellation) => await store.ReadAsync(Name, session, cancellation) is not null;

    /// <summary>A token that is cancelled when the session ends.</summary>
    public CancellationToken EndOf(string session) => live.GetOrAdd(session, static _ => new CancellationTokenSource()).Token;
}
