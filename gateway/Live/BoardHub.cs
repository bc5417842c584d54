using Microsoft.AspNetCore.SignalR;
using SmartPulse.Gateway.SignIn;

namespace SmartPulse.Gateway.Live;

/// <summary>Where pages watch boards. Every method asks for its scope itself: a connection may watch several locations.</summary>
internal sealed class BoardHub(BoardFeed feed, Access access, SignedOutSessions sessions) : Hub<IBoardClient>
{
    private const string EndOfSession = "end-of-session";

    /// <inheritdoc/>
    public override async Task OnConnectedAsync()
    {
        var context = Context;
        var session = Session.Of(context.User ?? new()) ?? throw new HubException("sign-in-first");
        context.Items[EndOfSession] = sessions.EndOf(session.Id).Register(static state => ((HubCallerContext)state!).Abort(), context);
        await Clients.Caller.Hello(new BoardHello(BoardHello.CurrentProtocol));
    }

    /// <inheritdoc/>
    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        feed.LeaveAll(Context.ConnectionId);
        if (Context.Items[EndOfSession] is CancellationTokenRegistration registration)
        {
            await registration.DisposeAsync();
        }
    }

    /// <summary>From here on the caller gets that board's snapshot and patches.</summary>
    public async Task Watch(string organisation, string location)
    {
        var key = await ScopedAsync(organisation, location);

        // Join first, then read: a change in between arrives twice and is dropped by its sequence. The other way it is lost.
        await Groups.AddToGroupAsync(Context.ConnectionId, key.Text, Context.ConnectionAborted);
        await feed.JoinAsync(key, Context.ConnectionId);
    }

    /// <summary>No more of that board.</summary>
    public async Task Unwatch(string organisation, string location)
    {
        var key = await ScopedAsync(organisation, location);
        feed.Leave(key, Context.ConnectionId);
        await Groups.RemoveFromGroupAsync(Context.ConnectionId, key.Text, Context.ConnectionAborted);
    }

    private async Task<BoardKey> ScopedAsync(string organisation, string location) =>
        await access.AskAsync(Context.User ?? new(), organisation, location, needsLocation: true, Role.Viewer) == AccessAnswer.Granted
            ? new BoardKey(OrganisationId.From(organisation), LocationId.From(location))
            : throw new HubException("not-found");
}
