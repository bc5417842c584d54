using SmartPulse.Tests.Simulation.Worlds;
using SmartPulse.Bookings;

namespace SmartPulse.Tests.Simulation.Faults;

/// <summary>The way from a conversation to the calendar in bad weather.</summary>
internal sealed class FaultyCalendars(World world, IGrainFactory grains) : IGrainFactory
{
    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null) where TGrainInterface : IGrainWithStringKey =>
        grains.GetGrain<TGrainInterface>(primaryKey, grainClassNamePrefix) is var grain && grain is ICalendarGrain calendar
            ? (TGrainInterface)(object)new FaultyCalendar(world, calendar)
            : grain;

    public IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey) => grains.GetGrain(grainInterfaceType, grainPrimaryKey);

    public TGrainInterface GetGrain<TGrainInterface>(GrainId grainId) where TGrainInterface : IAddressable => grains.GetGrain<TGrainInterface>(grainId);

    public TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj) where TGrainObserverInterface : IGrainObserver =>
        grains.CreateObjectReference<TGrainObserverInterface>(obj);

    public void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj) where TGrainObserverInterface : IGrainObserver =>
        grains.DeleteObjectReference<TGrainObserverInterface>(obj);

    private sealed class FaultyCalendar(World world, ICalendarGrain calendar) : ICalendarGrain
    {
        public Task<TimesResult> FindTimesAsync(TimesRequest request) => AskAsync(() => calendar.FindTimesAsync(request));

        public Task<HoldResult> HoldAsync(HoldRequest request) => AskAsync(() => calendar.HoldAsync(request));

        public Task<ConfirmResult> ConfirmAsync(ConfirmRequest request) => AskAsync(() => calendar.ConfirmAsync(request));

        public Task<ReleaseResult> ReleaseAsync(HoldId hold) => AskAsync(() => calendar.ReleaseAsync(hold));

        public Task<CancelResult> CancelAsync(BookingId booking) => AskAsync(() => calendar.CancelAsync(booking));

        public Task WakeAsync() => calendar.WakeAsync();

        private async Task<TResult> AskAsync<TResult>(Func<Task<TResult>> ask)
        {
            if (world.Weather.Strikes(Fault.CalendarUnreachable))
            {
                throw new TimeoutException("The simulation lost the question.");
            }

            if (world.Weather.Strikes(Fault.CalendarSlow))
            {
                await world.Later(TimeSpan.FromMilliseconds(world.Chance.Next(10, 25_000)), () => true);
            }

            var answer = await ask();
            return world.Weather.Strikes(Fault.CalendarLostAnswer) ? throw new TimeoutException("The simulation lost the answer.") : answer;
        }
    }
}
