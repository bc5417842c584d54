using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Capture;

/// <summary>Turns a form into the conversation's words. Pure.</summary>
internal static class CaptureReading
{
    /// <summary>What a form says, or which field is wrong and how.</summary>
    internal sealed record Reading(PhoneNumber? Customer, FormFields? Fields, string? WrongField, string? Why);

    /// <summary>Reads a form for a location whose texts leave from that number.</summary>
    public static Reading Read(CaptureRequest form, LocationSettings settings, PhoneNumber ourNumber)
    {
        if (IdentityCodes.IsFinnish(form.Phone))
        {
            return Wrong("phone", "a phone number was expected; that looks like a personal identity code, which we neither need nor keep.");
        }

        if (!PhoneNumbers.TryRead(form.Phone, RegionOf(ourNumber), out var customer))
        {
            return Wrong("phone", "a phone number with its country code, or one of the location's own country, was expected.");
        }

        if (TooLong(form.Name, 200))
        {
            return Wrong("name", "at most 200 characters were expected.");
        }

        if (TooLong(form.Message, 1600))
        {
            return Wrong("message", "at most 1,600 characters were expected.");
        }

        ServiceId? service = null;
        if (Said(form.Service) is { } chosen)
        {
            if (!OpaqueId.TryFrom<ServiceId>(chosen, out var id) || settings.Services.All(s => s.Id != id))
            {
                return Wrong("service", "the id of one of the location's services was expected.");
            }

            service = id;
        }

        Language? language = null;
        switch (Said(form.Language)?.ToLowerInvariant())
        {
            case null:
                break;
            case "fi":
                language = Language.Finnish;
                break;
            case "sv":
                language = Language.Swedish;
                break;
            case "en":
                language = Language.English;
                break;
            default:
                return Wrong("language", "fi, sv or en was expected.");
        }

        var postalCode = Said(form.Address?.PostalCode)?.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (postalCode is not null && (postalCode.Length != 5 || !postalCode.All(char.IsAsciiDigit)))
        {
            return Wrong("address.postalCode", "five digits were expected.");
        }

        if (TooLong(form.Address?.Street, 200) || TooLong(form.Address?.Flat, 40) || TooLong(form.Address?.Town, 80))
        {
            return Wrong("address", "a street of at most 200, a flat of at most 40 and a town of at most 80 characters were expected.");
        }

        var address = new ServiceAddress(Said(form.Address?.Street), Said(form.Address?.Flat), postalCode, Said(form.Address?.Town));
        var isEmpty = address is { Street: null, Flat: null, PostalCode: null, Town: null };
        return new(customer, new FormFields(Said(form.Name), Said(form.Message), service, isEmpty ? null : address, language), null, null);

        static Reading Wrong(string field, string why) => new(null, null, field, why);
    }

    // A number without its country code is dialled from where our own number is.
    private static string RegionOf(PhoneNumber ourNumber) => ourNumber.E164.StartsWith("+46", StringComparison.Ordinal) ? "SE" : "FI";

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static bool TooLong(string? text, int most) => text is not null && text.Trim().Length > most;
}
