namespace SmartPulse.Understanding.TimeGrammar.Swedish;

/// <summary>All that is Swedish about time, in Sweden and in Finland.</summary>
internal static class SwedishTime
{
    /// <summary>Words and rules.</summary>
    public static TimeLanguage All { get; } = new(Language.Swedish, [.. SwedishTimeWords.All()], [.. SwedishClocks.Rules, .. SwedishDays.Rules, .. SwedishDayPhrases.Rules, .. SwedishHolidays.Rules, .. SwedishRelations.Rules, .. SwedishOpenTimes.Rules]);
}
