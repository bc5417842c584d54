using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>Which service the words are about, by the tenant's own vocabulary. It knows no trade of its own.</summary>
internal static class Jobs
{
    private static readonly FrozenSet<string> Joining = new[] { "tai", "ja", "sekä", "eller", "och", "or", "and" }.ToFrozenSet();

    /// <summary>Common words that look like an inflected or misspelt word of some trade: "vuotta" (years) is no "vuoto" (leak).</summary>
    private static readonly FrozenSet<string> NeverJobs = new[]
    {
        "vuotta", "vuotias", "vuotiaan", "vuotiaalle", "vuoden", "vuosi", "vuodelta", "vuotiaat", "vuotiaille", "vuotiaalla", "vuotiaita", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "maanantaina",
        "number", "never", "kunde", "kommer", "kontakta", "kontaktar", "någon", "morgon", "värdelös", "heller", "hellre", "herran", "tiden", "tider",
        "thing", "things", "think", "thinking", "sorry", "please", "there", "these", "their", "where", "would", "could", "should", "about", "after", "before", "right", "might", "night", "nights", "tonight", "place", "shortly", "short", "sure", "someone", "somebody", "price", "prices", "pretty",
    }.ToFrozenSet();

    private static readonly ImmutableArray<string> Trades =
        ["putkimie", "putkifirm", "putkihuol", "putkiliik", "sähkömie", "sähköfirm", "sähkölasku", "sähkösopim", "vesilasku", "sähköliik", "sähköasentaj", "sähkäri", "hammaslääk", "rörmok", "rörfirm", "elektrik", "elfirm", "plumber", "plumbing", "electrician", "dentist", "tandläk", "kampaaj", "kampaamo", "frisör", "hairdress", "lukkosep", "låssmed", "locksmith"];

    /// <summary>How much better is better for sure.</summary>
    private const double Clearly = 1.25;

    /// <summary>A word of the vocabulary: one or several words that must stand near each other.</summary>
    private sealed record Entry(ImmutableArray<string> Words, Language Language);

    /// <summary>A service with its own words, and with the signs that tell of it where no service is named.</summary>
    private sealed record Vocabulary(ServiceSettings Service, ImmutableArray<Entry> Words, ImmutableArray<Entry> Signs);

    /// <summary>Settings never change, and a vocabulary is cut into words once for each.</summary>
    private static readonly ConditionalWeakTable<LocationSettings, Vocabulary[]> Vocabularies = [];

    /// <summary>The best service, and the first term that speaks of any.</summary>
    public static (Finding<ServiceId>? Finding, int FirstTerm) Read(Utterance utterance, LocationSettings settings, Language language)
    {
        var vocabularies = Vocabularies.GetValue(settings, s => [.. s.Services.Select(v => new Vocabulary(v, [.. Entries(v)], [.. Signs(v)]))]);
        bool[] never = [.. utterance.Terms.Select(t => NeverJobs.Contains(t.Text) || IsTrade(t.Text))];
        return Winner(utterance, vocabularies, v => v.Words, language, never) is { } named ? Told(named)
            : Winner(utterance, vocabularies, v => v.Signs, language, never) is { } shown ? Told(shown)
            : (null, -1);

        (Finding<ServiceId>? Finding, int FirstTerm) Told((ServiceSettings Service, double Score, double Best, int From, int To) winner) =>
            (new Finding<ServiceId>(winner.Service.Id, utterance.Words(winner.From, winner.To), Math.Round(Math.Min(0.95, winner.Best), 2)), winner.From);
    }

    private static (ServiceSettings Service, double Score, double Best, int From, int To)? Winner(
        Utterance utterance, Vocabulary[] vocabularies, Func<Vocabulary, ImmutableArray<Entry>> entriesOf, Language language, bool[] never)
    {
        (ServiceSettings Service, double Score, double Best, int From, int To)? winner = null;
        foreach (var vocabulary in vocabularies)
        {
            var (score, best, from, to) = Score(utterance, entriesOf(vocabulary), language, never);

            // "Pönttö vuotaa", "hana tukossa": where two fit about as well, the thing that was named first is what it is about.
            if (score > 0 && (winner is not { } other || score > other.Score * Clearly || (score * Clearly > other.Score && from < other.From) || (score > other.Score && from == other.From)))
            {
                winner = (vocabulary.Service, score, best, from, to);
            }
        }

        return winner;
    }

