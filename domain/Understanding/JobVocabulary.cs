using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>A name, word or sign of a service: one or several words that must stand near each other.</summary>
/// <param name="Service">Which of the settings' services, from 0.</param>
/// <param name="IsSign">Tells of the service only where no service is named.</param>
/// <param name="Words">In the order written.</param>
/// <param name="Places">Of the words, in the vocabulary's index.</param>
/// <param name="Language">Whose words they are.</param>
internal sealed record JobEntry(int Service, bool IsSign, ImmutableArray<string> Words, ImmutableArray<int> Places, Language Language);

/// <summary>The words by which a tenant's services are known, cut once for its settings.</summary>
internal sealed class JobVocabulary
{
    private static readonly FrozenSet<string> Joining = new[] { "tai", "ja", "sekä", "eller", "och", "or", "and" }.ToFrozenSet();

    private static readonly ImmutableArray<Language> Languages = [Language.Finnish, Language.Swedish, Language.English];

    /// <summary>Settings never change, and a vocabulary is cut into words once for each.</summary>
    private static readonly ConditionalWeakTable<LocationSettings, JobVocabulary> Known = [];

    private JobVocabulary(LocationSettings settings)
    {
        Services = settings.Services;
        var places = new Dictionary<(string Text, Language Language), int>();
        Entries = [.. Services.SelectMany((service, i) => Named(service).Select(w => Entry(i, isSign: false, w)).Concat(Signs(service).Select(w => Entry(i, isSign: true, w))))];
        (string Text, Language Language)[] words = [.. places.OrderBy(p => p.Value).Select(p => p.Key)];
        Words = new(words);
        var byFirst = Entries.Select((entry, i) => (entry, i)).ToLookup(e => e.entry.Places[0], e => e.i);
        ByFirstWord = [.. Enumerable.Range(0, words.Length).Select(place => byFirst[place].ToImmutableArray())];

        JobEntry Entry(int service, bool isSign, (ImmutableArray<string> Words, Language Language) entry) =>
            new(service, isSign, entry.Words, [.. entry.Words.Select(word => Place((word, entry.Language)))], entry.Language);

        int Place((string, Language) word) => places.TryGetValue(word, out var place) ? place : places[word] = places.Count;
    }

    /// <summary>In the order of the settings.</summary>
    public ImmutableArray<ServiceSettings> Services { get; }

    /// <summary>Service after service, and of each its names and words before its signs.</summary>
    public ImmutableArray<JobEntry> Entries { get; }

    /// <summary>All words of all entries.</summary>
    public WordIndex Words { get; }

    /// <summary>The entries that begin with a word, for each place in the index.</summary>
    public ImmutableArray<ImmutableArray<int>> ByFirstWord { get; }

    /// <summary>The same one for the same settings.</summary>
    public static JobVocabulary Of(LocationSettings settings) => Known.GetValue(settings, s => new(s));

    /// <summary>Each phrase that one with choices is short for: "klippa|klippt son|dotter" is four.</summary>
    public static IEnumerable<string> Spelled(string phrase) =>
        phrase.Split(' ').Aggregate<string, IEnumerable<string>>([""], (begun, word) => begun.SelectMany(b => word.Split('|').Select(w => b.Length == 0 ? w : $"{b} {w}")));

    private static IEnumerable<(ImmutableArray<string> Words, Language Language)> Named(ServiceSettings service)
    {
        foreach (var language in Languages)
        {
            foreach (var entry in Each(service.Words, language))
            {
                yield return entry;
            }

            // "Hana tai vuoto" is two names; "Viemärin avaus" is one of two words.
            var name = new List<string>();
            foreach (var term in Utterance.Of(service.Name.In(language)).Terms)
            {
                if (Joining.Contains(term.Text))
                {
                    if (name.Count > 0)
                    {
                        yield return ([.. name], language);
                    }

                    name.Clear();
                }
                else
                {
                    name.Add(term.Text);
                }
            }

            if (name.Count > 0)
            {
                yield return ([.. name], language);
            }
        }
    }

    private static IEnumerable<(ImmutableArray<string> Words, Language Language)> Signs(ServiceSettings service) =>
        service.Signs is { } signs ? Languages.SelectMany(language => Each(signs, language)) : [];

    private static IEnumerable<(ImmutableArray<string> Words, Language Language)> Each(LocalizedWords words, Language language)
    {
        foreach (var word in words.In(language).SelectMany(Spelled).Distinct(StringComparer.Ordinal))
        {
            var terms = Utterance.Of(word).Terms;
            if (!terms.IsEmpty)
            {
                yield return ([.. terms.Select(t => t.Text)], language);
            }
        }
    }
}
