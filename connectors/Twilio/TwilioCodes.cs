using SmartPulse.Channels;

namespace SmartPulse.Connectors.Twilio;

/// <summary>What Twilio's error codes mean to us. A code not listed is final and <see cref="SendRefusal.Other"/>.</summary>
internal static class TwilioCodes
{
    /// <summary>Codes that say "not now": rate limits and full queues.</summary>
    public static bool IsRateLimit(int code) => code is 20429 or 63018 or 21611 or 14107;

    /// <summary>What a final code means.</summary>
    public static SendRefusal Meaning(int code) => code switch
    {
        21610 => SendRefusal.OptedOut,
        21614 or 30006 => SendRefusal.NotTextable,                                     // not a mobile; landline or unreachable carrier
        21211 or 21217 or 30005 or 63003 or 63024 => SendRefusal.BadAddress,           // no such number, unknown handset, no such WhatsApp user
        21408 or 21606 or 21612 or 21659 or 21660 or 30034 or 63007 => SendRefusal.NotPermitted, // country, route or sender is not ours to use
        63016 => SendRefusal.WindowClosed,
        20003 or 20004 or 20005 or 20404 or 21608 or 63020 => SendRefusal.Account,     // credentials, suspended, trial, Meta's invitation not taken
        _ => SendRefusal.Other,                                                        // 30003 unreachable, 30007 filtered, 30008, 63013, 63021, …
    };
}
