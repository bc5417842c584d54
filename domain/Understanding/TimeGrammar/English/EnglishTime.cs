namespace SmartPulse.Understanding.TimeGrammar.English;

/// <summary>All that is English about time, of either side of the Atlantic.</summary>
internal static class EnglishTime
{
    /// <summary>Words and rules.</summary>
    public static TimeLanguage All { get; } = new(Language.English, [.. EnglishTimeWords.All()], [.. EnglishClocks.Rules, .. EnglishDays.Rules, .. EnglishHolidays.Rules, .. EnglishRelations.Rules, .. EnglishBounds.Rules, .. EnglishSeasons.Rules, .. EnglishWeeks.Rules, .. EnglishPhrases.Rules]);
}
