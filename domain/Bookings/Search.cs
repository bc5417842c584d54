using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Bookings;

/// <summary>One look through a calendar: who could do the work, and when each of them is free. Days are read as they are needed.</summary>
internal sealed class Search
{
    private readonly ServiceSettings service;
    private readonly ServiceShape shape;
    private readonly TimesRequest request;
    private readonly DateTimeZone zone;
    private readonly ITravelTimes travel;
    private readonly string? area;
    private readonly HashSet<Instant> except;
    private readonly ImmutableArray<Worker> workers;

    public Search(Calendar calendar, LocationSettings settings, ServiceSettings service, TimesRequest request, DateTimeZone zone, ITravelTimes travel)
    {
        (this.service, this.request, this.zone, this.travel) = (service, request, zone, travel);
        shape = ServiceShape.Of(service);
        area = Bookable.AreaOf(service, request.Area);
        except = request.Except.IsDefaultOrEmpty ? [] : [.. request.Except];
        var today = request.Now.InZone(zone).Date;
        workers = [.. settings.Resources.Where(r => Bookable.Can(r, service)).Select((r, i) => new Worker(i, r, calendar.TimelineOf(r.Id), new Shifts(r, zone, today)))];
    }

    /// <summary>The free starts within a wish and a span of days, in order of time.</summary>
    public IEnumerable<Candidate> Within(LocalWindow wish, LocalDate first, LocalDate last)
    {
        var earliest = request.Now + service.LeadTime;
        var to = LocalDate.Min(wish.LastDay, last);
        for (var date = LocalDate.Max(wish.FirstDay, first); date <= to; date = date.PlusDays(1))
        {
            foreach (var (local, onGrid) in StartsOn(date))
            {
                if (local.TimeOfDay < (wish.NotBefore ?? LocalTime.MinValue) || local.TimeOfDay > (wish.NotAfter ?? LocalTime.MaxValue)
                    || WallClock.ShowingOf(zone, local) is not { } start || start < earliest || except.Contains(start))
                {
                    continue;
                }

                if (Team(start, date, onGrid) is { } team)
                {
                    yield return new Candidate(start, local, team);
                }
            }
        }
    }

    /// <summary>A candidate as it is offered.</summary>
    public FreeTime Offer(Candidate candidate) => new(shape.SlotAt(candidate.Start), shape.OccupiesAt(candidate.Start), [.. candidate.Resources]);

    /// <summary>The wall-clock starts of a date, each with those on whose grid it lies. A shift that began the evening before goes on after midnight.</summary>
    private SortedDictionary<LocalDateTime, List<Worker>> StartsOn(LocalDate date)
    {
        var starts = new SortedDictionary<LocalDateTime, List<Worker>>();
        var grid = Duration.Max(service.Grid, Duration.FromMinutes(1)).BclCompatibleTicks;
        foreach (var worker in workers)
        {
            foreach (var day in (ReadOnlySpan<LocalDate>)[date.PlusDays(-1), date])
            {
                foreach (var interval in OpeningHours.IntervalsOf(worker.Resource.Hours, day))
                {
                    var (from, to) = OpeningHours.Locals(day, interval);
                    if (to <= date.AtMidnight())
                    {
                        continue;
                    }

                    for (var local = from; local < to && local.Date <= date; local = local.PlusTicks(grid))
                    {
                        if (local.Date == date)
                        {
                            if (!starts.TryGetValue(local, out var onGrid))
                            {
                                starts.Add(local, onGrid = []);
                            }

                            onGrid.Add(worker);
                        }
                    }
                }
            }
        }

        return starts;
    }

    /// <summary>
    /// Who comes at that time: one on whose grid it lies, and whoever else is needed; the least loaded that day first, then as the settings list them.
    /// Null when there are not enough of them, or the one the customer named is not among them.
    /// </summary>
    private ResourceId[]? Team(Instant start, LocalDate date, List<Worker> onGrid)
    {
        var lead = request.With is { } named ? workers.FirstOrDefault(w => w.Resource.Id == named && onGrid.Contains(w) && IsFree(w)) : Least(onGrid);
        if (lead is null)
        {
            return null;
        }

        var team = new ResourceId[service.ResourcesNeeded];
        team[0] = lead.Resource.Id;
        List<Worker> taken = [lead];
        for (var i = 1; i < team.Length; i++)
        {
            if (Least(workers.Where(w => !taken.Contains(w))) is not { } next)
            {
                return null;
            }

            taken.Add(next);
            team[i] = next.Resource.Id;
        }

        return team;

        Worker? Least(IEnumerable<Worker> among)
        {
            Worker? best = null;
            foreach (var worker in among)
            {
                if ((best is null || (Load(worker), worker.Order).CompareTo((Load(best), best.Order)) < 0) && IsFree(worker))
                {
                    best = worker;
                }
            }

            return best;
        }

        bool IsFree(Worker w) =>
            w.Timeline.IsFree(start - shape.Before, start + shape.Work + shape.After, area, travel)
            && w.Shifts.Covers(start, start + shape.Work, (start + shape.Work).InZone(zone).Date);

        int Load(Worker w) => w.LoadOn(date, zone);
    }

    private sealed class Worker(int order, ResourceSettings resource, Timeline timeline, Shifts shifts)
    {
        private (LocalDate Date, int Jobs)? load;

        public int Order => order;

        public ResourceSettings Resource => resource;

        public Timeline Timeline => timeline;

        public Shifts Shifts => shifts;

        public int LoadOn(LocalDate date, DateTimeZone zone)
        {
            if (load is not { } known || known.Date != date)
            {
                var (from, to) = (WallClock.InstantOf(zone, date.AtMidnight()), WallClock.InstantOf(zone, date.PlusDays(1).AtMidnight()));
                load = known = (date, timeline.Starting(from, to));
            }

            return known.Jobs;
        }
    }
}
