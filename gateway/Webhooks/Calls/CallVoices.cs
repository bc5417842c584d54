using SmartPulse.Connectors.Twilio;
using SmartPulse.Gateway.Webhooks.Twiml;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>Who speaks each locale.</summary>
internal sealed record CallVoices(Voice Finnish, Voice Swedish, Voice English)
{
    public static CallVoices Of(TwilioVoices names) => new(new("fi-FI", names.Finnish), new("sv-SE", names.Swedish), new("en-GB", names.English));

    public Voice this[Locale locale] => locale switch
    {
        Locale.FiFi => Finnish,
        Locale.SvSe or Locale.SvFi => Swedish, // the carrier has one Swedish voice, and recognises one Swedish
        Locale.En => English,
        _ => throw new ArgumentOutOfRangeException(nameof(locale), locale, "No voice is known for this locale."),
    };
}
