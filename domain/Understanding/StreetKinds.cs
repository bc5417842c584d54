using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SmartPulse.Understanding;

/// <summary>What a street's name ends with, "-katu", "-vägen", and how that is put back from its cases: "Kaarlenkadulla" is Kaarlenkatu.</summary>
internal static class StreetKinds
{
    /// <summary>A kind of street: the word, the stem that cases follow, and whether common words end so too, which a capital then tells apart.</summary>
    private sealed record Kind(string Name, string Stem, bool IsWeak);

    private static readonly ImmutableArray<string> Cases = ["n", "lla", "llä", "lle", "lta", "ltä", "ssa", "ssä", "sta", "stä", "l"];

    private static readonly ImmutableArray<Kind> Finnish =
    [
        .. Kinds("katu:kadu tie:tie kuja:kuja polku:polu väylä:väylä raitti:raiti aukio:aukio tori:tori penger:penkere rinne:rintee bulevardi:bulevardi esplanadi:esplanadi puistikko:puistiko mutka:mutka kierto:kierro haara:haara kaarto:kaarro kaarre:kaartee lenkki:lenki tanhua:tanhua piennar:pientaree tasanne:tasantee taival:taipalee", isWeak: false),
        .. Kinds("kaari:kaare ranta:ranna portti:porti silta:silla laituri:laituri kallio:kallio syrjä:syrjä piha:piha kulma:kulma mäki:mäe reuna:reuna pelto:pello niitty:niity puisto:puisto lehto:lehdo ahde:ahtee varsi:varre notko:notko törmä:törmä kenttä:kentä kumpu:kummu haka:haa harju:harju laita:laida suora:suora töyry:töyry polvi:polve linja:linja kierros:kierrokse kulku:kulu aho:aho oja:oja vainio:vainio nurmi:nurme portaat:portai", isWeak: true),
    ];

    private static readonly ImmutableArray<Kind> Swedish =
    [
        .. Kinds("gatan gata vägen väg gränden gränd stigen stig torget torg allén alléen esplanaden bulevarden slingan svängen stråket kajen backen brinken kroken promenaden vgn", isWeak: false),
        .. Kinds("gården leden plan ringen bågen rundan strand stranden liden terrassen höjden kullen dalen hagen platsen parken ängen udden tået vreten backe kulle holmen vallen skogen", isWeak: true),
    ];

    /// <summary>Endings as a thumb leaves them, and what was meant. Only a capital and a house number after it make such a word a street.</summary>
    private static readonly ImmutableArray<(string Slip, string Meant)> Slips =
    [
        ("ktu", "katu"), ("kaut", "katu"), ("kattu", "katu"), ("ktau", "katu"), ("tei", "tie"), ("kjua", "kuja"), ("gtan", "gatan"), ("gaan", "gatan"), ("gatn", "gatan"), ("gatna", "gatan"), ("gtaan", "gatan"),
        ("vägn", "vägen"), ("vägne", "vägen"), ("vgen", "vägen"), ("väen", "vägen"), ("vagen", "vägen"), ("steet", "street"), ("stret", "street"), ("raod", "road"),
    ];

    private static readonly ImmutableArray<Kind> English = [.. Kinds("street road lane avenue", isWeak: true)];

    /// <summary>Kinds that are words of their own: "Eino Leinon katu", "Olof Palmes gata", "Baker Street".</summary>
    private static readonly FrozenSet<string> Alone = new[]
    {
        "linja", "rantatie", "rantakatu", "puistotie", "puistokatu", "valtakatu", "valtatie", "maantie", "kauppatori", "tie", "katu", "kuja", "polku", "tori", "aukio", "raitti", "penger", "bulevardi", "esplanadi", "puistikko",
        "strandväg", "strandgata", "väg", "gata", "gränd", "torg", "plan", "stig", "allé", "gate", "street", "road", "lane", "avenue", "st", "rd", "ave", "drive", "court", "close",
    }.ToFrozenSet();

    /// <summary>Surnames as well: a kind only after whose it is, "Kungsholms strand".</summary>
    private static readonly FrozenSet<string> Owned = new[] { "strand", "backe", "kaj", "park" }.ToFrozenSet();

    /// <summary>Of those, such as many towns have without anything before them: "Rantatie 5".</summary>
    private static readonly FrozenSet<string> Whole = new[] { "rantatie", "rantakatu", "puistotie", "puistokatu", "valtakatu", "kauppatori", "bulevardi", "esplanadi" }.ToFrozenSet();

