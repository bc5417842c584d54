using System.Diagnostics.CodeAnalysis;
using SmartPulse.Channels;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>Reads who calls or writes, as the carrier names them.</summary>
internal static class Caller
{
    private const string WhatsAppPrefix = "whatsapp:";

    /// <summary>What carriers put in place of a number that the caller withheld. The digits spell the words on a phone's keys: some look like numbers.</summary>
    private static readonly HashSet<string> Withheld = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "anonymous", "unknown", "restricted", "private", "unavailable", "withheld", "blocked",
        "266696687", "2562533", "8656696", "7378742833", "86282452253",
    };

    /// <summary>Reads a caller: the number, or null when it is withheld. False when it is neither.</summary>
    public static bool TryRead(string from, out PhoneNumber? caller)
    {
        var text = from.Trim();
        caller = null;
        if (Withheld.Contains(text.TrimStart('+')) || IsNoPhone(text))
        {
            return true;
        }

        return PhoneNumber.TryParse(text, out caller);
    }

    /// <summary>Reads an address of a text: the number, and whether it is SMS or WhatsApp. A text has a sender, so nothing is withheld here.</summary>
    public static bool TryReadTextAddress(string address, out Channel channel, [NotNullWhen(true)] out PhoneNumber? number)
    {
        var text = address.Trim();
        var isWhatsApp = text.StartsWith(WhatsAppPrefix, StringComparison.OrdinalIgnoreCase);
        channel = isWhatsApp ? Channel.WhatsApp : Channel.Sms;
        number = null;
        return !Withheld.Contains(text.TrimStart('+')) && PhoneNumber.TryParse(isWhatsApp ? text[WhatsAppPrefix.Length..] : text, out number);
    }

    // A softphone or an exchange that names itself and no number: nobody to text, as with a withheld number.
    private static bool IsNoPhone(string text) =>
        text.StartsWith("sip:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("client:", StringComparison.OrdinalIgnoreCase);
}
