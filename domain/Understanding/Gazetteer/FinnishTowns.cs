using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SmartPulse.Understanding.Gazetteer;

/// <summary>What no rule tells of the names of Finnish towns: which of them one is "at", and whose stems are their own.</summary>
internal static class FinnishTowns
{
    /// <summary>Adjectives in front that have the case of the name.</summary>
    public static readonly ImmutableArray<(string Base, string In, string Into, string From)> Adjectives =
        [("Uusi", "Uudessa", "Uuteen", "Uudesta"), ("Iso", "Isossa", "Isoon", "Isosta"), ("Vähä", "Vähässä", "Vähään", "Vähästä")];

    /// <summary>The names that begin with one.</summary>
    public static readonly FrozenSet<string> HaveAdjectives = Names("Uusikaupunki Uusikaarlepyy Isokyrö Vähäkyrö");

    /// <summary>How the end of a name changes: before "in", "at" and "from", and before "into". The longer first.</summary>
    public static readonly ImmutableArray<(string End, string Weak, string Strong)> Ends =
    [
        ("järvi", "järve", "järve"), ("lahti", "lahde", "lahte"), ("niemi", "nieme", "nieme"), ("saari", "saare", "saare"), ("vuori", "vuore", "vuore"), ("koski", "koske", "koske"),
        ("salmi", "salme", "salme"), ("nummi", "numme", "numme"), ("lampi", "lammi", "lampi"), ("pudas", "putaa", "putaa"), ("tehdas", "tehtaa", "tehtaa"), ("luoto", "luodo", "luoto"),
        ("mäki", "mäe", "mäke"), ("joki", "joe", "joke"), ("vesi", "vede", "vete"), ("näs", "näsi", "näsi"), ("nen", "si", "si"), ("us", "ukse", "ukse"), ("os", "okse", "okse"), ("es", "ekse", "ekse"),
        ("ee", "ee", "ee"), ("e", "ee", "ee"),
    ];

    /// <summary>Names whose stems are their own.</summary>
    public static readonly FrozenDictionary<string, (string Weak, string Strong)> Stems = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["Alavus"] = ("Alavude", "Alavute"), ["Juuka"] = ("Juua", "Juuka"), ["Kangasala"] = ("Kangasa", "Kangasa"), ["Kaustinen"] = ("Kaustise", "Kaustise"), ["Kumlinge"] = ("Kumlinge", "Kumlinge"),
        ["Lieto"] = ("Liedo", "Lieto"), ["Loppi"] = ("Lope", "Loppe"), ["Muurame"] = ("Muurame", "Muurame"), ["Pedersöre"] = ("Pedersöre", "Pedersöre"), ["Punkalaidun"] = ("Punkalaitume", "Punkalaitume"),
        ["Raahe"] = ("Raahe", "Raahe"), ["Varkaus"] = ("Varkaude", "Varkaute"), ["Virrat"] = ("Virroi", "Virroi"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words of one syllable at the end: one goes "Järvenpäähän", but "Espooseen".</summary>
    public static readonly ImmutableArray<string> ShortHeads = ["pää", "suu", "nmaa", "pyy", "ii"];

    /// <summary>Words with front vowels at the end of names that have others before them: "Rovaniemellä".</summary>
    public static readonly ImmutableArray<string> FrontWords = ["järvi", "niemi", "vesi", "mäki"];

    /// <summary>One is "at" a lake, a river, a rapid; but in Iisalmi.</summary>
    private static readonly ImmutableArray<string> OuterWords = ["järvi", "joki", "mäki", "niemi", "koski", "salmi", "vesi", "vuori", "nummi", "lampi", "pudas", "harju", "selkä", "vaara"];

    private static readonly FrozenSet<string> Inner = Names("Iisalmi");

    private static readonly FrozenSet<string> Outer = Names(
        """
        Alavus Enontekiö Halsua Hyvinkää Imatra Juva Kaavi Kangasala Kauhava Kaustinen Keitele Kerava Keuruu Kitee Kontiolahti Kuortane Laihia Lapinlahti Lapua Lemi Leppävirta Lohja Loimaa Loppi
        Merikarvia Muhos Multia Nokia Parainen Posio Punkalaidun Puolanka Pyhtää Pyhäntä Pälkäne Pöytyä Ranua Rauma Ruokolahti Rusko Savitaipale Siikalatva Somero Sulkava Taipalsaari Tampere Teuva
        Tyrnävä Uurainen Vantaa Vehmaa Vesanto Vieremä Viitasaari Virolahti Virrat Vöyri Ylitornio Ypäjä
        Ruotsinpyhtää Taalintehdas Yläne Simpele Ristiina Jalasjärvi Jurva Hammaslahti Korpilahti Kesälahti
        """);

    /// <summary>Whether one is at it ("Tampereella") and not in it ("Helsingissä").</summary>
    public static bool TakeOuterCases(string town) =>
        Outer.Contains(town) || (OuterWords.Any(w => town.EndsWith(w, StringComparison.OrdinalIgnoreCase)) && !Inner.Contains(town));

    private static FrozenSet<string> Names(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
