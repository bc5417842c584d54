using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Why nothing is free at the times wished for, where it is not that others have them: nobody works then, or it is too far ahead.</summary>
internal static class NotThen
{
    /// <summary>Whether nobody who can do the job works in any of the windows wished for.</summary>
    public static bool NobodyWorks(Opportunity o, LocationSettings settings)
    {
        if (o.Intake.Wishes is not { Length: > 0 } wishes || Services.Of(settings, o.Intake.Service) is not { } service)
        {
            return false;
        }

        ImmutableArray<ResourceSettings> able = Services.Able(settings, service);
        return wishes.All(w => DaysOf(w, service).All(day => !able.Any(r => OpeningHours.IntervalsOf(r.Hours, day).Any(i => Meets(w, day, i)))));
    }

    /// <summary>The last day that can be booked, where all the days wished for come after it; else null.</summary>
    public static LocalDate? BookableUntil(Opportunity o, LocationSettings settings, Instant now)
    {
        if (o.Intake.Wishes is not { Length: > 0 } wishes || Services.Of(settings, o.Intake.Service) is not { } service)
        {
            return null;
        }

        var last = now.InZone(OpeningHours.ZoneOf(settings)).Date.PlusDays(service.HorizonDays);
        return wishes.All(w => w.FirstDay > last) ? last : null;
    }

    /// <summary>No more days are looked at than could be booked at all.</summary>
    private static IEnumerable<LocalDate> DaysOf(LocalWindow wish, ServiceSettings service)
    {
        for (var (day, n) = (wish.FirstDay, 0); day <= wish.LastDay && n <= service.HorizonDays; (day, n) = (day.PlusDays(1), n + 1))
        {
            yield return day;
        }
    }

    private static bool Meets(LocalWindow wish, LocalDate day, LocalInterval interval)
    {
        var (from, to) = OpeningHours.Locals(day, interval);
        return from <= day + (wish.NotAfter ?? LocalTime.MaxValue) && to > day + (wish.NotBefore ?? LocalTime.Midnight);
    }
}
