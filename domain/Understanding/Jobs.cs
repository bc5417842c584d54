using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>
/// Which services the words of an utterance are about, by the tenant's own vocabulary. It knows no trade of its own. Each term is held against the vocabulary
/// once, whichever part of the utterance is asked about then.
/// </summary>
internal sealed class Jobs
{
    /// <summary>Common words that look like an inflected or misspelt word of some trade: "vuotta" (years) is no "vuoto" (leak).</summary>
    private static readonly FrozenSet<string> NeverJobs = new[]
    {
        "vuotta", "vuotias", "vuotiaan", "vuotiaalle", "vuoden", "vuosi", "vuodelta", "vuotiaat", "vuotiaille", "vuotiaalla", "vuotiaita", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "maanantaina", "vettä", "johtuu", "johtaa", "johtuen",
        "number", "never", "kunde", "kommer", "kontakta", "kontaktar", "någon", "morgon", "värdelös", "heller", "hellre", "herran", "tiden", "tider", "kronor", "lång", "lugnt",
        "thing", "things", "think", "thinking", "sorry", "please", "there", "these", "their", "where", "would", "could", "should", "about", "after", "before", "right", "might", "night", "nights", "tonight", "place", "shortly", "short", "sure", "someone", "somebody", "price", "prices", "pretty",
    }.ToFrozenSet();

    private static readonly ImmutableArray<string> Trades =
        ["putkimie", "putkifirm", "putkihuol", "putkiliik", "sähkömie", "sähköfirm", "sähkölasku", "sähkösopim", "vesilasku", "sähköliik", "sähköasentaj", "sähkäri", "hammaslääk", "rörmok", "rörfirm", "elektrik", "elfirm", "plumber", "plumbing", "electrician", "dentist", "tandläk", "kampaaj", "kampaamo", "frisör", "hairdress", "lukkosep", "låssmed", "locksmith"];

    /// <summary>How much better is better for sure.</summary>
    private const double Clearly = 1.25;

    /// <summary>"Wc" names as much as a longer word does.</summary>
    private const int ShortName = 5;

    private static readonly FrozenSet<string> Or = new[] { "tai", "vai", "eller", "or" }.ToFrozenSet();

    /// <summary>Less of a difference is none.</summary>
    private const double AboutAsWell = 1.05;

    /// <summary>A word that fits no better is a misspelling, if it is the word at all.</summary>
    private const double Misspelt = 0.6;

    /// <summary>How much a word says that stands in an aside.</summary>
    private const double Aside = 0.4;

    /// <summary>By so many letters a word has to be longer to be the one that is meant: "sähkötaulu" is no form of "sähkö".</summary>
    private const int Longer = 3;

    private readonly JobVocabulary vocabulary;

    /// <summary>The words of the vocabulary that each term fits, term after term; a term's end where the next one's begin.</summary>
    private readonly List<WordFit> fits = [];
    private readonly int[] ends;

    /// <summary>The words of the vocabulary that any term fits.</summary>
    private readonly HashSet<int> here = [];

    /// <summary>What a term says for the service in hand; 0 while it says nothing.</summary>
    private readonly double[] weights;
    private readonly List<int> entries = [];
    private readonly List<int> weighed = [];
    private readonly List<int> terms = [];
    private readonly bool[]? asides;

    private Jobs(Utterance utterance, JobVocabulary vocabulary, Language? heard)
    {
        (Utterance, this.vocabulary, ends, weights, asides) = (utterance, vocabulary, new int[utterance.Count], new double[utterance.Count], Asides.In(utterance));
        var figures = utterance.Figures;
        for (var i = 0; i < utterance.Count; i++)
        {
            if (figures?[i] != true)
            {
                var first = fits.Count;
                vocabulary.Words.Find(utterance[i].Text, fits, mayBeMisspelt: !CommonWords.Has(utterance[i].Text));
                KeepBest(utterance[i].Text, first, heard);
            }

            ends[i] = fits.Count;
        }

        foreach (var fit in fits)
        {
            here.Add(fit.Word);
        }
    }

    /// <summary>What was said.</summary>
    public Utterance Utterance { get; }

    /// <summary>Holds the utterance against the vocabulary of those settings. Nobody misspells a word of another language than the one heard, where the words tell it.</summary>
    public static Jobs In(Utterance utterance, LocationSettings settings, Language? heard) => new(utterance, JobVocabulary.Of(settings), heard);

    /// <summary>The best service, and the first term that speaks of any.</summary>
    public (Finding<ServiceId>? Finding, int FirstTerm) Best(Language language) => Best(language, 0, Utterance.Count);