    /// <summary>They end so, and are no streets: engines, offices, floors, yards, motorways.</summary>
    private static readonly FrozenSet<string> NoStreets = new[]
    {
        "moottori", "traktori", "konttori", "tohtori", "monitori", "lehtori", "konditori", "reaktori", "toimistotori", "moottoritie", "moottoritiellä", "valtatie", "valtatiellä", "kantatie", "kehätie", "pihatie", "ajotie", "jalkakäytävä", "takapiha", "sisäpiha", "etupiha",
        "våningsplan", "bottenplan", "källarplan", "markplan", "entréplan", "husplan", "golvplan", "trapplan", "trädgården", "innergården", "skolgården", "bakgården", "kyrkogården", "bondgården", "parkeringsplatsen", "arbetsplatsen", "motorväg", "motorvägen", "riksväg", "riksvägen", "omväg", "hemväg", "hemvägen", "uppfarten", "tandvägen",
        "abroad", "railroad", "floorplan",
    }.ToFrozenSet();

    /// <summary>The kind that stands as a word of its own, in its first form: "tie" of "tiellä"; null where the word is none.</summary>
    public static string? OwnWord(string word)
    {
        if (Alone.Contains(word))
        {
            return word;
        }

        foreach (var kind in Finnish)
        {
            if (InCase(word, kind) is { } name && Alone.Contains(name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether that term is a kind of street because a word before it says whose: "Kungsholms strand".</summary>
    public static bool IsOwned(Utterance utterance, int at) =>
        at > 0 && Owned.Contains(utterance[at].Text) && utterance[at].Gap == " " && utterance[at - 1] is { StartsUpper: true, Text: [.., 's'], Text.Length: >= 4 } owner && !Names.IsCommon(owner.Text);

    /// <summary>Whether such a word is a street's name by itself.</summary>
    public static bool IsWhole(string kind) => Whole.Contains(kind);

    /// <summary>The street whose ending the thumb missed: "Kauppaktu" is Kauppakatu.</summary>
    public static string? Mistyped(Term term)
    {
        var slip = term.StartsUpper && term.Text.Length == term.Written.Length ? Slips.FirstOrDefault(s => term.Text.Length >= s.Slip.Length + 3 && term.Text.EndsWith(s.Slip, StringComparison.Ordinal)) : default;
        return slip.Slip is null ? null : term.Written[..^slip.Slip.Length] + slip.Meant;
    }

    /// <summary>Whether a word can be nothing but a street, also without a house: "Porthaninkatu".</summary>
    public static bool IsSurely(Term term) =>
        term.StartsUpper && !NoStreets.Contains(term.Text) && NameOf(term) is not null
        && (Finnish.Any(k => !k.IsWeak && InCase(term.Text, k) is not null) || Swedish.Any(k => !k.IsWeak && term.Text.EndsWith(k.Name, StringComparison.Ordinal)));

    /// <summary>The whole name of a street that the word is, in its first form: "Kaarlenkatu" of "Kaarlenkadulla"; null where it is none.</summary>
    public static string? NameOf(Term term)
    {
        var (word, written) = (term.Text, term.Written);
        if (word.Length < 5 || NoStreets.Contains(word) || word.Length != written.Length)
        {
            return null;
        }

        foreach (var kind in Finnish)
        {
            if (InCase(word, kind) is { } name && name.Length >= kind.Name.Length + 2 && (!kind.IsWeak || term.StartsUpper))
            {
                return word == name ? written : written[..(name.Length - kind.Name.Length)] + kind.Name;
            }
        }

        foreach (var kind in Swedish.Concat(English))
        {
            if (word.Length >= kind.Name.Length + 2 && word.EndsWith(kind.Name, StringComparison.Ordinal) && (!kind.IsWeak || term.StartsUpper))
            {
                return written;
            }
        }

        return null;
    }

    /// <summary>The word in its first form when it is of that kind.</summary>
    private static string? InCase(string word, Kind kind)
    {
        if (word.EndsWith(kind.Name, StringComparison.Ordinal))
        {
            return word;
        }

        foreach (var ending in Cases)
        {
            if (word.Length >= kind.Stem.Length + ending.Length && word.EndsWith(ending, StringComparison.Ordinal) && word.AsSpan(0, word.Length - ending.Length).EndsWith(kind.Stem))
            {
                return string.Concat(word.AsSpan(0, word.Length - ending.Length - kind.Stem.Length), kind.Name);
            }
        }

        return null;
    }

    private static IEnumerable<Kind> Kinds(string words, bool isWeak) =>
        words.Split(' ').Select(w => w.Split(':')).Select(w => new Kind(w[0], w[^1], isWeak));
}
