using SmartPulse.Understanding.Gazetteer;

namespace SmartPulse.Phrasing;

/// <summary>A town in a sentence: Finnish inflects it where it can, Swedish and English put a word in front.</summary>
internal static class PlaceWords
{
    /// <summary>Which texts name the town: with its Finnish case, or, where there is none or it is not known, as it stands.</summary>
    public static string[] Variants(string? town, Locale locale) =>
        string.IsNullOrWhiteSpace(town) ? [] : locale == Locale.FiFi && In(town) is not null ? ["in-town", "town"] : ["town"];

    /// <summary>"Tampereella"; null where the case is not known.</summary>
    public static string? In(string? town) => string.IsNullOrWhiteSpace(town) ? null : FinnishPlace.Of(town.Trim())?.In;
}
