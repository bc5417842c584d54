using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Understanding;

namespace SmartPulse.Phrasing;

/// <summary>Writes what we say. Pure: the same phrase, locale, settings and values give the same text.</summary>
public static class Phrasebook
{
    /// <summary>A customer may describe the job in sixteen hundred characters; a message repeats so many of them.</summary>
    private const int LongestJob = 44;

    /// <summary>Two jobs of one visit stand side by side.</summary>
    private const int LongestTwoJobs = 56;

    private const int LongestName = 40;

    /// <summary>A list of appointments stays one or two segments.</summary>
    private const int LongestOption = 30;

    /// <summary>Whoever is on call reads it all when it is short.</summary>
    private const int LongestSaid = 120;

    /// <summary>A read-back takes as many; the name, which the customer knows best, is left out of a longer one.</summary>
    private const int SegmentsOfReadBack = 2;

    private static readonly FrozenDictionary<Phrase, string> Keys =
        Enum.GetValues<Phrase>().ToFrozenDictionary(p => p, p => JsonNamingPolicy.KebabCaseLower.ConvertName(p.ToString()));

    /// <summary>The text of a phrase; throws when it needs a value that was not given, for a customer never reads a hole.</summary>
    public static string Write(Phrase phrase, Locale locale, LocationSettings settings, PhraseValues values) =>
        new Writer(Catalogue.Of(locale), locale, settings, values).Write(phrase);

    /// <summary>The words of a phrase for the ear: times and numbers in words, short, no links, no "reply". Throws as <see cref="Write"/> does.</summary>
    public static string Speak(Phrase phrase, Locale locale, LocationSettings settings, PhraseValues values) =>
        new Speaker(locale, settings, values).Say(phrase);

    /// <summary>Whether a phrase is said on a call at all; the others are only written.</summary>
    public static bool IsSpoken(Phrase phrase) => Catalogue.ForEar(Locale.FiFi).Has(Key(phrase));

    /// <summary>Which key gives which other language, each line in its own language and for its own voice; keys count the location's locales from 1. Empty where one is spoken.</summary>
    public static ImmutableArray<(Locale Locale, string Text)> LanguageKeys(Locale spoken, LocationSettings settings) =>
        [.. settings.Locales.Where(l => l != spoken).Select(l => (l, Speaker.LanguageKey(l, settings)))];

    internal static string Key(Phrase phrase) => Keys[phrase];

    private sealed record Writer(Catalogue Catalogue, Locale Locale, LocationSettings Settings, PhraseValues Values)
    {
        private DateTimeZone Zone => DateTimeZoneProviders.Tzdb[Settings.TimeZone];

        private Language Language => Locale switch { Locale.FiFi => Language.Finnish, Locale.En => Language.English, _ => Language.Swedish };

        /// <summary>The English possessive only of the name that the rest of the talk uses: one business has one name in one talk.</summary>
        private string? Genitive => Locale switch
        {
            Locale.FiFi => Settings.Name.Genitive,
            Locale.En when Settings.Name.Possessive?.StartsWith(Settings.Name.Name, StringComparison.Ordinal) == true => Settings.Name.Possessive,
            _ => null,
        };

        public string Write(Phrase phrase)
        {
            var text = Fill(Text(Key(phrase)), out var missing)
                ?? throw new InvalidOperationException($"{phrase} in {Locale} needs '{missing}', which was not given.");
            return phrase is Phrase.ReadBackAtCustomers or Phrase.ReadBackAtOurs && Values.Name is not null && Gsm7.Segments(text) > SegmentsOfReadBack
                ? (this with { Values = Values with { Name = null } }).Write(phrase)
                : text;
        }

        private string[] Variants => field ??= VariantsHere();

        private string Text(string key) => Catalogue.Text(key, Variants);

        private string[] VariantsHere()
        {
            var dental = Settings.Trade == Trade.Dental;
            var quiet = Settings.OnCall.IsEmpty;
            return
            [
                // Whoever hides their number cannot be called.
                .. Values.Phone is null ? [dental ? "withheld-dental" : "withheld"] : Array.Empty<string>(),
                TradeWords.Of(Settings.Trade),
                .. Emergencies.HaveALane(Settings.Trade) ? ["lane"] : Array.Empty<string>(),
                .. Values.Which.Length == 2 ? ["two"] : Array.Empty<string>(),
                .. Values.Offers.Length switch { 1 => ["one"], 2 => ["pair"], _ => Array.Empty<string>() },
                .. Values.Alarmed ? [quiet ? "again-quiet" : "again"] : Array.Empty<string>(),
                .. Settings.DefaultLocale == Locale.SvSe ? ["sweden"] : Array.Empty<string>(),
                .. Values.BookableUntil is null ? Array.Empty<string>() : ["beyond"],
                .. Values.ClosedThen ? ["closed"] : Array.Empty<string>(),
                .. PlaceWords.Variants(Values.Town, Locale),
                .. quiet ? ["quiet"] : Array.Empty<string>(),
                .. Genitive is null ? Array.Empty<string>() : ["genitive"],
                .. Settings.HasLanguageModel ? ["ai"] : Array.Empty<string>(),
            ];
        }

