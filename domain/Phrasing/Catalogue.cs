using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace SmartPulse.Phrasing;

/// <summary>One locale's texts. A key may have variants, marked by dots: <c>ask-job.dental</c> stands instead of <c>ask-job</c> in a clinic.</summary>
internal sealed class Catalogue
{
    private static readonly FrozenDictionary<Locale, Catalogue> Written = Read("");
    private static readonly FrozenDictionary<Locale, Catalogue> Spoken = Read("speech.");

    private const int LongestKey = 96;

    private readonly FrozenDictionary<string, string> texts;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private Catalogue(IEnumerable<KeyValuePair<string, string>> texts)
    {
        this.texts = texts.ToFrozenDictionary();
        bySpan = this.texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (this.texts.Keys.Any(key => key.Length > LongestKey))
        {
            throw new InvalidOperationException($"A key of the catalogue is longer than {LongestKey} characters.");
        }
    }

    /// <summary>What is written in that locale.</summary>
    public static Catalogue Of(Locale locale) => Written[locale];

    /// <summary>What is said in that locale.</summary>
    public static Catalogue ForEar(Locale locale) => Spoken[locale];

    /// <summary>Every key with its text.</summary>
    public IEnumerable<KeyValuePair<string, string>> Entries => texts;

    /// <summary>Whether it has that key.</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The text of that key in the first of the variants that has one.</summary>
    public string Text(string key, params ReadOnlySpan<string> variants)
    {
        Span<char> name = stackalloc char[LongestKey];
        foreach (var variant in variants)
        {
            if (name.TryWrite($"{key}.{variant}", out var length) && bySpan.TryGetValue(name[..length], out var special))
            {
                return special;
            }
        }

        return texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"The catalogue has no text for '{key}'.");
    }

    private static FrozenDictionary<Locale, Catalogue> Read(string kind)
    {
        var (finnish, sweden, finland, english) = (Load($"{kind}fi-FI"), Load($"{kind}sv-SE"), Load($"{kind}sv-FI"), Load($"{kind}en"));

        // Finland's Swedish says only what it says otherwise.
        var merged = sweden.ToBuilder();
        foreach (var (key, text) in finland)
        {
            merged[key] = text;
        }

        return new Dictionary<Locale, Catalogue>
        {
            [Locale.FiFi] = new(finnish),
            [Locale.SvSe] = new(sweden),
            [Locale.SvFi] = new(merged.ToImmutable()),
            [Locale.En] = new(english),
        }.ToFrozenDictionary();
    }

    private static ImmutableDictionary<string, string> Load(string name)
    {
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream($"phrases.{name}.json")
            ?? throw new InvalidOperationException($"The catalogue {name} is not in the assembly.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToImmutableDictionary(p => p.Name, p => p.Value.GetString()!);
    }
}
