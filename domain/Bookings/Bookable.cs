using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Bookings;

/// <summary>Whether a time that was once offered can still be held.</summary>
internal static class Bookable
{
    /// <summary>Whether it has not begun, has the shape the service has now, and finds its resources able, at work and free.</summary>
    public static bool IsStillFree(Calendar calendar, HoldRequest request, LocationSettings settings, Instant now, ITravelTimes travel)
    {
        var time = request.Time;
        if (settings.Services.FirstOrDefault(s => s.Id == request.Service) is not { } service || time.Slot.Start < now)
        {
            return false;
        }

        var shape = ServiceShape.Of(service);
        if (time.Slot != shape.SlotAt(time.Slot.Start) || time.Occupies != shape.OccupiesAt(time.Slot.Start)
            || time.Resources.Length != service.ResourcesNeeded || time.Resources.Distinct().Count() != time.Resources.Length)
        {
            return false;
        }

        var zone = OpeningHours.ZoneOf(settings);
        var (from, to) = (time.Slot.Start, time.Slot.Start + shape.Work);
        var (firstDay, lastDay) = (from.InZone(zone).Date, to.InZone(zone).Date);
        foreach (var id in time.Resources)
        {
            if (settings.Resources.FirstOrDefault(r => r.Id == id) is not { } resource || !Can(resource, service)
                || !new Shifts(resource, zone, firstDay).Covers(from, to, lastDay))
            {
                return false;
            }

            if (calendar.Guards.Overlap && !calendar.TimelineOf(id).IsFree(time.Occupies.Start, time.Occupies.End, AreaOf(service, request.Area), travel))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a resource has every skill that a service takes.</summary>
    public static bool Can(ResourceSettings resource, ServiceSettings service) => service.Skills.All(resource.Skills.Contains);

    /// <summary>Where the work is, if somebody has to travel to it.</summary>
    public static string? AreaOf(ServiceSettings service, string? area) => service.Place is PlaceOfService.AtCustomers ? area : null;
}
