using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Phrasing;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>What callers hear whom nobody answered, in the language that the location answers in: nobody has spoken yet, so the caller's is not known.</summary>
internal static class SpokenWords
{
    /// <summary>A text is promised only to those who will get one: never to a withheld number, a landline, staff, family or the never-text list.</summary>
    public static Verb.Say Missed(LocationSettings location, PhoneNumber? caller, Instant now)
    {
        var isTexted = caller is not null && PhoneNumbers.MayText(caller)
            && !location.StaffNumbers.Contains(caller) && !location.PrivateNumbers.Contains(caller) && !location.NeverText.Contains(caller);
        var text = Phrasebook.Speak(
            isTexted ? Phrase.SpokenMissed : Phrase.SpokenMissedNoText, location.DefaultLocale, location, new PhraseValues { Now = now });
        return new Verb.Say(text, LanguageOf(location.DefaultLocale));
    }

    private static string LanguageOf(Locale locale) => locale switch
    {
        Locale.FiFi => "fi-FI",
        Locale.SvSe or Locale.SvFi => "sv-SE", // the carrier has one Swedish voice
        Locale.En => "en-GB",
        _ => throw new ArgumentOutOfRangeException(nameof(locale), locale, "No voice is known for this locale."),
    };
}
