using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using SmartPulse.Load.Bench;
using SmartPulse.Load.Bench.Http;
using SmartPulse.Load.Bench.Measuring;

namespace SmartPulse.Load.Overload;

/// <summary>One run: calm, capacity, twice the capacity, calm again, the plug, and a look into the store.</summary>
internal sealed class OverloadRun(TimeSpan duration, DirectoryInfo folder, IBenchProgress progress)
{
    private const int Connections = 48;
    private const int Customers = 5_000;
    private const int MostRounds = 20;
    private const int SettledAfter = 3;
    private const double Settled = 1.05;

    /// <summary>In the address that a caller's carrier is sent to when there is no room: the caller holds the line, and nothing is stored.</summary>
    private const string ComeAgain = "again=";

    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(5);

    private readonly ConcurrentBag<string> acknowledged = [];
    private GatewayUnderTest gateway = null!;
    private int sent;

    public async Task<OverloadReport> RunAsync(CancellationToken cancellation)
    {
        var data = folder.CreateSubdirectory("data");
        await using (gateway = await GatewayUnderTest.StartAsync(data, cancellation, Cores.ForGateway()))
        {
            Cores.TakeOthers();
            await gateway.OpenConversationsAsync(Customers, "overload", progress, cancellation);
            var capacity = await SettledCapacityAsync();
            progress.Say("half the capacity");
            var calm = (await OpenAsync(capacity / 2, Warm)).Answers;
            var before = Memory();
            progress.Say($"twice the capacity of {capacity:N0}/s for {duration.TotalSeconds:0} s");
            var (crowd, took) = await OpenAsync(capacity * 2, duration);
            progress.Say("half the capacity again");
            var after = (await OpenAsync(capacity / 2, Warm)).Answers;
            var peak = Memory();
            var taken = crowd.Where(a => a.Status == 200 && !a.IsPutOff).ToList();
            progress.Say("capacity for what was taken of the crowd");
            var like = Mix.Of(taken.CountBy(a => a.Kind).ToDictionary());
            var capacityForTaken = Math.Max(await ClosedAsync(like), await ClosedAsync(like));
            await gateway.KillAsync();

            var refused = crowd.Where(a => a.Status == 503).Select(a => a.Milliseconds).DefaultIfEmpty(0).ToList();
            var goodput = taken.Count / took.TotalSeconds;
            return new(
                capacity, crowd.Count / took.TotalSeconds, goodput, like.Text, capacityForTaken, goodput / capacityForTaken, Quantiles.Median(refused), Quantiles.Percentile(refused, 0.99),
                Quantiles.Percentile([.. crowd.Select(a => a.SentLate)], 0.99),
                Quantiles.Percentile([.. taken.Select(a => a.Milliseconds)], 0.99), crowd.Count(a => a.Kind == RequestKind.Call), crowd.Count(a => a.Kind == RequestKind.Call && a.Status != 200), crowd.Count(a => a.IsPutOff), crowd.Count(a => a.Status == 0),
                P99(calm), P99([.. after.Where(a => a.DueAt >= Warm - TimeSpan.FromSeconds(1))]), before, peak, acknowledged.Count, Lost(data));
        }
    }

    /// <summary>What it takes once more time brings no more: a gateway that has just started bears a third of that, and twice a third is no overload.</summary>
    private async Task<double> SettledCapacityAsync()
    {
        var (best, since) = (0.0, 0);
        for (var round = 1; round <= MostRounds && since < SettledAfter; round++)
        {
            progress.Say(round == 1 ? "capacity: warming up" : $"capacity: {best:N0}/s so far");
            var now = await ClosedAsync(Mix.Usual);
            since = now < best * Settled ? since + 1 : 0;
            best = Math.Max(best, now);
        }

        return best;
    }

    private Request Next(Mix mix)
    {
        var n = Interlocked.Increment(ref sent);
        var customer = n % Customers;
        var kind = mix.Kind(n);
        var sid = gateway.NewSid(kind == RequestKind.Text ? "SM" : "CA");
        return kind switch
        {
            RequestKind.Call => new(gateway.Posts.Call(customer, sid, SignedPosts.RingingLine), Signal: null, kind),
            RequestKind.CallOver => new(gateway.Posts.CallOver(customer, sid, SignedPosts.BoardLine), $"call:{sid}:ended", kind),
            _ => new(gateway.Posts.Text(customer, sid, SignedPosts.BoardLine, "Hei, keittiön hana vuotaa"), $"sms:{sid}", kind),
        };
    }

