using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Bookings;

/// <summary>What somebody asks of the calendar, and how long after the request before.</summary>
internal sealed record Step(Act Act, int N, int Who, int HalfHour, int Kind, int Replaces, int Minutes);

internal enum Act
{
    Hold,
    Confirm,
    Move,
    Release,
    Cancel,
    Wake,
}

/// <summary>
/// Any history of one calendar, beside a model that is as plain as can be: a list it searches from end to end.
/// After every step the answer, the contents and the rows must be the model's.
/// </summary>
internal sealed class CalendarHistory(CalendarGuards guards)
{
    private const int Ids = 12;
    private static readonly Duration HoldFor = Duration.FromMinutes(15);
    private static readonly Instant Start = Shop.Now;
    private static readonly OrganisationId Organisation = new("org_aalto");
    private static readonly CalendarId Id = new("cal_helsinki");
    private static readonly ResourceId[] Vans = [new("res_a"), new("res_b"), new("res_c")];
    private static readonly string?[] Areas = [null, "00100", "00120", "33100"];

    // A visit, a van's window with buffers, work for two, and work that takes thirty hours.
    private static readonly ServiceSettings[] Services =
    [
        Shop.Service() with { Id = new("svc_0") },
        Shop.VanService() with { Id = new("svc_1") },
        Shop.Service() with { Id = new("svc_2"), ResourcesNeeded = 2 },
        Shop.Service() with { Id = new("svc_3"), Length = Duration.FromHours(30) },
    ];

    private static readonly LocationSettings Settings =
        Shop.Settings(null, [.. Vans.Select(v => Shop.Resource(v, Shop.EveryDay(new(0, 0), new(0, 0))))]) with { Services = [.. Services] };

    private readonly Dictionary<int, Known> model = [];
    private readonly Dictionary<HoldId, BookingRow> rows = [];
    private readonly List<CalendarEvent> events = [];
    private Calendar calendar = Calendar.With(guards);
    private Instant now = Start;

    private enum Phase
    {
        Refused,
        Held,
        Booked,
        Gone,
    }