    private static (double Score, double Best, int From, int To) Score(Utterance utterance, ImmutableArray<Entry> entries, Language language, bool[] never)
    {
        // Each term counts once, for the entry it fits best: "hana" and "hanavuoto" in a list must not make one tap two.
        Dictionary<int, double>? byTerm = null;
        var (best, from, to) = (0.0, int.MaxValue, -1);
        foreach (var entry in entries)
        {
            if (Find(utterance, entry, never) is not { } found)
            {
                continue;
            }

            var fit = found.Fit * (entry.Language == language ? 1 : 0.95);
            best = Math.Max(best, fit);
            for (var i = 0; i < found.Terms.Length; i++)
            {
                var (term, word) = (found.Terms[i], entry.Words[i]);
                // Longer words say more, and a phrase that fits whole says most.
                var weight = fit * (4 + Math.Min(word.Length, 14)) * (entry.Words.Length > 1 ? 1.2 : 1);
                byTerm ??= [];
                byTerm[term] = Math.Max(byTerm.GetValueOrDefault(term), weight);
                (from, to) = (Math.Min(from, term), Math.Max(to, term));
            }
        }

        return (byTerm?.Values.Sum() ?? 0, best, from, to);
    }

    private static IEnumerable<Entry> Entries(ServiceSettings service)
    {
        foreach (var language in new[] { Language.Finnish, Language.Swedish, Language.English })
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
                        yield return new Entry([.. name], language);
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
                yield return new Entry([.. name], language);
            }
        }
    }

    /// <summary>"Tarvitsen putkimiehen" names who is to come, not the pipe.</summary>
    private static bool IsTrade(string word)
    {
        foreach (var trade in Trades)
        {
            if (word.StartsWith(trade, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Entry> Signs(ServiceSettings service) =>
        service.Signs is { } signs ? new[] { Language.Finnish, Language.Swedish, Language.English }.SelectMany(language => Each(signs, language)) : [];

    private static IEnumerable<Entry> Each(LocalizedWords words, Language language)
    {
        foreach (var word in words.In(language))
        {
            var terms = Utterance.Of(word).Terms;
            if (!terms.IsEmpty)
            {
                yield return new Entry([.. terms.Select(t => t.Text)], language);
            }
        }
    }

    private static (double Fit, ImmutableArray<int> Terms)? Find(Utterance utterance, Entry entry, bool[] never)
    {
        (double Fit, ImmutableArray<int> Terms)? best = null;
        for (var start = 0; start < utterance.Count; start++)
        {
            if (never[start] && utterance[start].Text != entry.Words[0])
            {
                continue;
            }

            var first = Similar.Fit(utterance[start].Text, entry.Words[0], entry.Language);
            if (first <= 0)
            {
                continue;
            }

            if (entry.Words.Length == 1)
            {
                if (best is null || first > best.Value.Fit)
                {
                    best = (first, [start]);
                }

                continue;
            }

            if (Rest(utterance, entry, start, first) is { } whole && (best is null || whole.Fit > best.Value.Fit))
            {
                best = whole;
            }
        }

        return best;
    }

    /// <summary>The other words of the entry, in any order, within a few terms of the first.</summary>
    private static (double Fit, ImmutableArray<int> Terms)? Rest(Utterance utterance, Entry entry, int start, double first)
    {
        var terms = ImmutableArray.CreateBuilder<int>(entry.Words.Length);
        terms.Add(start);
        var fit = first;
        for (var w = 1; w < entry.Words.Length; w++)
        {
            var found = -1;
            for (var i = Math.Max(0, start - 3); i < Math.Min(utterance.Count, start + entry.Words.Length + 3) && found < 0; i++)
            {
                if (!terms.Contains(i) && Similar.Fit(utterance[i].Text, entry.Words[w], entry.Language) is var f and > 0)
                {
                    (found, fit) = (i, Math.Min(fit, f));
                }
            }

            if (found < 0)
            {
                return null;
            }

            terms.Add(found);
        }

        return (fit, terms.ToImmutable());
    }
}
