using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Phrasing;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>What callers are likely to say to a question, for a recogniser that listens better when it is told. Pure.</summary>
public static class Hints
{
    /// <summary>More phrases than this help no recogniser.</summary>
    public const int Most = 100;

    private const int LongestPhrase = 60;

    private static readonly (string Finnish, string Swedish, string English) YesAndNo =
        ("kyllä|joo|ei|sopii|ei käy|ei sovi|ei kiitos|kyllä kiitos", "ja|nej|jo|det passar|passar inte|nej tack|ja tack|nja", "yes|no|that works|that doesn't work|no thanks|yes please|sure");

    private static readonly (string Finnish, string Swedish, string English) Places =
        ("ensimmäinen|toinen|kolmas|viimeinen|keskimmäinen|eka|toka|ei mikään näistä|joku muu päivä", "den första|den andra|den tredje|den sista|den i mitten|ingen av dem|någon annan dag", "the first one|the second one|the third one|the last one|the middle one|none of those|another day");

    private static readonly (string Finnish, string Swedish, string English) DaysAndParts =
        ("tänään|huomenna|ylihuomenna|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|ensi viikolla|aamulla|aamupäivällä|iltapäivällä|illalla|mahdollisimman pian",
            "i dag|i morgon|i övermorgon|måndag|tisdag|onsdag|torsdag|fredag|lördag|nästa vecka|på morgonen|på förmiddagen|på eftermiddagen|på kvällen|så snart som möjligt",
            "today|tomorrow|the day after tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|next week|in the morning|in the afternoon|in the evening|as soon as possible");

    private static readonly (string Finnish, string Swedish, string English) Urgent =
        ("vettä tulee juuri nyt|heti|tänään|huomenna|voi odottaa|lähipäivinä|ei ole kiire|kiire", "det rinner vatten|genast|i dag|i morgon|det kan vänta|några dagar|ingen brådska|akut", "water is running|right now|today|tomorrow|it can wait|a few days|no hurry|urgent");

    private static readonly (string Finnish, string Swedish, string English) AddressWords =
        ("postinumero|katu|tie|kuja|numero|rappu|asunto|osoite on", "postnummer|gatan|vägen|gränden|nummer|lägenhet|trappa|adressen är", "postcode|street|road|number|flat|staircase|the address is");

    private static readonly (string Finnish, string Swedish, string English) NameWords =
        ("nimi on|minun nimeni on|nimellä", "jag heter|mitt namn är|i namnet", "my name is|the name is|under the name");

    private static readonly (string Finnish, string Swedish, string English) Changes =
        ("siirrä|siirretään|peru|perutaan|toiseen aikaan", "flytta|avboka|boka om|en annan tid", "move it|cancel it|call it off|another time");

    private static readonly (string Finnish, string Swedish, string English) Anybody =
        ("kuka vain|ei väliä|ihan sama", "vem som helst|spelar ingen roll", "anyone|no preference|doesn't matter");

    private static readonly (string Finnish, string Swedish, string English) Always =
        ("ihminen|toista|hitaammin|tekstiviesti|jätän viestin|soittakaa myöhemmin|siirrä aika|peru aika|paljonko maksaa|på svenska|in English",
            "människa|upprepa|långsammare|skicka ett sms|lämna ett meddelande|ring mig senare|flytta tiden|avboka tiden|vad kostar det|suomeksi|in English",
            "person|repeat that|slower|text me|leave a message|call me later|move my booking|cancel my booking|how much is it|suomeksi|på svenska");

    /// <summary>At most <see cref="Most"/> short phrases, the likeliest first; none twice.</summary>
    public static ImmutableArray<string> For(Asked asked, LocationSettings location, Language language, ImmutableArray<FreeTime>? offers = null) =>
    [
        .. Answers(asked, location, language, offers ?? []).Concat(In(YesAndNo, language)).Concat(In(Always, language))
            .Select(p => p.Replace(',', ' ').Trim())
            .Where(p => p.Length is > 0 and <= LongestPhrase)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most),
    ];

    /// <summary>The same, for the language of a voice.</summary>
    public static ImmutableArray<string> For(Asked asked, LocationSettings location, Locale locale, ImmutableArray<FreeTime>? offers = null) =>
        For(asked, location, Speaker.LanguageOf(locale), offers);

    private static IEnumerable<string> Answers(Asked asked, LocationSettings location, Language language, ImmutableArray<FreeTime> offers) => asked switch
    {
        Asked.Job or Asked.Nothing => Jobs(location, language),
        Asked.Urgency => In(Urgent, language),
        Asked.Address => In(AddressWords, language).Concat(Enumerable.Range(0, 21).Select(n => NumberWords.Cardinal(n, language))),
        Asked.Who => location.Resources.SelectMany(r => r.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend(r.Name)).Concat(In(Anybody, language)),
        Asked.Name => In(NameWords, language),
        Asked.Choice => offers.Take(Speaker.MostOptions).SelectMany(o => Words(o, location, language)).Concat(In(Places, language)).Concat(In(DaysAndParts, language)),
        Asked.Confirm or Asked.Reminder => In(YesAndNo, language).Concat(In(DaysAndParts, language)),
        Asked.Change => In(Changes, language),
        Asked.Permission or Asked.Own => In(YesAndNo, language),
        Asked.Which => In(Places, language).Concat(In(DaysAndParts, language)).Concat(Jobs(location, language)),
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, "No answers are known for it."),
    };

    /// <summary>Each service has its turn before any has all its words, so that a long list does not push out the last service.</summary>
    private static IEnumerable<string> Jobs(LocationSettings location, Language language)
    {
        var lists = location.Services.Select(s => s.Words.In(language).Select(w => JobVocabulary.Spelled(w).First()).Prepend(s.Name.In(language)).ToArray()).ToArray();
        for (var turn = 0; turn < lists.Select(l => l.Length).DefaultIfEmpty().Max(); turn++)
        {
            foreach (var list in lists)
            {
                // Room is left for what callers may always say.
                if (turn < list.Length && turn * lists.Length < Most * 3 / 4)
                {
                    yield return list[turn];
                }
            }
        }
    }

    private static IEnumerable<string> Words(FreeTime offer, LocationSettings location, Language language)
    {
        var zone = DateTimeZoneProviders.Tzdb[location.TimeZone];
        var (start, end) = (offer.Slot.Start.InZone(zone).LocalDateTime, offer.Slot.End.InZone(zone).LocalDateTime);
        yield return ClockWords.At(start.TimeOfDay, language);
        yield return ClockWords.Between(start.TimeOfDay, end.TimeOfDay, language);
    }

    private static string[] In((string Finnish, string Swedish, string English) phrases, Language language) => (language switch
    {
        Language.Finnish => phrases.Finnish,
        Language.Swedish => phrases.Swedish,
        _ => phrases.English,
    }).Split('|');
}
