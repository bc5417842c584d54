namespace SmartPulse.Understanding.Gazetteer;

/// <summary>A town, or a part of one, by its Finnish and its Swedish name.</summary>
/// <param name="Finnish">How Finnish has it; in Sweden the same as the Swedish.</param>
/// <param name="Swedish">How Swedish has it.</param>
/// <param name="Of">The town that it is a part of; null for a town, and for a part that several towns have.</param>
/// <param name="IsTown">Whether it is a town.</param>
internal sealed record PlaceName(string Finnish, string Swedish, PlaceName? Of, bool IsTown)
{
    /// <summary>As that language writes it; English follows the Finnish.</summary>
    public string In(bool swedish) => swedish ? Swedish : Finnish;
}

/// <summary>A place by a form of its name, as it was met.</summary>
/// <param name="Place">The place.</param>
/// <param name="IsSwedish">Whether by its Swedish name.</param>
/// <param name="IsWord">Whether that form is also a common word or a surname, and a place only where a place is said.</param>
/// <param name="Ending">What stood after its stem, such as "ssa"; empty for the name itself.</param>
internal sealed record PlaceForm(PlaceName Place, bool IsSwedish, bool IsWord, string Ending)
{
    /// <summary>Whether it is such a word in the cases of place too: "Kotkassa" is only a town, "Sallalla" is also a girl.</summary>
    public bool IsWordInCases { get; init; }

    /// <summary>The name without its case.</summary>
    public string Name => Place.In(IsSwedish);
}
