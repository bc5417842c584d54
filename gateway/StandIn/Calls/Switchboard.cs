using System.Collections.Immutable;
using System.Security.Cryptography;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Gateway.StandIn.Handsets;

namespace SmartPulse.Gateway.StandIn.Calls;

/// <summary>Carries out what is decided about calls: posts webhooks, keeps the time, rings phones. In memory and bounded, as all of the stand-in is.</summary>
internal sealed partial class Switchboard(CarrierPost post, TimeProvider time, ILogger<Switchboard> logger) : IDisposable
{
    private const int Capacity = 2000;
    private const int InvalidContentType = 12300;

    private readonly Lock gate = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly Dictionary<string, Live> byLeg = new(StringComparer.Ordinal);
    private readonly Dictionary<PhoneNumber, string> lastOf = [];
    private readonly Queue<Live> all = new();

    /// <summary>What is done when a phone shows something else.</summary>
    public Action<PhoneNumber> OnChanged { get; set; } = static _ => { };

    /// <summary>Whether any call lasts.</summary>
    public bool IsAnyCallOn
    {
        get
        {
            lock (gate)
            {
                return all.Any(l => !l.Call.IsOver);
            }
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Places a call; null when the phone is on one already.</summary>
    public string? Place(PhoneNumber phone, bool isWithheld, PhoneNumber line)
    {
        var root = post.Root ?? throw new InvalidOperationException("A call was placed before the gateway listens.");
        var sid = "CA" + RandomNumberGenerator.GetHexString(32, lowercase: true);
        return Begin(phone, CallMachine.Inbound(sid, phone, isWithheld, line, root, post.Site, Now)) ? sid : null;
    }

    /// <summary>Rings a phone for a call that the product makes; false when the phone is on another one.</summary>
    public bool Ring(string sid, PhoneNumber line, PhoneNumber phone, string url, string? statusUrl) =>
        Begin(phone, CallMachine.FromApi(sid, line, phone, url, statusUrl, post.Site, Now));

    /// <summary>The call that a phone is or was last on.</summary>
    public (PhoneCall Call, Leg Leg)? LastOf(PhoneNumber phone)
    {
        lock (gate)
        {
            return lastOf.TryGetValue(phone, out var sid) && byLeg.TryGetValue(sid, out var live) ? (live.Call, live.Call.Leg(sid)) : null;
        }
    }

    /// <summary>A leg by its id.</summary>
    public (PhoneCall Call, Leg Leg)? Find(string sid)
    {
        lock (gate)
        {
            return byLeg.TryGetValue(sid, out var live) ? (live.Call, live.Call.Leg(sid)) : null;
        }
    }

    /// <summary>Something happened to a leg.</summary>
    public void Take(CallInput input)
    {
        Live? live;
        lock (gate)
        {
            live = byLeg.GetValueOrDefault(input.Leg);
        }

        if (live is not null)
        {
            Take(live, input);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stopping.Cancel();
        ImmutableArray<Live> ending;
        lock (gate)
        {
            ending = [.. all];
        }

        foreach (var live in ending)
        {
            live.Dispose();
        }

        stopping.Dispose();
    }

    private bool Begin(PhoneNumber phone, PhoneCall call)
    {
        lock (gate)
        {
            if (IsBusy(phone))
            {
                return false;
            }

            var live = new Live(call);
            all.Enqueue(live);
            byLeg[call.First.Sid] = live;
            lastOf[phone] = call.First.Sid;
            Forget();
        }

        Take(new CallInput.Dialled(call.First.Sid));
        return true;
    }

    private bool IsBusy(PhoneNumber phone) => lastOf.TryGetValue(phone, out var sid) && byLeg.TryGetValue(sid, out var live) && !live.Call.Leg(sid).IsOver;

    // The oldest is forgotten first, once it is over; a phone that shows it shows nothing then.
    private void Forget()
    {
        while (all.Count > Capacity && all.Peek().Call.IsOver)
        {
            foreach (var leg in all.Dequeue().Call.Legs)
            {
                byLeg.Remove(leg.Sid);
            }
        }
    }

    private void Take(Live live, CallInput input)
    {
        var busy = new List<string>();
        ImmutableArray<PhoneNumber> phones;

        // Actions begin in the order of the decisions, or an old timer would take the place of a newer one. None of them waits here.
        lock (live.Gate)
        {
            var (call, actions) = CallMachine.Decide(live.Call, input, Now);
            foreach (var leg in call.Legs.Where(l => l.Trouble is not null && live.Call.Legs.All(o => o.Sid != l.Sid || o.Trouble is null)))
            {
                LogTrouble(leg.Sid, leg.Trouble!.Code, leg.Trouble.What);
            }

            live.Call = call;
            phones = [.. call.Legs.Select(l => l.Phone).Distinct()];
            foreach (var action in actions)
            {
                Do(live, action, busy);
            }
        }

        foreach (var phone in phones)
        {
            OnChanged(phone);
        }

        foreach (var sid in busy)
        {
            Take(live, new CallInput.Declined(sid));
        }
    }

    private void Do(Live live, CallAction action, List<string> busy)
    {
        switch (action)
        {
            case CallAction.Fetch fetch:
                _ = Task.Run(() => FetchAsync(live, fetch));
                break;
            case CallAction.Notify { After: var after } notify when after > Duration.Zero:
                _ = NotifyAsync(Task.Delay(after.ToTimeSpan(), time, stopping.Token), notify);
                break;
            case CallAction.Notify notify:
                live.Told = NotifyAsync(live.Told, notify);
                break;
            case CallAction.Wake wake:
                live.Wake(wake.Leg, time.CreateTimer(_ => Take(live, new CallInput.TimeIsUp(wake.Leg, wake.Step)), null, wake.After.ToTimeSpan(), Timeout.InfiniteTimeSpan));
                break;
            case CallAction.Ring ring:
                if (!TryRing(live, ring))
                {
                    busy.Add(ring.Leg);
                }

                break;
            default:
                throw new InvalidOperationException($"Nothing is written for {action.GetType().Name}.");
        }
    }

    private bool TryRing(Live live, CallAction.Ring ring)
    {
        lock (gate)
        {
            byLeg[ring.Leg] = live;
            if (lastOf.GetValueOrDefault(ring.Phone) != ring.Leg && IsBusy(ring.Phone))
            {
                return false;
            }

            lastOf[ring.Phone] = ring.Leg;
            return true;
        }
    }

    private async Task FetchAsync(Live live, CallAction.Fetch fetch)
    {
        try
        {
            var answer = await post.PostAsync(fetch.Url, Form(fetch.Form), stopping.Token);
            Take(live, Read(answer) switch
            {
                Reading.Document document => new CallInput.Fetched(fetch.Leg, fetch.Step, fetch.Url, document.Instructions),
                Reading.Wrong wrong => new CallInput.NotFetched(fetch.Leg, fetch.Step, wrong.Trouble),
                var other => throw new InvalidOperationException($"Nothing is written for {other}."),
            });
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The process ends, and the call with it.
        }
    }

    private async Task NotifyAsync(Task before, CallAction.Notify notify)
    {
        try
        {
            await before;
            await post.PostAsync(notify.Url, Form(notify.Form), stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The process ends; at Twilio too a callback may be lost.
        }
    }

    private static Reading Read(PostAnswer answer) =>
        answer.Status == 0 ? new Reading.Wrong(new(ErrorCodes.HttpRetrievalFailure, "The gateway did not answer."))
        : !answer.IsTaken ? new Reading.Wrong(new(ErrorCodes.HttpRetrievalFailure, $"The gateway answered {answer.Status}."))
        : answer.MediaType is not ("text/xml" or "application/xml") ? new Reading.Wrong(new(InvalidContentType, "The gateway's answer is not marked as XML."))
        : TwimlReader.Read(answer.Body);

    private static IEnumerable<FormPair> Form(ImmutableArray<(string Name, string Value)> form) => form.Select(p => new FormPair(p.Name, p.Value));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Call {Sid} at the stand-in carrier: error {Code}. {What}")]
    private partial void LogTrouble(string sid, int code, string what);

    /// <summary>A call, and what it waits for.</summary>
    private sealed class Live(PhoneCall call) : IDisposable
    {
        private readonly Dictionary<string, ITimer> timers = new(StringComparer.Ordinal);

        public Lock Gate { get; } = new();

        public PhoneCall Call { get; set; } = call;

        /// <summary>The last webhook that tells something; the next one waits for it, so that the end of a call is told last.</summary>
        public Task Told { get; set; } = Task.CompletedTask;

        public void Wake(string leg, ITimer timer)
        {
            if (timers.Remove(leg, out var before))
            {
                before.Dispose();
            }

            timers[leg] = timer;
        }

        public void Dispose()
        {
            lock (Gate)
            {
                foreach (var timer in timers.Values)
                {
                    timer.Dispose();
                }
            }
        }
    }
}
