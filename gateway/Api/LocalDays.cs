using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;

namespace SmartPulse.Gateway.Api;

/// <summary>A stretch of local days as a query names it: first and last, both included.</summary>
internal static class LocalDays
{
    /// <summary>Reads it; what is missing is as given.</summary>
    public static bool TryRead(
        string? from, string? to, LocalDate usualFirst, LocalDate usualLast, int longest,
        out LocalDate first, out LocalDate last, [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        (first, last, problem) = (usualFirst, usualLast, null);
        if (from is not null && !Read(from, out first))
        {
            problem = Problems.Malformed("from", "a day such as 2026-11-21 was expected.");
        }
        else if (to is not null && !Read(to, out last))
        {
            problem = Problems.Malformed("to", "a day such as 2026-11-21 was expected.");
        }
        else
        {
            // One end alone moves the other with it, so that "from" in the far future is not an empty question.
            if (to is null && from is not null)
            {
                last = first.PlusDays(Period.DaysBetween(usualFirst, usualLast));
            }
            else if (from is null && to is not null)
            {
                first = last.PlusDays(-Period.DaysBetween(usualFirst, usualLast));
            }

            if (last < first || Period.DaysBetween(first, last) >= longest)
            {
                problem = Problems.Malformed("to", $"at most {longest} days, and not before 'from', was expected.");
            }
        }

        return problem is null;

        // The last centuries of the calendar are refused, or adding a day would leave it.
        static bool Read(string text, out LocalDate day)
        {
            var parsed = LocalDatePattern.Iso.Parse(text);
            day = parsed.Success ? parsed.Value : default;
            return parsed.Success && day.Year is >= 1970 and <= 2999;
        }
    }
}