    private async Task<double> ClosedAsync(Mix mix)
    {
        var connections = await gateway.ConnectAsync(Connections);
        var answers = await ClosedLoop.RunAsync(Connections, Warm, async caller =>
        {
            var request = Next(mix);
            var status = await connections[caller].SendAsync(request.Bytes);
            GatewayUnderTest.Expect(status, connections[caller]);
            Acknowledge(request);
        });
        Array.ForEach(connections, c => c.Dispose());
        return answers.PerSecond;
    }

    private async Task<(IReadOnlyList<Answer> Answers, TimeSpan Took)> OpenAsync(double perSecond, TimeSpan during)
    {
        var answers = new ConcurrentBag<Answer>();
        var due = OpenLoop.Arrivals(perSecond, during, new Random(sent));
        var requests = Array.ConvertAll(due, _ => Next(Mix.Usual));
        var began = Stopwatch.GetTimestamp();
        await PacedAsync(due, began, async n =>
        {
            var late = Stopwatch.GetElapsedTime(began) - due[n];
            var request = requests[n];
            var (status, body) = await AnswerAsync(request);
            if (status == 200)
            {
                Acknowledge(request);
            }

            answers.Add(new(status, due[n], (Stopwatch.GetElapsedTime(began) - due[n]).TotalMilliseconds, late.TotalMilliseconds, request.Kind, IsPutOff: body.Contains(ComeAgain, StringComparison.Ordinal)));
        });
        var took = Stopwatch.GetElapsedTime(began);
        // A crowd leaves so many behind that nobody else would find a place.
        gateway.DropConnections();
        return ([.. answers], took);
    }

    /// <summary>What was answered; status 0 for a connection that was closed instead: there were more than the gateway holds open.</summary>
    private async Task<(int Status, string Body)> AnswerAsync(Request request)
    {
        try
        {
            return await gateway.SendAsync(request.Bytes, readBody: request.Kind == RequestKind.Call);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            return (0, "");
        }
    }

    /// <summary>Asks each when it is due, whoever still waits.</summary>
    private static async Task PacedAsync(TimeSpan[] due, long began, Func<int, Task> ask)
    {
        var asked = new Task[due.Length];
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        for (var i = 0; i < due.Length; i++)
        {
            while (Stopwatch.GetElapsedTime(began) < due[i])
            {
                await tick.WaitForNextTickAsync();
            }

            asked[i] = ask(i);
        }

        await Task.WhenAll(asked);
    }

    private void Acknowledge(Request request)
    {
        if (request.Signal is { } signal)
        {
            acknowledged.Add(signal);
        }
    }

    private double Memory()
    {
        using var process = gateway.Measured;
        return process.PeakWorkingSet64 / 1024.0 / 1024;
    }

    private static double P99(IReadOnlyCollection<Answer> answers) => Quantiles.Percentile([.. answers.Select(a => a.Milliseconds)], 0.99);

    /// <summary>Every signal that was acknowledged caused an event that is in the store.</summary>
    private int Lost(DirectoryInfo data)
    {
        using var store = new SqliteConnection($"Data Source={Path.Combine(data.FullName, "smartpulse.db")};Pooling=False");
        store.Open();
        using var command = store.CreateCommand();
        command.CommandText = "SELECT DISTINCT value ->> 'cause' FROM append, json_each(envelopes) WHERE value ->> 'cause' IS NOT NULL";
        var stored = new HashSet<string>(StringComparer.Ordinal);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            stored.Add(rows.GetString(0));
        }

        return acknowledged.Count(signal => !stored.Contains(signal));
    }

    private sealed record Request(byte[] Bytes, string? Signal, RequestKind Kind);

    private sealed record Answer(int Status, TimeSpan DueAt, double Milliseconds, double SentLate, RequestKind Kind, bool IsPutOff);
}
