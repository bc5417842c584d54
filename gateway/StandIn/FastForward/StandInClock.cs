using System.Security.Claims;
using NodaTime;
using SmartPulse.Due;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Gateway.StandIn.Handsets;
using SmartPulse.Journals;

namespace SmartPulse.Gateway.StandIn.FastForward;

/// <summary>Shows the clock and moves it, so that a reminder of next week can be seen now.</summary>
internal sealed class StandInClock(TimeProvider time, IDueQueue due, ISweeper sweeper)
{
    /// <summary>The longest that it is moved at once.</summary>
    public static readonly Duration Longest = Duration.FromDays(40);

    private const int MostSweeps = 100;
    private const int MostRows = 1000;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Whether a session may move it: it moves for everybody, so a manager only.</summary>
    public bool MayMove(ClaimsPrincipal user) => time is ShiftedTime && Session.Of(user)?.Grants.Organisations.Any(g => g.Role >= Role.Manager) == true;

    /// <summary>The clock, for one session.</summary>
    public async Task<ClockView> ViewAsync(ClaimsPrincipal user, CancellationToken cancellation) =>
        new(Now, time is ShiftedTime shifted ? (long)shifted.Ahead.TotalSeconds : 0, await NextOwedAsync(user, cancellation), MayMove(user));

    /// <summary>When the next thing is owed within the longest move, in the session's organisations.</summary>
    public async Task<Instant?> NextOwedAsync(ClaimsPrincipal user, CancellationToken cancellation)
    {
        var grants = Session.Of(user)?.Grants;
        var now = Now;
        var rows = await due.PassedAsync(now + Longest, MostRows, cancellation);
        return rows.FirstOrDefault(r => r.At > now && grants?.For(r.Stream.Organisation) is not null)?.At;
    }

    /// <summary>Moves it, and wakes whoever waited for a time that has now come.</summary>
    public async Task MoveAsync(Duration by, CancellationToken cancellation)
    {
        (time as ShiftedTime ?? throw new InvalidOperationException("This clock cannot be moved.")).MoveAhead(by.ToTimeSpan());

        // What is woken may owe something at once again. A row that stays due because somebody cannot be woken must not keep us here for ever.
        for (var sweep = 0; sweep < MostSweeps && await sweeper.SweepAsync(cancellation) > 0; sweep++)
        {
        }
    }
}