    /// <summary>The best service that terms from one on and before another speak of, as if nothing else were said, and the first that does.</summary>
    public (Finding<ServiceId>? Finding, int FirstTerm) Best(Language language, int from, int before)
    {
        var named = Winner(isSign: false);
        var shown = named is null || IsWeak(named.Value) ? Winner(isSign: true) : null;
        return shown is { } sign && (named is null || !IsWeak(sign)) ? Told(sign) : named is { } name ? Told(name) : (null, -1);

        // "Det droppar från taket när grannen duschar": what is only misspelt, or told beside it, gives way to a sign that is neither.
        bool IsWeak(Scored scored) => scored.Best <= Misspelt || (asides is not null && !Enumerable.Range(scored.From, scored.To - scored.From + 1).Any(i => !asides[i]));

        (Finding<ServiceId>? Finding, int FirstTerm) Told(Scored winner) =>
            (new Finding<ServiceId>(vocabulary.Services[winner.Service].Id, Utterance.Words(winner.From, winner.To), Math.Round(Math.Min(0.95, winner.Best), 2)), winner.From);

        Scored? Winner(bool isSign)
        {
            Collect(isSign, from, before);
            Scored? winner = null;
            for (var next = 0; next < entries.Count;)
            {
                var (scored, end) = Score(next, language, from, before);
                next = end;

                // "Pönttö vuotaa", "hana tukossa": where two fit about as well, the thing that was named first is what it is about.
                if (scored.Score > 0 && (winner is not { } other || scored.Score > other.Score * Clearly || (scored.Score * Clearly > other.Score && scored.From < other.From) || (scored.Score > other.Score && scored.From == other.From)))
                {
                    winner = scored;
                }
            }

            return winner;
        }
    }

    /// <summary>Another service that the very words of the best speak for about as well, or that they name beside it with an "or"; null where one wins.</summary>
    public Finding<ServiceId>? Rival(Language language, ServiceId winner)
    {
        foreach (var isSign in new[] { false, true })
        {
            Collect(isSign, 0, Utterance.Count);
            var all = new List<Scored>();
            for (var next = 0; next < entries.Count;)
            {
                (var scored, next) = Score(next, language, 0, Utterance.Count);
                if (scored.Score > 0)
                {
                    all.Add(scored);
                }
            }

            if (all.Count > 0)
            {
                all.Sort((a, b) => b.Score.CompareTo(a.Score));
                if (all.Count < 2 || !AreRivals(all[0], all[1]) || (all.Count > 2 && AreRivals(all[0], all[2])))
                {
                    return null;
                }

                var other = vocabulary.Services[all[0].Service].Id == winner ? all[1] : all[0];
                return new(vocabulary.Services[other.Service].Id, Utterance.Words(other.From, other.To), Math.Round(Math.Min(0.95, other.Best), 2));
            }
        }

        return null;

        // "Hana tukossa" names the tap and how it is; "hana tai viemäri" leaves it to us.
        bool AreRivals(Scored best, Scored other) => (best.From == other.From && best.To == other.To && other.Score * AboutAsWell >= best.Score)
            || Enumerable.Range(Math.Min(best.To, other.To), Math.Abs(best.From - other.From) + 1).Any(i => i < Utterance.Count && Or.Contains(Utterance[i].Text) && (best.To < i) != (other.To < i) && (best.From > i) != (other.From > i));
    }

    /// <summary>
    /// Of the words that a term fits, from one on, leaves those that it may well be: a word that is known is no misspelling, nor is a common one or one of another
    /// language, and the longest word that is in it is the one that is meant.
    /// </summary>
    private void KeepBest(string term, int first, Language? heard)
    {
        var (best, longest) = (0.0, 0);
        for (var i = first; i < fits.Count; i++)
        {
            best = Math.Max(best, fits[i].Fit);
            longest = fits[i].Fit >= 0.9 ? Math.Max(longest, vocabulary.Words[fits[i].Word].Text.Length) : longest;
        }

        var isCommon = CommonWords.Has(term);
        var mayBeMisspelt = best <= Misspelt && !isCommon;
        for (var i = fits.Count - 1; i >= first; i--)
        {
            var (text, language) = vocabulary.Words[fits[i].Word];
            if (fits[i].Fit <= Misspelt ? !mayBeMisspelt || (heard is { } spoken && spoken != language) : fits[i].Fit < 1 && (isCommon || text.Length + Longer <= longest))
            {
                fits.RemoveAt(i);
            }
        }
    }