        private string? Fill(string template, out string missing) => Template.Fill(template, Value, out missing);

        private string? Value(string hole) => hole switch
        {
            _ when char.IsUpper(hole[0]) => TradeWords.Capital(Value(TradeWords.Lower(hole))),
            "business" => Gsm7.Plain(Settings.Name.Name),
            "genitive" => Given(Genitive),
            "assistant" or "hello" or "alarm" or "worker" or "example" or "which" or "none-suits" or "not-then" or "example-address" or "example-street" or "example-code" => Fill(Text(hole), out _),
            "last-day" => Values.BookableUntil is { } last ? TimeWords.Date(last, Locale) : null,
            "wanted" => Fill(Text("question.job"), out _),
            "services" => string.Join('\n', ServiceMenu.Numbered(Settings).Select((s, i) => $"{i + 1} {Gsm7.Plain(s.Name.In(Language))}")),
            "people" => Listed([.. Values.People.Select(Gsm7.Plain)], Catalogue.Text("list-which")),
            "offers" => string.Join('\n', Values.Offers.Select((o, i) => $"{i + 1} {Slot(o)}")),
            "offer" => Slot(Values.Offers.FirstOrDefault()),
            "numbers" => Listed([.. Enumerable.Range(1, Values.Offers.Length).Select(n => $"{n}")], Catalogue.Text("list-or")),
            "options" => string.Join('\n', Values.Which.Select((o, i) => $"{i + 1} {Option(o)}")),
            "choices" => Listed([.. Enumerable.Range(1, Values.Which.Length).Select(n => $"{n}")], Catalogue.Text("list-which")),
            "time" => Slot(Values.Time),
            "callback" => Values.CallBack is { } slot
                ? TimeWords.CallBack(slot, Values.Now, Zone, Locale, Catalogue.Text("today"), Catalogue.Text("tomorrow"))
                : null,
            "job" => Clipped(Given(Values.Job), Values.Job?.Contains(" + ", StringComparison.Ordinal) == true ? LongestTwoJobs : LongestJob),
            "minutes" => Values.Minutes is { } minutes ? $"{minutes}" : null,
            "price" => Given(Values.Price)?.TrimEnd('.'),
            "name" => Clipped(Given(Values.Name), LongestName),
            "phone" => Given(Values.Phone),
            "visit" => Given(Settings.VisitAddress),
            "hours" => HoursWords.Written(Settings.Hours, Locale),
            "area" => Given(Settings.AreaText?.In(Language)),
            "code" => PostalCode,
            "town" => Given(Values.Town),
            "in-town" => PlaceWords.In(Values.Town),
            "said" => Clipped(Given(Values.Said), LongestSaid),
            "answer" => Given(Values.Answer),
            "own" => Given(Values.Own),
            "street" => Street,
            "address" => Street is { } street ? Joined(", ", street, Joined(" ", PostalCode, Values.Address?.Town)) : null,
            "place" => PostalCode is { } code ? Joined(" ", code, Values.Address?.Town) : null,
            "question" => Fill(Text($"question.{Question.Topic(Values.Question)}"), out _),
            "ways" => Fill(Text($"ways.{Question.Topic(Values.Question)}"), out _),
            _ => throw new InvalidOperationException($"The catalogue of {Locale} has a hole that nobody fills: '{hole}'."),
        };

        private string? PostalCode => Values.Address?.PostalCode is { } code ? PostalCodes.Written(code, Settings) : null;

        /// <summary>Sweden writes the flat after a comma, Finland straight after the number.</summary>
        private string? Street => Given(Values.Address?.Street) is { } street
            ? Joined(Settings.DefaultLocale == Locale.SvSe ? ", " : " ", street, Values.Address?.Flat)
            : null;

        private string Option(WhichOption option) =>
            option.Window is { } window ? TimeWords.Wish(window, Locale) : Joined(", ", Slot(option.Slot), Clipped(option.Name, LongestOption));

        private string? Slot(TimeSlot? slot) => slot is null ? null : TimeWords.Slot(slot, Values.Windows, Zone, Locale);

        private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : Gsm7.Plain(value.Trim());

        private static string Joined(string separator, params ReadOnlySpan<string?> parts)
        {
            var text = new StringBuilder();
            foreach (var part in parts)
            {
                if (!string.IsNullOrWhiteSpace(part))
                {
                    text.Append(text.Length == 0 ? "" : separator).Append(Gsm7.Plain(part));
                }
            }

            return text.ToString();
        }

        private static string? Listed(ImmutableArray<string> items, string lastSeparator) => items switch
        {
            [] => null,
            [var only] => only,
            [.. var first, var last] => $"{string.Join(", ", first)} {lastSeparator} {last}",
        };

        private static string? Clipped(string? text, int most)
        {
            var line = text?.ReplaceLineEndings(" ");
            if (line is null || line.Length <= most)
            {
                return line;
            }

            var cut = line.LastIndexOf(' ', most - 2);
            return $"{line[..(cut > most / 2 ? cut : most - 2)].TrimEnd(' ', ',', '.', '-')}..";
        }
    }
}
