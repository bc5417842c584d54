using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Channels;
using SmartPulse.Understanding.Model;

namespace SmartPulse.Conversations;

/// <summary>Carries out what a turn claimed, within its lease. Every way it can end is a result; nothing is thrown.</summary>
internal sealed partial class EffectRunner(
    IMessageCarrier carrier, ILanguageModel model, IGrainFactory grains, IClock clock, TimeProvider time, ILogger<EffectRunner> logger)
{
    /// <summary>The attempt ends this long before its lease, so that nobody repeats what still runs.</summary>
    private static readonly Duration Margin = Duration.FromSeconds(5);

    /// <summary>So long a request may be under way to the carrier, though whoever made it is dead by then.</summary>
    private static readonly Duration Travels = Duration.FromSeconds(20);

    // Of the process and not of an activation: an attempt outlives the activation that claimed it.
    private readonly ConcurrentDictionary<EffectId, int> running = new();

    /// <summary>Whether an attempt at it is under way in this process, whatever the clock says of its lease.</summary>
    public bool IsRunning(EffectId effect) => running.ContainsKey(effect);

    public async Task<EffectResult> RunAsync(Claim claim, OrganisationId organisation, ContactId contact)
    {
        running[claim.Effect] = claim.Attempt;
        try
        {
            return claim.What switch
            {
                Effect.SendMessage m => await SendAsync(claim, new(organisation, contact, m.Message, m.Channel, m.From, m.To, m.Text, claim.OwedAt)),
                Effect.NotifyStaff m => await SendAsync(claim, new(organisation, contact, m.Message, Channel.Sms, m.From, m.To, m.Text, claim.OwedAt)),
                Effect.FindTimes f => new EffectResult.Times(await Calendar(organisation, f.Calendar).FindTimesAsync(f.Request)),
                Effect.HoldSlot h => new EffectResult.Hold(await Calendar(organisation, h.Calendar).HoldAsync(h.Request)),
                Effect.ConfirmHold c => new EffectResult.Confirm(await Calendar(organisation, c.Calendar).ConfirmAsync(c.Request)),
                Effect.ReleaseHold r => new EffectResult.Release(await Calendar(organisation, r.Calendar).ReleaseAsync(r.Hold)),
                Effect.CancelBooking c => new EffectResult.Cancel(await Calendar(organisation, c.Calendar).CancelAsync(c.Booking)),
                Effect.ReadWords r => await ReadAsync(r),
                _ => throw new InvalidOperationException($"Nobody carries out {claim.What.GetType().Name}."),
            };
        }
        catch (Exception e)
        {
            // A time-out, a shed call, a bug: done or not, nobody knows. The lease ends, the result is looked up, then it is tried again.
            LogAttemptFailed(claim.What.GetType().Name, claim.Attempt, e);
            return new EffectResult.NobodyKnows(e.GetType().Name);
        }
        finally
        {
            running.TryRemove(KeyValuePair.Create(claim.Effect, claim.Attempt));
        }
    }

    private async Task<EffectResult> SendAsync(Claim claim, OutboundMessage message)
    {
        var left = claim.Until - Margin - clock.GetCurrentInstant();
        if (left < Travels)
        {
            // The append that claimed it took most of the lease. Begun now, it could reach the carrier after somebody else has looked there and sent it.
            return new EffectResult.NobodyKnows("claimed-too-long-ago");
        }

        using var limit = new CancellationTokenSource(left > Duration.Zero ? left.ToTimeSpan() : TimeSpan.Zero, time);
        if (claim.LookFirst)
        {
            switch (await carrier.FindAsync(message, limit.Token))
            {
                case LookupOutcome.Found found:
                    return new EffectResult.MessageAccepted(found.ProviderId);
                case LookupOutcome.Unknown unknown:
                    return new EffectResult.NobodyKnows(unknown.Why);
                case LookupOutcome.NotFound when claim.LookOnly:
                    return new EffectResult.TryAgain("not-at-the-carrier", After: null);
            }
        }

        return await carrier.SendAsync(message, limit.Token) switch
        {
            SendOutcome.Accepted a => new EffectResult.MessageAccepted(a.ProviderId),
            SendOutcome.Refused r => new EffectResult.MessageRefused(r.Reason, r.Code),
            SendOutcome.TryAgain t => new EffectResult.TryAgain(t.Why, t.After),
            SendOutcome.Unknown u => new EffectResult.NobodyKnows(u.Why),
            var other => throw new InvalidOperationException($"No result is written for {other.GetType().Name}."),
        };
    }

    /// <summary>The dialogue waits for a model until then and no longer; a request that nobody waits for is ended.</summary>
    private async Task<EffectResult> ReadAsync(Effect.ReadWords words)
    {
        var left = words.AnswerBy - clock.GetCurrentInstant();
        using var limit = new CancellationTokenSource(left > Duration.Zero ? left.ToTimeSpan() : TimeSpan.Zero, time);
        try
        {
            return new EffectResult.WordsRead(await model.AskAsync(ModelPrompts.Of(words.Question), limit.Token));
        }
        catch (OperationCanceledException)
        {
            return new EffectResult.WordsRead(null);
        }
    }

    private ICalendarGrain Calendar(OrganisationId organisation, CalendarId calendar) => grains.GetGrain<ICalendarGrain>(GrainKeys.Of(organisation, calendar));

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Effect}, attempt {Attempt}, ended without an answer")]
    private partial void LogAttemptFailed(string effect, int attempt, Exception error);
}