    public static Arbitrary<Step[]> Any { get; } = Arb.From(Gen.ArrayOf(
        from act in Gen.Frequency(
            (6, Gen.Constant(Act.Hold)), (4, Gen.Constant(Act.Confirm)), (4, Gen.Constant(Act.Move)), (1, Gen.Constant(Act.Release)), (1, Gen.Constant(Act.Cancel)), (1, Gen.Constant(Act.Wake)))
        from n in Gen.Choose(0, Ids - 1)
        from stranger in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Constant(1)))
        from half in Gen.Choose(0, 40)
        from kind in Gen.Choose(0, Services.Length * Areas.Length * Vans.Length)
        from replaces in Gen.Choose(0, Ids - 1)
        from minutes in Gen.Frequency((8, Gen.Choose(0, 6)), (2, Gen.Choose(7, 20)), (1, Gen.Choose(100, 3000)))
        select new Step(act, n, (n + stranger) % 3, half, kind, replaces, minutes)), Shorter);

    /// <summary>Takes one step and compares.</summary>
    public void Take(Step step)
    {
        now += Duration.FromMinutes(step.Minutes);
        var before = calendar;
        switch (step.Act)
        {
            case Act.Hold: Hold(step); break;
            case Act.Confirm: Confirm(step, replaces: null); break;
            case Act.Move:
                Hold(step);
                Confirm(step, step.Replaces == step.N ? null : step.Replaces);
                break;
            case Act.Release: Release(step.N); break;
            case Act.Cancel: Cancel(step.N); break;
            default: Store(CalendarDecider.Wake(calendar, now)); break;
        }

        NothingOverlaps();
        BookingsLeaveOnlyByWord(before);
        ContentsAreTheModels();
        RowsAreTheCalendar();
    }

    /// <summary>What is true at the end of any history.</summary>
    public void End()
    {
        Assert.Equal(calendar, events.Aggregate(Calendar.With(guards), Calendar.Evolve));
        Assert.Equal(calendar, CalendarSnapshotTests.Read(CalendarSnapshotTests.Write(calendar)));
        Assert.Equal(model.Values.Where(k => IsLive(k) && k.Phase is Phase.Held).Select(k => (Instant?)k.Until).DefaultIfEmpty(null).Min(), CalendarDecider.NextDue(calendar));
    }

    private static IEnumerable<Step[]> Shorter(Step[] steps)
    {
        for (var size = steps.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= steps.Length; at += size)
            {
                yield return [.. steps[..at], .. steps[(at + size)..]];
            }
        }
    }

    private void Hold(Step step)
    {
        // A request is derived from its turn: the same id always asks for the same.
        var known = model.GetValueOrDefault(step.N) ?? new Known(Request(step), Phase.Gone, Instant.MinValue, WasBooked: false);
        var isNew = !model.ContainsKey(step.N);
        var decision = CalendarDecider.Hold(calendar, known.Request, Settings, now, PostalTravelTimes.Default);
        Lapse();
        known = model.GetValueOrDefault(step.N, known);
        if (isNew)
        {
            var free = known.Request.Time.Slot.Start >= now && !model.Values.Any(k => IsLive(k) && InTheWay(k.Request, known.Request));
            if (guards.Overlap)
            {
                Assert.Equal(free ? new HoldResult.Held(now + HoldFor) : new HoldResult.Taken(), decision.Result);
            }

            free = decision.Result is HoldResult.Held;
            model[step.N] = known with { Phase = free ? Phase.Held : Phase.Refused, Until = now + HoldFor };
        }
        else if (IsForgettable(known) && known.Phase is not Phase.Held)
        {
            Assert.True(known.Phase is Phase.Booked || decision.Result is not HoldResult.Held, "A forgotten request was granted.");
        }
        else
        {
            HoldResult expected = known.Phase switch
            {
                Phase.Refused => new HoldResult.Taken(),
                Phase.Gone => new HoldResult.Lapsed(),
                _ => new HoldResult.Held(known.Until),
            };
            Assert.Equal(expected, decision.Result);
        }

        Store(decision.Events);
    }

    private void Confirm(Step step, int? replaces)
    {
        var request = new ConfirmRequest(Shop.Hold(step.N), Opportunity(step.Who), Shop.Booking(step.N), replaces is { } r ? Shop.Booking(r) : null);
        var decision = CalendarDecider.Confirm(calendar, request, now);
        Lapse();
        var known = model.GetValueOrDefault(step.N);
        if (known is null || !IsLive(known))
        {
            Assert.Equal(new ConfirmResult.HoldGone(), decision.Result);
        }
        else if (known.Phase is Phase.Booked && IsForgettable(known))
        {
            Assert.DoesNotContain(decision.Events, e => e is CalendarEvent.BookingConfirmed);
        }
        else if (known.Request.Opportunity != request.Opportunity)
        {
            Assert.Equal(new ConfirmResult.NotYours(), decision.Result);
        }
        else
        {
            Assert.Equal(Shop.Booking(step.N), Assert.IsType<ConfirmResult.Booked>(decision.Result).Booking);
            if (known.Phase is Phase.Held && replaces is { } old && model.GetValueOrDefault(old) is { Phase: Phase.Booked } moved && calendar.Find(Shop.Booking(old)) is not null)
            {
                model[old] = moved with { Phase = Phase.Gone };
            }

            model[step.N] = known with { Phase = Phase.Booked, WasBooked = true };
        }

        Store(decision.Events);
    }

    private void Release(int n)
    {
        var decision = CalendarDecider.Release(calendar, Shop.Hold(n), now);
        Lapse();
        var known = model.GetValueOrDefault(n);
        var isBooked = known?.Phase is Phase.Booked && calendar.Find(Shop.Hold(n)) is not null;
        Assert.Equal(isBooked ? ReleaseResult.AlreadyBooked : ReleaseResult.Released, decision.Result);
        if (known?.Phase is Phase.Held)
        {
            model[n] = known with { Phase = Phase.Gone };
        }

        Store(decision.Events);
    }

    private void Cancel(int n)
    {
        var decision = CalendarDecider.Cancel(calendar, Shop.Booking(n), now);
        Lapse();
        var known = model.GetValueOrDefault(n);
        if (known is not { WasBooked: true })
        {
            Assert.Equal(CancelResult.Unknown, decision.Result);
        }
        else if (!IsForgettable(known))
        {
            Assert.Equal(CancelResult.Cancelled, decision.Result);
        }

        if (known?.Phase is Phase.Booked && calendar.Find(Shop.Booking(n)) is not null)
        {
            model[n] = known with { Phase = Phase.Gone };
        }

        Store(decision.Events);
    }

    private void Store(ImmutableArray<CalendarEvent> happened)
    {
        Lapse();
        foreach (var e in happened)
        {
            var next = Calendar.Evolve(calendar, e);
            foreach (var change in BookingRows.Of(calendar, e, next, events.Count + 1, Organisation, Id))
            {
                var row = Assert.IsType<RowChange.PutBooking>(change).Row;
                rows[row.Hold] = row;
            }

            calendar = next;
            events.Add(e);
        }
    }

    private void Lapse()
    {
        foreach (var (n, known) in model.Where(m => m.Value.Phase is Phase.Held && m.Value.Until <= now).ToList())
        {
            model[n] = known with { Phase = Phase.Gone };
        }
    }

    private void NothingOverlaps()
    {
        var all = calendar.Reservations;
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Assert.False(all[i].Resources.Intersect(all[j].Resources).Any() && all[i].Occupies.Overlaps(all[j].Occupies), $"{all[i].Hold} and {all[j].Hold} overlap.");
            }
        }
    }

    private void BookingsLeaveOnlyByWord(Calendar before)
    {
        var givenUp = events.SelectMany(e => e switch
        {
            CalendarEvent.BookingCancelled c => [c.Booking],
            CalendarEvent.BookingConfirmed { Replaces: { } old } => [old],
            _ => Array.Empty<BookingId>(),
        }).ToHashSet();
        foreach (var booked in before.Reservations.Where(r => r.IsConfirmed && r.Slot.End + Calendar.Remembered >= now))
        {
            Assert.True(givenUp.Contains(booked.Booking!.Value) || booked.Equals(calendar.Find(booked.Hold)), $"{booked.Booking} left or changed without a word.");
        }
    }

    private void ContentsAreTheModels()
    {
        var expected = model.Where(m => IsLive(m.Value) && !IsForgettable(m.Value)).Select(m => (Shop.Hold(m.Key), m.Value.Phase is Phase.Booked)).ToHashSet();
        Assert.Equal(expected, calendar.Reservations.Where(r => r.Slot.End + Calendar.Remembered >= now).Select(r => (r.Hold, r.IsConfirmed)).ToHashSet());
    }

    private void RowsAreTheCalendar()
    {
        foreach (var r in calendar.Reservations)
        {
            var row = rows[r.Hold];
            Assert.Equal(r.IsConfirmed ? BookingState.Confirmed : BookingState.Held, row.State);
            Assert.Equal((r.Booking, r.Slot.Start, r.Slot.End, r.Occupies.Start, r.Occupies.End), (row.Booking, row.Start, row.End, row.OccupiesFrom, row.OccupiesTo));
            Assert.Equal<ResourceId>(r.Resources, row.Resources);
        }

        foreach (var row in rows.Values.Where(r => r.State is BookingState.Held or BookingState.Confirmed))
        {
            Assert.True(calendar.Find(row.Hold) is not null || row.End + Calendar.Remembered < now, $"The row of {row.Hold} says {row.State}, and the calendar does not know it.");
        }
    }

    private bool IsLive(Known known) => known.Phase is Phase.Booked || (known.Phase is Phase.Held && known.Until > now);

    private bool IsForgettable(Known known) => known.Request.Time.Slot.End + Calendar.Remembered < now;

    private static bool InTheWay(HoldRequest a, HoldRequest b)
    {
        var travel = a.Area is null || b.Area is null ? Duration.Zero : PostalTravelTimes.Default.Between(a.Area, b.Area);
        var (x, y) = (a.Time.Occupies, b.Time.Occupies);
        return a.Time.Resources.Intersect(b.Time.Resources).Any() && x.Start < y.End + travel && y.Start < x.End + travel;
    }

    private static OpportunityId Opportunity(int who) => new($"opp_{who}");

    private static HoldRequest Request(Step step)
    {
        var service = Services[step.Kind % Services.Length];
        var shape = ServiceShape.Of(service);
        var start = Start + Duration.FromMinutes(30 * step.HalfHour);
        var area = service.Place is PlaceOfService.AtCustomers ? Areas[step.Kind / Services.Length % Areas.Length] : null;
        ImmutableArray<ResourceId> who = [.. Enumerable.Range(step.Kind, service.ResourcesNeeded).Select(k => Vans[k % Vans.Length])];
        return new(Shop.Hold(step.N), Opportunity(step.N % 3), Shop.Location, 1, service.Id, new(shape.SlotAt(start), shape.OccupiesAt(start), who), HoldFor, area);
    }

    private sealed record Known(HoldRequest Request, Phase Phase, Instant Until, bool WasBooked);
}
