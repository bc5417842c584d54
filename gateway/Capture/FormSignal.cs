using System.Security.Cryptography;
using System.Text;

namespace SmartPulse.Gateway.Capture;

/// <summary>
/// What a form's repeat is known by. Sites choose their own Idempotency-Key, and some take the customer's number or address for it: journals, keys and exports
/// therefore get a hash that only the form's secret can make again.
/// </summary>
internal static class FormSignal
{
    /// <summary>The same for the same form, location and key; says nothing about the key.</summary>
    /// <param name="form">Whose form.</param>
    /// <param name="repeat">The site's Idempotency-Key.</param>
    public static SignalId IdOf(FormKey form, string repeat)
    {
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(form.Secret), Encoding.UTF8.GetBytes(repeat));
        return new($"form:{form.Location}:{Convert.ToHexStringLower(hash.AsSpan(0, 16))}");
    }
}
