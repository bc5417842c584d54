using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>What a pass says: the call, the number that was called, and the caller.</summary>
internal sealed record PassedCall(string Sid, PhoneNumber Called, PhoneNumber? Customer);

/// <summary>
/// A call's particulars as they travel in an address, for requests that do not name them: a staff phone's leg names itself, a recording nobody.
/// Encrypted, because numbers do not belong into addresses, and good for a while only.
/// </summary>
internal sealed class CallPass(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>For asking staff who pick up.</summary>
    public static readonly Duration WhileRinging = Duration.FromMinutes(15);

    /// <summary>For recordings and their words, which may come long after the call.</summary>
    public static readonly Duration AfterTheCall = Duration.FromDays(7);

    private readonly IDataProtector protector = protection.CreateProtector("SmartPulse.Gateway.Webhooks.CallPass.1");

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Letters, digits, - and _ only.</summary>
    public string Write(PassedCall call, Duration life) => protector.Protect(string.Create(
        CultureInfo.InvariantCulture, $"{(Now + life).ToUnixTimeSeconds()} {call.Sid} {call.Called.E164} {call.Customer?.E164}"));

    /// <summary>Null when it is none of ours, or is over.</summary>
    public PassedCall? Read(string pass)
    {
        string[] parts;
        try
        {
            parts = protector.Unprotect(pass).Split(' ');
        }
        catch (CryptographicException)
        {
            // Cut, changed, made with keys that are gone, or never ours: no pass.
            return null;
        }

        return long.Parse(parts[0], CultureInfo.InvariantCulture) >= Now.ToUnixTimeSeconds()
            ? new(parts[1], PhoneNumber.From(parts[2]), parts[3].Length == 0 ? null : PhoneNumber.From(parts[3]))
            : null;
    }
}
