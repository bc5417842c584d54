using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SmartPulse.Board;
using SmartPulse.Gateway.Live;
using SmartPulse.Tests.Integration.StandIn;
using static SmartPulse.Tests.Integration.FrontDoor.GatewayApp;

namespace SmartPulse.Tests.Integration.FrontDoor;

/// <summary>A screen whose connection stands and which reads nothing any more: on real sockets, because it is their buffers that fill.</summary>
public sealed class StoppedScreenTests : IDisposable
{
    private const int EntriesOfPatch = 300;

    /// <summary>What fills the system's buffers in seconds, and what stands before them hardly at all: it must not be needed to see that nobody reads.</summary>
    private const int EntriesOfQuietPatch = 60;
    private const int KeptAtMost = 1024 * 1024;

    /// <summary>Patches are 100 ms apart or more: a hundred are enough on a quiet machine, and this many are minutes.</summary>
    private const int PatchesAtMost = 3000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What the system has not taken for so long waits for the one who reads nothing; well below the five seconds that end it.</summary>
    private static readonly TimeSpan Stuck = TimeSpan.FromSeconds(2);

    private readonly Socket stopped = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };

    [Fact]
    public async Task BD09_a_screen_that_stops_reading_is_dropped_and_the_others_miss_nothing()
    {
        await using var house = await PhoneHouse.OpenAsync();
        var cookie = await house.CookieAsync();
        await using var reading = await HubClient.ConnectAsync(house.Address, cookie, "/hub");
        await reading.InvokeAsync("Watch", Plumbing, Helsinki);
        await WatchAndStopAsync(house.Address, cookie);
        using var dropped = new Drops(house.Services.GetRequiredService<IMeterFactory>());
        var board = house.Services.GetRequiredService<IGrainFactory>().GetGrain<IBoardGrain>($"{Plumbing}/{Helsinki}");

        List<long> heard = [];
        while (!dropped.Any && heard.Count < PatchesAtMost)
        {
            await board.ChangedAsync(new([], Slots: false, Entries(EntriesOfQuietPatch)));
            heard.AddRange((await reading.HearAsync("Patches")).AsArray().Select(p => p!["sequence"]!.GetValue<long>()));
        }

        Assert.True(dropped.Any);
        Assert.Equal(Enumerable.Range(1, heard.Count).Select(n => (long)n), heard);
        await EndAsync();
    }

    [Fact]
    public async Task BD09_less_than_a_megabyte_is_kept_for_a_screen_that_stops_reading()
    {
        await using var house = await PhoneHouse.OpenAsync();
        var cookie = await house.CookieAsync();
        await using var reading = await HubClient.ConnectAsync(house.Address, cookie, "/hub");
        await reading.InvokeAsync("Watch", Plumbing, Helsinki);
        await WatchAndStopAsync(house.Address, cookie);
        var screens = house.Services.GetRequiredService<IHubContext<BoardHub, IBoardClient>>().Clients.Group($"{Plumbing}/{Helsinki}");

        var kept = 0;
        Task sending;
        do
        {
            sending = screens.Patches([Patch()]);

            // Once the one who reads has it, whoever it is still on the way to is the other.
            kept += Encoding.UTF8.GetByteCount((await reading.HearAsync("Patches")).ToJsonString());
        }
        while (kept < KeptAtMost && await Task.WhenAny(sending, Task.Delay(Stuck)) == sending);

        Assert.InRange(kept, 1, KeptAtMost - 1);
        Assert.False(sending.IsCompleted);
    }

    public void Dispose() => stopped.Dispose();

    private async Task WatchAndStopAsync(Uri server, string cookie)
    {
        await stopped.ConnectAsync(IPAddress.Loopback, server.Port);
        await stopped.SendAsync(Encoding.ASCII.GetBytes(
            $"GET /hub HTTP/1.1\r\nHost: {server.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + $"Sec-WebSocket-Key: {Convert.ToBase64String(new byte[16])}\r\nSec-Fetch-Site: same-origin\r\nCookie: {cookie}\r\n\r\n"));
        await stopped.SendAsync(Frame("""{"protocol":"json","version":1}"""));
        await stopped.SendAsync(Frame($$"""{"type":1,"target":"Watch","arguments":["{{Plumbing}}","{{Helsinki}}"]}"""));
        var heard = new StringBuilder();
        var buffer = new byte[1024];
        while (!heard.ToString().Contains("\"target\":\"Snapshot\"", StringComparison.Ordinal))
        {
            var read = await stopped.ReceiveAsync(buffer).WaitAsync(Patience);
            heard.Append(read > 0 ? Encoding.UTF8.GetString(buffer, 0, read) : throw new EndOfStreamException($"The hub said good-bye: {heard}"));
        }
    }

    /// <summary>Reads what is left on the way, until the connection is over.</summary>
    private async Task EndAsync()
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await stopped.ReceiveAsync(buffer).WaitAsync(Patience) > 0)
            {
                // What had been sent before.
            }
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionReset)
        {
            // Over too.
        }
    }

    private static ImmutableArray<BoardEntry> Entries(int count) => [.. Enumerable.Range(1, count).Select(Entry)];

    private static BoardPatch Patch() => new(LocationId.From(Helsinki), "made", 1, Instant.FromUnixTimeTicks(1), [], null, Entries(EntriesOfPatch));

    private static BoardEntry Entry(int version) => new(Instant.FromUnixTimeTicks(version), "stage-moved", "assistant", OpportunityId.From("opp_made"), version);

    /// <summary>A frame of less than 126 bytes under a mask of nought.</summary>
    private static byte[] Frame(string message)
    {
        var said = Encoding.UTF8.GetBytes(message + '\u001e');
        return [0x81, (byte)(0x80 | said.Length), 0, 0, 0, 0, .. said];
    }

    /// <summary>What this house dropped; other tests' houses run beside it, and drop too.</summary>
    private sealed class Drops : IDisposable
    {
        private readonly MeterListener listener = new();
        private long count;

        public Drops(IMeterFactory ofHouse)
        {
            listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name is "smartpulse.live.dropped" && ReferenceEquals(instrument.Meter.Scope, ofHouse))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            listener.SetMeasurementEventCallback<long>((_, more, _, _) => Interlocked.Add(ref count, more));
            listener.Start();
        }

        public bool Any => Interlocked.Read(ref count) > 0;

        public void Dispose() => listener.Dispose();
    }
}
