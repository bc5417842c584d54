using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Gateway.StandIn.Calls;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>Calls that the product makes through the carrier's API: they ring the phones that somebody has picked up, and the API tells how they fare.</summary>
internal sealed class ApiCalls(HandsetBook handsets, StandInBook carrier, Switchboard switchboard, TimeProvider time)
{
    /// <summary>Rings the phone of a call; false when nobody has picked one of that number up, or it is on another call.</summary>
    public bool Ring(StandInCall call, string document) =>
        PhoneNumber.TryParse(call.To, out var phone) && PhoneNumber.TryParse(call.From, out var line) && handsets.Of(phone) is not null
        && switchboard.Ring(call.Sid, line, phone, document, call.StatusCallback);

    /// <summary>The product ends a call.</summary>
    public void HangUp(string sid) => switchboard.Take(new CallInput.EndedByApi(sid));

    /// <summary>A phone's call has changed: the API says what has become of it.</summary>
    public void Follow(PhoneNumber phone)
    {
        if (switchboard.LastOf(phone) is { Leg: { Kind: LegKind.FromApi } leg })
        {
            var now = Instant.FromDateTimeOffset(time.GetUtcNow());
            carrier.Change(leg.Sid, (StandInCall c) => c.Ended is not null || c.Status == leg.Status ? c : c with { Status = leg.Status, Updated = now, Ended = leg.IsOver ? now : null }, out _);
        }
    }
}
