using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Gateway.Webhooks.Twiml;
using SmartPulse.Phrasing;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>All that an answer to the carrier depends on besides what happened.</summary>
/// <param name="Location">Who is called.</param>
/// <param name="Locale">What the number's callers are spoken to in before anybody knows better.</param>
/// <param name="OurNumber">The number that was called.</param>
/// <param name="Customer">Who calls; null when withheld.</param>
/// <param name="Now">When.</param>
/// <param name="Voices">Who speaks.</param>
/// <param name="Paths">Where the carrier goes next.</param>
/// <param name="Pass">The call as it travels in an address, good for so long.</param>
internal sealed record CallScene(
    LocationSettings Location, Locale Locale, PhoneNumber OurNumber, PhoneNumber? Customer, Instant Now, CallVoices Voices, CallPaths Paths, Func<Duration, string> Pass)
{
    /// <summary>A text is promised only to those who will get one: never to a withheld number, a landline, staff, family or the never-text list.</summary>
    public bool IsTexted => Customer is not null && PhoneNumbers.MayText(Customer)
        && !Location.StaffNumbers.Contains(Customer) && !Location.PrivateNumbers.Contains(Customer) && !Location.NeverText.Contains(Customer);

    /// <summary>A phrase that needs nothing but the business and the time.</summary>
    public ImmutableArray<Prompt> Say(Phrase phrase, Locale? locale = null)
    {
        var spoken = locale ?? Locale;
        return Prompt.Of(Phrasebook.Speak(phrase, spoken, Location, new PhraseValues { Now = Now }), Voices[spoken]);
    }
}
