using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>What callers hear.</summary>
internal interface ISpokenWords
{
    /// <summary>Nobody could answer; a text follows, or not.</summary>
    Verb.Say Missed(LocationSettings location, bool isTexted, Instant now);
}
