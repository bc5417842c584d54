using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Bookings;

/// <summary>
/// Finds real free times. Starts lie on a grid of wall-clock times counted from the opening of somebody's working interval: a time that the clock
/// skips is not offered, and one that it shows twice is offered at its first showing only. The hours that count are those of who does the work;
/// the location's own hours say when somebody answers the phone.
/// </summary>
public static class Availability
{
    /// <summary>Free times for a request, or that there are none. What it offers can be held as long as nothing else happens.</summary>
    public static TimesResult Find(Calendar calendar, LocationSettings settings, TimesRequest request, ITravelTimes travel)
    {
        if (settings.Services.FirstOrDefault(s => s.Id == request.Service) is not { } service || request.Count < 1)
        {
            return new TimesResult.NothingFree();
        }

        var zone = OpeningHours.ZoneOf(settings);
        var search = new Search(CalendarDecider.Lapse(calendar, request.Now).Current, settings, service, request, zone, travel);
        var today = request.Now.InZone(zone).Date;
        var (first, last) = ((request.Now + service.LeadTime).InZone(zone).Date, today.PlusDays(service.HorizonDays));

        // An arrival window that another one overlaps is no other choice; at ours a quarter of an hour is.
        var apart = service.ArrivalWindow ?? Duration.Zero;
        var anyTime = new LocalWindow(first, last, null, null);
        List<Candidate> chosen = [];
        var wishes = request.Wishes.IsDefaultOrEmpty ? [anyTime] : request.Wishes;
        for (var i = 0; i < wishes.Length; i++)
        {
            // "Monday or Wednesday": a share for each day, the first of them the larger.
            Choose(() => search.Within(wishes[i], first, last), (((i + 1) * request.Count) + wishes.Length - 1) / wishes.Length);
        }

        foreach (var wish in wishes)
        {
            if (wishes.Length > 1 && chosen.Count < request.Count)
            {
                Spread.Choose(chosen, Wanted(search.Within(wish, first, last)), request.Count, apart); // What another day could not fill.
            }
        }

        var wishMet = chosen.Count > 0;
        if (!wishMet && !request.Wishes.IsDefaultOrEmpty)
        {
            Choose(() => search.Within(anyTime, first, last).OrderBy(c => Spread.Distance(c.Local, request.Wishes)).ThenBy(c => c.Start), request.Count);
        }

        return chosen.Count == 0
            ? new TimesResult.NothingFree()
            : new TimesResult.Found([.. chosen.OrderBy(c => c.Start).Select(c => search.Offer(c))], wishMet);

        IEnumerable<Candidate> Wanted(IEnumerable<Candidate> candidates) => candidates.Where(c => !request.Except.Any(start => Spread.IsNear(c, start, apart)));

        // Who turned 8-10 down is offered 8.30-10.30 only where nothing else is free.
        void Choose(Func<IEnumerable<Candidate>> candidates, int count)
        {
            if (chosen.Count >= count)
            {
                return;
            }

            var before = chosen.Count;
            Spread.Choose(chosen, Wanted(candidates()), count, apart);
            if (chosen.Count == before)
            {
                Spread.Choose(chosen, candidates(), count, apart);
            }
        }
    }
}
