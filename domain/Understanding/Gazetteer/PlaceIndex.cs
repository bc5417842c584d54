using System.Collections.Frozen;

namespace SmartPulse.Understanding.Gazetteer;

/// <summary>The places of one country, found by any form of their names: the word is looked up whole, and without each ending that it has.</summary>
internal sealed class PlaceIndex
{
    /// <summary>A shorter name without its dots is another word: "Åre" and "are".</summary>
    private const int ShortestFolded = 6;

    private const int ShortestStem = 3;

    private readonly FrozenDictionary<string, PlaceForm> names;
    private readonly FrozenDictionary<string, PlaceForm>.AlternateLookup<ReadOnlySpan<char>> stems;
    private readonly FrozenSet<string> firstWords;

    private PlaceIndex(Dictionary<string, PlaceForm> names, Dictionary<string, PlaceForm> stems)
    {
        this.names = names.ToFrozenDictionary(StringComparer.Ordinal);
        this.stems = stems.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        firstWords = names.Keys.Where(n => n.Contains(' ', StringComparison.Ordinal)).Select(n => n[..n.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Of Finland, by both names.</summary>
    public static PlaceIndex Finland { get; } = Of(Towns.Finnish, PartsOfTowns.Finnish, isFinnish: true);

    /// <summary>Of Sweden.</summary>
    public static PlaceIndex Sweden { get; } = Of(Towns.Swedish, PartsOfTowns.Swedish, isFinnish: false);

    /// <summary>All of them.</summary>
    public IEnumerable<PlaceName> Places => names.Values.Select(n => n.Place).Distinct();

    /// <summary>Whether a name of two words may begin with that one.</summary>
    public bool MayBegin(string word) => firstWords.Contains(word);

    /// <summary>The place that a word, or two with a space between, names in some case; null when it names none.</summary>
    public PlaceForm? Find(string word)
    {
        if (names.TryGetValue(word, out var name))
        {
            return name;
        }

        foreach (var ending in FinnishCases.Endings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal) && Inflected(word, word.Length - ending.Length) is { } inflected)
            {
                return inflected;
            }
        }

        return FinnishCases.StemOfInto(word) is var stem and > 0 && Inflected(word, stem) is { } into ? into : Eastern(word);
    }

    /// <summary>"Kuopijossa", as the east says Kuopiossa.</summary>
    private PlaceForm? Eastern(string word) =>
        word.IndexOf("ij", StringComparison.Ordinal) is var at and > 0 && at + 2 < word.Length && word[at + 2] is 'o' or 'ö' or 'a' or 'ä' ? Find(word.Remove(at + 1, 1)) : null;

    /// <summary>"Helsinkissä" is typed too, but "Täbyssä" is no Swedish: those have their "s" alone.</summary>
    private PlaceForm? Inflected(string word, int stem) =>
        stems.TryGetValue(word.AsSpan(0, stem), out var form) && (!form.IsSwedish || word.AsSpan(stem) is "s")
            ? form with { Ending = word[stem..], IsWord = form.IsWord && (form.IsWordInCases || word.Length <= stem + 1) }
            : null;

    private static PlaceIndex Of(string towns, string parts, bool isFinnish)
    {
        Dictionary<string, PlaceForm> byName = new(StringComparer.Ordinal);
        Dictionary<string, PlaceForm> byStem = new(StringComparer.Ordinal);
        Dictionary<string, PlaceName> townsByName = new(StringComparer.Ordinal);
        foreach (var written in towns.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var town = Add(written, of: null, isTown: true);
            townsByName.TryAdd(town.Finnish, town);
        }

        foreach (var line in parts.Split('\n'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            foreach (var written in line[(colon + 2)..].Split(", "))
            {
                Add(written, townsByName[line[..colon].Trim()], isTown: false);
            }
        }

        return new(byName, byStem);

        PlaceName Add(string written, PlaceName? of, bool isTown)
        {
            var both = written.Split('=');
            var place = new PlaceName(both[0].TrimEnd('?', '!'), both[^1].TrimEnd('?', '!'), of, isTown);
            Name(both[^1], isSwedish: !isFinnish || both.Length > 1, place);
            if (isFinnish)
            {
                Name(both[0], isSwedish: false, place);
            }

            if (isFinnish && isTown && byName.TryGetValue(place.Finnish.ToLowerInvariant(), out var form) && form.Place == place)
            {
                InCases(form);
            }

            return place;
        }

        // What the rules of stems do not reach ("Iissä", "Kiuruvedellä", "Isossakyrössä") is kept whole.
        void InCases(PlaceForm form)
        {
            var cases = FinnishPlace.OfTown(form.Place.Finnish);
            foreach (var inflected in new[] { cases.In, cases.Into, cases.From })
            {
                var word = inflected.ToLowerInvariant().Replace('-', ' ');
                foreach (var spelled in word.Length < ShortestFolded || form.IsWord ? [word] : Foldings.Of(word))
                {
                    byName.TryAdd(spelled, form with { Ending = word[^3..], IsWord = form.IsWord && form.IsWordInCases });
                }
            }
        }

        void Name(string written, bool isSwedish, PlaceName place)
        {
            var form = new PlaceForm(place, isSwedish, IsWord: written[^1] is '?' or '!', "") { IsWordInCases = written[^1] == '!' };
            var name = written.TrimEnd('?', '!').ToLowerInvariant().Replace('-', ' ').Replace(":", " ", StringComparison.Ordinal);
            foreach (var spelled in name.Length < ShortestFolded || form.IsWord || name.Contains("bäck", StringComparison.Ordinal) ? [name] : Foldings.Of(name)) // A brook without its dots is a hill.
            {
                // What two towns have is a part of neither; a town is what is meant before a part of another.
                if (!byName.TryAdd(spelled, form) && byName[spelled].Place is { IsTown: false } other && other.Of != place.Of && other != place)
                {
                    byName[spelled] = form with { Place = place with { Of = null } };
                }

                foreach (var stem in isSwedish ? [spelled] : FinnishCases.StemsOf(spelled))
                {
                    byStem.TryAdd(stem, byName[spelled]);
                }
            }
        }
    }
}
