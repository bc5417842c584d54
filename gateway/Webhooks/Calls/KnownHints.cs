using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SmartPulse.Conversations;
using SmartPulse.Gateway.Webhooks.Twiml;
using SmartPulse.Tenants;
using SmartPulse.Understanding;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>
/// What callers may say to each question. Worked out once for each version of a location's settings, which never changes, and forgotten with it:
/// every question tells the recogniser some fifty phrases.
/// </summary>
internal sealed class KnownHints
{
    private readonly ConditionalWeakTable<LocationSettings, ConcurrentDictionary<(Asked, Locale), SpeechHints>> known = [];

    /// <summary>What they may say to that question at that location, in the language of that voice.</summary>
    public SpeechHints Of(LocationSettings location, Asked asked, Locale locale) =>
        known.GetValue(location, static _ => new())
            .GetOrAdd((asked, locale), static (about, at) => new(Hints.For(about.Item1, at, about.Item2)), location);
}
