namespace SmartPulse.Understanding.TimeGrammar.Finnish;

/// <summary>All that is Finnish about time.</summary>
internal static class FinnishTime
{
    /// <summary>Words and rules.</summary>
    public static TimeLanguage All { get; } = new(Language.Finnish, [.. FinnishTimeWords.All()], [.. FinnishClocks.Rules, .. FinnishDays.Rules, .. FinnishStretches.Dates, .. FinnishHolidays.Rules, .. FinnishRelations.Rules, .. FinnishStretches.Relations, .. FinnishForms.Clocks, .. FinnishForms.Dates, .. FinnishForms.Relations]);
}
