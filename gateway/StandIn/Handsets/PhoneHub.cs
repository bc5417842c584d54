using Microsoft.AspNetCore.SignalR;
using SmartPulse.Directories;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Gateway.StandIn.FastForward;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>Where pages look at phones.</summary>
internal sealed class PhoneHub(
    Viewers viewers, PhoneDesk desk, HandsetBook handsets, StandInClock clock, INumberDirectory numbers, SignedOutSessions sessions, IHubContext<PhoneHub> outside) : Hub
{
    private const string EndOfSession = "end-of-session";

    /// <inheritdoc/>
    public override async Task OnConnectedAsync()
    {
        var context = Context;
        var user = context.User ?? new();
        var session = Session.Of(user) ?? throw new HubException("sign-in-first");
        context.Items[EndOfSession] = sessions.EndOf(session.Id).Register(static state => ((HubCallerContext)state!).Abort(), context);
        await new PhoneClient(Clients.Caller).Hello(new PhoneHello(PhoneHello.CurrentProtocol));

        // What a session may reach is settled when it connects: its grants do not change while it lasts.
        var reach = await Reach.OfAsync(user, numbers, context.ConnectionAborted);
        viewers.Join(
            context.ConnectionId, user, new PhoneClient(outside.Clients.Client(context.ConnectionId)),
            id => handsets.Find(id) is { } handset ? desk.View(handset, reach) : null, clock.ViewAsync);
    }

    /// <inheritdoc/>
    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        viewers.Leave(Context.ConnectionId);
        if (Context.Items[EndOfSession] is CancellationTokenRegistration registration)
        {
            await registration.DisposeAsync();
        }
    }

    /// <summary>From here on the caller is shown that phone.</summary>
    public async Task Hold(string handset)
    {
        var phone = await CheckedAsync(handset);
        viewers.Hold(Context.ConnectionId, handset);
        desk.LookAt(phone);
    }

    /// <summary>No more of that phone.</summary>
    public async Task PutDown(string handset)
    {
        await CheckedAsync(handset);
        viewers.PutDown(Context.ConnectionId, handset);
    }

    private async Task<Handset> CheckedAsync(string handset) =>
        handsets.Find(handset) is { } phone && !(await Reach.OfAsync(Context.User ?? new(), numbers, Context.ConnectionAborted)).Lines.IsEmpty
            ? phone
            : throw new HubException("not-found");
}
