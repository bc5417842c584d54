using SmartPulse.Reporting;

namespace SmartPulse.Storage;

/// <summary>The bounds of a list of opportunities, the same in every store.</summary>
internal static class OpportunityFilters
{
    public const int MostRows = 500;

    public static void Check(OpportunityFilter filter)
    {
        if (filter.Limit is < 1 or > MostRows)
        {
            throw new ArgumentOutOfRangeException(nameof(filter), filter.Limit, $"A list holds 1 to {MostRows} opportunities.");
        }
    }
}