    /// <summary>Finds the entries whose first word some term fits, in the vocabulary's order.</summary>
    private void Collect(bool isSign, int from, int before)
    {
        entries.Clear();
        for (var i = from == 0 ? 0 : ends[from - 1]; before > from && i < ends[before - 1]; i++)
        {
            foreach (var entry in vocabulary.ByFirstWord[fits[i].Word])
            {
                if (vocabulary.Entries[entry].IsSign == isSign && IsHere(vocabulary.Entries[entry]) && !entries.Contains(entry))
                {
                    entries.Add(entry);
                }
            }
        }

        entries.Sort();
    }

    /// <summary>Whether every other word of the entry stands somewhere in the utterance.</summary>
    private bool IsHere(JobEntry entry)
    {
        for (var i = 1; i < entry.Places.Length; i++)
        {
            if (!here.Contains(entry.Places[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Weighs the collected entries of one service, the first of which is given; says where the next service's begin.</summary>
    private (Scored Scored, int End) Score(int first, Language language, int from, int before)
    {
        var service = vocabulary.Entries[entries[first]].Service;
        var scored = new Scored(service, 0, 0, int.MaxValue, -1);
        var next = first;
        weighed.Clear();
        for (; next < entries.Count && vocabulary.Entries[entries[next]] is var entry && entry.Service == service; next++)
        {
            if (Find(entry, from, before) is not { } found)
            {
                continue;
            }

            var fit = found * (entry.Language == language ? 1 : 0.95);
            scored = scored with { Best = Math.Max(scored.Best, fit) };
            for (var i = 0; i < terms.Count; i++)
            {
                // Longer words say more, and a phrase that fits whole says most.
                var weight = fit * (4 + Math.Clamp(entry.Words[i].Length, ShortName, 14)) * (entry.Words.Length > 1 ? 1.2 : 1);
                Weigh(terms[i], asides?[terms[i]] == true ? weight * Aside : weight);
                scored = scored with { From = Math.Min(scored.From, terms[i]), To = Math.Max(scored.To, terms[i]) };
            }
        }

        foreach (var term in weighed)
        {
            scored = scored with { Score = scored.Score + weights[term] };
            weights[term] = 0;
        }

        return (scored, next);
    }

    /// <summary>Each term counts once, for the entry it fits best: "hana" and "hanavuoto" in a list must not make one tap two.</summary>
    private void Weigh(int term, double weight)
    {
        if (weights[term] == 0)
        {
            weighed.Add(term);
        }

        weights[term] = Math.Max(weights[term], weight);
    }

    /// <summary>How well the entry fits where it fits best, 0 where it does not; leaves the terms that are its words.</summary>
    private double? Find(JobEntry entry, int from, int before)
    {
        var (best, bestAt) = (0.0, -1);
        for (var start = from; start < before; start++)
        {
            var first = FitOf(start, entry.Places[0]);
            if (first <= best || (IsNever(Utterance[start].Text) && Utterance[start].Text != entry.Words[0]))
            {
                continue;
            }

            if (Whole(entry, start, first, from, before) is var whole && whole > best)
            {
                (best, bestAt) = (whole, start);
            }
        }

        return bestAt < 0 ? null : Whole(entry, bestAt, FitOf(bestAt, entry.Places[0]), from, before);
    }

    /// <summary>The other words of the entry, in any order, within a few terms of the first; 0 when one of them is not there.</summary>
    private double Whole(JobEntry entry, int start, double first, int from, int before)
    {
        terms.Clear();
        terms.Add(start);
        var fit = first;
        for (var w = 1; w < entry.Words.Length; w++)
        {
            var found = -1;
            for (var i = Math.Max(from, start - 3); i < Math.Min(before, start + entry.Words.Length + 3) && found < 0; i++)
            {
                if (!terms.Contains(i) && FitOf(i, entry.Places[w]) is var f and > 0)
                {
                    (found, fit) = (i, Math.Min(fit, f));
                }
            }

            if (found < 0)
            {
                return 0;
            }

            terms.Add(found);
        }

        return fit;
    }

    private double FitOf(int term, int word)
    {
        for (var i = term == 0 ? 0 : ends[term - 1]; i < ends[term]; i++)
        {
            if (fits[i].Word == word)
            {
                return fits[i].Fit;
            }
        }

        return 0;
    }

    /// <summary>"Tarvitsen putkimiehen" names who is to come, not the pipe.</summary>
    private static bool IsNever(string word)
    {
        if (NeverJobs.Contains(word))
        {
            return true;
        }

        foreach (var trade in Trades)
        {
            if (word.StartsWith(trade, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A service, what the terms say for it, how well the best of them fits, and the first and the last.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Scored(int Service, double Score, double Best, int From, int To);
}
