using NodaTime;

namespace SmartPulse.Bookings;

/// <summary>A start that is free, and who would come.</summary>
internal sealed record Candidate(Instant Start, LocalDateTime Local, ResourceId[] Resources);

/// <summary>Chooses a few of many free starts so that the customer has a real choice: other parts of the day and other days, not three starts in a row.</summary>
internal static class Spread
{
    private const int PerDay = 2;

    private enum PartOfDay
    {
        Morning,
        Afternoon,
        Evening,
    }

    /// <summary>
    /// Adds to what is chosen until there are <paramref name="count"/>. Takes the first candidate, then the first of each other part of a day, at most
    /// two of one day; when the window is too small for that, those that lie farthest from what is already chosen. No two of them start less than
    /// <paramref name="apart"/> from each other: "8-10 or 9-11" is no choice. Reads no more candidates than it needs.
    /// </summary>
    public static void Choose(List<Candidate> chosen, IEnumerable<Candidate> candidates, int count, Duration apart)
    {
        List<Candidate> passedOver = [];
        foreach (var candidate in candidates)
        {
            if (chosen.Exists(c => c.Start == candidate.Start || IsNear(candidate, c.Start, apart)))
            {
                continue;
            }

            var sameDay = chosen.FindAll(c => c.Local.Date == candidate.Local.Date);
            if (sameDay.Count < PerDay && !sameDay.Exists(c => Part(c.Local) == Part(candidate.Local)))
            {
                chosen.Add(candidate);
                if (chosen.Count == count)
                {
                    return;
                }
            }
            else
            {
                passedOver.Add(candidate);
            }
        }

        FillUp(chosen, passedOver, count, apart);
    }

    /// <summary>Whether it starts less than so much before or after that.</summary>
    public static bool IsNear(Candidate candidate, Instant start, Duration apart) => candidate.Start - start is var gap && gap < apart && -gap < apart;

    private static void FillUp(List<Candidate> chosen, List<Candidate> passedOver, int count, Duration apart)
    {
        // Each one's distance to the nearest chosen; a chosen one's own is zero, so it is not taken twice.
        var distances = new long[passedOver.Count];
        Array.Fill(distances, long.MaxValue);
        foreach (var taken in chosen)
        {
            Near(taken);
        }

        while (chosen.Count < count && passedOver.Count > 0)
        {
            var farthest = Array.IndexOf(distances, distances.Max());
            if (distances[farthest] == 0 || distances[farthest] < apart.BclCompatibleTicks)
            {
                return;
            }

            chosen.Add(passedOver[farthest]);
            Near(passedOver[farthest]);
        }

        void Near(Candidate taken)
        {
            for (var i = 0; i < distances.Length; i++)
            {
                distances[i] = Math.Min(distances[i], Math.Abs((taken.Start - passedOver[i].Start).BclCompatibleTicks));
            }
        }
    }

    /// <summary>How far a start is from the nearest of the wishes, by the clock on the wall; zero within one.</summary>
    public static long Distance(LocalDateTime start, IEnumerable<LocalWindow> wishes) => wishes.Min(w => Distance(start, w));

    private static long Distance(LocalDateTime start, LocalWindow wish)
    {
        var day = start.Date < wish.FirstDay ? wish.FirstDay : start.Date > wish.LastDay ? wish.LastDay : start.Date;
        var (from, to) = (day + (wish.NotBefore ?? LocalTime.Midnight), day + (wish.NotAfter ?? LocalTime.MaxValue));
        var gap = start < from ? Period.Between(start, from, PeriodUnits.Minutes) : start > to ? Period.Between(to, start, PeriodUnits.Minutes) : Period.Zero;
        return gap.Minutes;
    }

    private static PartOfDay Part(LocalDateTime local) => local.Hour switch
    {
        < 12 => PartOfDay.Morning,
        < 17 => PartOfDay.Afternoon,
        _ => PartOfDay.Evening,
    };
}
