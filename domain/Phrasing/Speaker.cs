using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Phrasing;

/// <summary>Says a phrase: the speech catalogue's words, with values as they are spoken.</summary>
internal sealed record Speaker(Locale Locale, LocationSettings Settings, PhraseValues Values)
{
    /// <summary>A listener remembers the last three things said.</summary>
    public const int MostOptions = 3;

    /// <summary>The customer's own words, repeated, stay one breath long.</summary>
    private const int LongestJob = 60;

    private readonly Catalogue catalogue = Catalogue.ForEar(Locale);

    private DateTimeZone Zone => DateTimeZoneProviders.Tzdb[Settings.TimeZone];

    private Language Language => LanguageOf(Locale);

    private ImmutableArray<TimeSlot> Offers => [.. Values.Offers.Take(MostOptions)];

    private bool InSweden => Settings.DefaultLocale == Locale.SvSe;

    /// <summary>The key of a language, said in it.</summary>
    public static string LanguageKey(Locale locale, LocationSettings settings) => Template.Fill(
        Catalogue.ForEar(locale).Text("language-key"),
        _ => NumberWords.Cardinal(settings.Locales.IndexOf(locale) + 1, LanguageOf(locale)),
        out _)!;

    public string Say(Phrase phrase)
    {
        var key = Phrasebook.Key(phrase);
        return !catalogue.Has(key)
            ? throw new InvalidOperationException($"{phrase} is only written, never said.")
            : Fill(Text(key), out var missing) ?? throw new InvalidOperationException($"{phrase} in {Locale} needs '{missing}' to be said, which was not given.");
    }

    public static Language LanguageOf(Locale locale) => locale switch
    {
        Locale.FiFi => Language.Finnish,
        Locale.En => Language.English,
        _ => Language.Swedish,
    };

    private string Text(string key)
    {
        string[] variants =
        [
            // Whoever hides their number cannot be called.
            .. string.IsNullOrWhiteSpace(Values.Phone) ? ["withheld"] : Array.Empty<string>(),
            TradeWords.Of(Settings.Trade),
            .. Offers.Length switch { 1 => ["one"], 2 => ["two"], _ => Array.Empty<string>() },
            .. Values.BookableUntil is null ? Array.Empty<string>() : ["beyond"],
            .. Values.ClosedThen ? ["closed"] : Array.Empty<string>(),
            .. PlaceWords.Variants(Values.Town, Locale),
            .. Values.People.Length > MostOptions ? ["many"] : Array.Empty<string>(),
            .. Settings.OnCall.IsEmpty ? ["quiet"] : Array.Empty<string>(),
        ];
        return catalogue.Text(key, variants);
    }

    private string? Fill(string template, out string missing) => Template.Fill(template, Value, out missing);

