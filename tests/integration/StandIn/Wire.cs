using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Gateway.StandIn.Calls;

namespace SmartPulse.Tests.Integration.StandIn;

/// <summary>A call at the stand-in with neither clock nor network: what is to be done is looked at, and what comes back is said.</summary>
internal sealed class Wire
{
    public const string Root = "http://127.0.0.1:5080";
    public static readonly PhoneNumber Ada = PhoneNumber.From("+358440000401");
    public static readonly PhoneNumber Line = PhoneNumber.From("+358450000101");
    public static readonly PhoneNumber Staff = PhoneNumber.From("+358500000111");
    public static readonly PhoneNumber OtherStaff = PhoneNumber.From("+358500000112");

    public const string Sid = "CA00000000000000000000000000000001";

    private readonly List<CallAction> toDo = [];

    public Wire(bool isWithheld = false)
    {
        Call = CallMachine.Inbound(Sid, Ada, isWithheld, Line, Root, $"{Root}/carrier", Now);
        Take(new CallInput.Dialled(Sid));
    }

    public Instant Now { get; set; } = Instant.FromUtc(2026, 11, 23, 8, 0);

    public PhoneCall Call { get; private set; }

    public Leg Caller => Call.First;

    /// <summary>What the caller's phone shows.</summary>
    public Gateway.StandIn.Handsets.HandsetCall Phone => CallView.Of(Call, Caller);

    public ImmutableArray<CallAction> ToDo => [.. toDo];

    /// <summary>A call whose first document has come.</summary>
    public static Wire With(string document, bool isWithheld = false)
    {
        var wire = new Wire(isWithheld);
        wire.Answer(document);
        return wire;
    }

    /// <summary>A phone that was rung.</summary>
    public Leg LegOf(PhoneNumber phone) => Call.Legs.Last(l => l.Phone == phone);

    public Gateway.StandIn.Handsets.HandsetCall PhoneOf(PhoneNumber phone) => CallView.Of(Call, LegOf(phone));

    public void Take(CallInput input)
    {
        var (call, actions) = CallMachine.Decide(Call, input, Now);
        Call = call;
        toDo.AddRange(actions);
    }

    /// <summary>The webhook whose document is awaited; it must be the only one.</summary>
    public (string Path, Dictionary<string, string> Form) Fetching(string? leg = null)
    {
        var fetch = Assert.Single(toDo.OfType<CallAction.Fetch>(), f => f.Leg == (leg ?? Sid) && f.Step == Call.Leg(f.Leg).Step);
        return (new Uri(fetch.Url).PathAndQuery, fetch.Form.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
    }

    /// <summary>The webhooks that only tell, oldest first.</summary>
    public ImmutableArray<(string Path, Dictionary<string, string> Form, Duration After)> Told() =>
        [.. toDo.OfType<CallAction.Notify>().Select(n => (new Uri(n.Url).PathAndQuery, n.Form.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal), n.After))];

    /// <summary>The gateway answers the awaited webhook.</summary>
    public void Answer(string verbs, string? leg = null)
    {
        var fetch = toDo.OfType<CallAction.Fetch>().Last(f => f.Leg == (leg ?? Sid));
        var document = Assert.IsType<Reading.Document>(TwimlReader.Read($"<Response>{verbs}</Response>"));
        toDo.Clear();
        Take(new CallInput.Fetched(fetch.Leg, fetch.Step, fetch.Url, document.Instructions));
    }

    /// <summary>How long the leg waits now.</summary>
    public Duration Waits(string? leg = null) => Waiting(leg).After;

    /// <summary>That time passes.</summary>
    public void Pass(string? leg = null)
    {
        var wake = Waiting(leg);
        Now += wake.After;
        Take(new CallInput.TimeIsUp(wake.Leg, wake.Step));
    }

    private CallAction.Wake Waiting(string? leg) => toDo.OfType<CallAction.Wake>().Last(w => w.Leg == (leg ?? Sid));
}
