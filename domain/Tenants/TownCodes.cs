using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SmartPulse.Tenants;

/// <summary>
/// What the postal codes of a town begin with, so that "Helsinki" can tell what a postal code would. A set may hold more than the town
/// has, and lacks only codes of companies and boxes: a business that serves all of it serves the town.
/// </summary>
internal static class TownCodes
{
    /// <summary>A town under all its names, as understanding writes them, and the beginnings. Compared with the published lists by a test.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByTown = Read(
        """
        Helsinki, Helsingfors: 00
        Espoo, Esbo: 02
        Vantaa, Vanda: 01
        Kauniainen, Grankulla: 02
        Kirkkonummi, Kyrkslätt: 02
        Kerava, Kervo: 04
        Järvenpää, Träskända: 04
        Tuusula, Tusby: 04 05
        Sipoo, Sibbo: 01 04
        Nurmijärvi: 01 05
        Hyvinkää, Hyvinge: 05
        Porvoo, Borgå: 06 07
        Riihimäki: 11
        Hämeenlinna, Tavastehus: 12 13 14 16
        Lahti, Lahtis: 15 16
        Tampere, Tammerfors: 33 34
        Nokia: 37
        Pirkkala: 33
        Turku, Åbo: 20 21
        Raisio, Reso: 21
        Naantali, Nådendal: 21
        Kaarina, S:t Karins: 20 21
        Pori, Björneborg: 28 29 38
        Vaasa, Vasa: 65 66
        Jyväskylä: 40 41
        Oulu, Uleåborg: 90 91
        Kuopio: 70 71 72 73
        Stockholm: 10 11 12 161 162 163 164 165 167 168
        Bromma: 161 167 168
        Hägersten: 126 129
        Farsta: 123
        Solna: 169 170 171 173
        Sundbyberg: 172 174
        Nacka: 131 132 133 138
        Lidingö: 181
        Danderyd: 182
        Täby: 183 187
        Huddinge: 127 141 142 143
        Sollentuna: 191 192
        Järfälla: 175 176 177
        Göteborg: 40 41 42 43 44
        Malmö: 20 21 23
        Uppsala: 74 75 76
        """);

    /// <summary>Whether every code of that town is served. False says nothing: some may be, or the town is not known here, or it was a surname.</summary>
    public static bool AreServed(string town, ImmutableArray<string> area) =>
        ByTown.TryGetValue(town, out var codes) && codes.All(code => area.Any(served => code.StartsWith(served, StringComparison.Ordinal)));

    /// <summary>Whether no code of that town is served. False says nothing.</summary>
    public static bool AreOutside(string town, ImmutableArray<string> area) =>
        ByTown.TryGetValue(town, out var codes)
        && !codes.Any(code => area.Any(served => code.StartsWith(served, StringComparison.Ordinal) || served.StartsWith(code, StringComparison.Ordinal)));

    private static FrozenDictionary<string, ImmutableArray<string>> Read(string lines)
    {
        var towns = new Dictionary<string, ImmutableArray<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.LastIndexOf(": ", StringComparison.Ordinal);
            foreach (var name in line[..colon].Split(", "))
            {
                towns.Add(name, [.. line[(colon + 2)..].Split(' ')]);
            }
        }

        return towns.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