    private string? Value(string hole) => hole switch
    {
        _ when char.IsUpper(hole[0]) => TradeWords.Capital(Value(TradeWords.Lower(hole))),
        "business" => Settings.Name.Name,
        "worker" => Catalogue.Of(Locale).Text(hole, TradeWords.Of(Settings.Trade)),
        "example" or "not-then" => Text(hole),
        "wanted" => TradeWords.Lower(Text("question.job")),
        "name" => string.IsNullOrWhiteSpace(Values.Name) ? null : NumberWords.InWords(Values.Name.Trim(), Language),
        "assistant" => Catalogue.Of(Locale).Text(hole, Settings.HasLanguageModel ? ["ai"] : []),

        // Before anything else is said, but after the name: who does not want it can still say so.
        "recorded" => Settings.Voice.RecordsCalls ? Text("spoken-recording-notice") : null,
        "people" => Joined(Values.People, "list-which"),
        "offers" => Joined(SpokenTimes.Slots(Offers, Values.Windows, Values.Now, Zone, Language), "list-or"),
        "offer" => SpokenTimes.Slots(Offers, Values.Windows, Values.Now, Zone, Language) is [var first, ..] ? first : null,
        "which" => Text("which"),
        "alarm" => Text("alarm"),
        "options" => Joined([.. Values.Which.Take(MostOptions).Select(Option)], "list-which"),
        "time" => Values.Time is { } time ? SpokenTimes.Slot(time, Values.Windows, Values.Now, Zone, Language) : null,
        "callback" => Values.CallBack is { } back ? SpokenTimes.Slot(back, window: true, Values.Now, Zone, Language) : null,
        "job" => Job,
        "address" => Address,
        "town" => string.IsNullOrWhiteSpace(Values.Town) ? null : Values.Town.Trim(),
        "in-town" => PlaceWords.In(Values.Town),
        "visit" => Settings.VisitAddress is { Length: > 0 } visit ? NumberWords.InWords(visit, Language) : null,
        "hours" => HoursWords.Spoken(Settings.Hours, Language),
        "area" => Settings.AreaText is { } area ? NumberWords.InWords(area.In(Language), Language) : null,
        "told" => Values.Answer is { Length: > 0 } told ? NumberWords.InWords(told, Language) : null,
        "own" => Values.Own is { Length: > 0 } own ? NumberWords.InWords(own.ReplaceLineEndings(", "), Language) : null,
        "minutes" => Values.Minutes is { } minutes ? NumberWords.Cardinal(minutes, Language) : null,
        "price-told" => string.IsNullOrWhiteSpace(Values.Price) ? null : SpokenPrice.Sentence(Values.Price, Language),
        "question" => Fill(Text(Values.Question is null ? "question.again" : $"question.{Question.Topic(Values.Question)}"), out _),
        "ways" => Fill(Text($"ways.{Question.Topic(Values.Question)}"), out _),
        "confirmation" or "answer" => CanBeTexted ? Text(hole) : null,
        "languages" => string.Join(' ', Phrasebook.LanguageKeys(Locale, Settings).Select(k => k.Text)),
        _ => throw new InvalidOperationException($"The speech of {Locale} has a hole that nobody fills: '{hole}'."),
    };

    /// <summary>A text is promised only to a number that can get one and may.</summary>
    private bool CanBeTexted => PhoneNumber.TryParse(Values.Phone, out var number) && PhoneNumbers.MayText(number) && !Settings.NeverText.Contains(number);

    /// <summary>The customer's words in the middle of our sentence.</summary>
    private string? Job
    {
        get
        {
            var job = Values.Job?.ReplaceLineEndings(" ").Trim().TrimEnd('.', '!', '?', ',', ' ');
            if (string.IsNullOrEmpty(job))
            {
                return null;
            }

            // "WC" and "LVI" stay as they are.
            job = job.Length > 1 && char.IsUpper(job[0]) && char.IsLower(job[1]) ? char.ToLowerInvariant(job[0]) + job[1..] : job;
            if (job.Length > LongestJob)
            {
                var cut = job.LastIndexOf(' ', LongestJob);
                job = job[..(cut > LongestJob / 2 ? cut : LongestJob)].TrimEnd(' ', ',', '.', '-');
            }

            return NumberWords.InWords(job, Language);
        }
    }

    private string? Address
    {
        get
        {
            if (string.IsNullOrWhiteSpace(Values.Address?.Street))
            {
                return null;
            }

            var street = SpokenPlaces.Street(Values.Address.Street, Values.Address.Flat, Language);
            return Values.Address.PostalCode is { Length: > 0 } code ? $"{street}, {SpokenPlaces.PostalCode(code, InSweden, Language)}" : street;
        }
    }

    private string Option(WhichOption option)
    {
        var time = option.Window is { } window ? SpokenTimes.Wish(window, Values.Now.InZone(Zone).Date, Language)
            : option.Slot is { } slot ? SpokenTimes.Slot(slot, Values.Windows, Values.Now, Zone, Language) : null;
        var name = option.Name is { } job ? NumberWords.InWords(job, Language) : null;
        return time is null ? name ?? "" : name is null ? time : $"{time}, {name}";
    }

    private string? Joined(ImmutableArray<string> items, string lastSeparator) => items switch
    {
        [] => null,
        [var only] => only,
        [var one, var other] => $"{one} {catalogue.Text(lastSeparator)} {other}",
        [.. var first, var last] => $"{string.Join(", ", first)}, {catalogue.Text(lastSeparator)} {last}",
    };
}
