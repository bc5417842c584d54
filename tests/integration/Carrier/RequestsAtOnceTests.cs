using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using SmartPulse.Channels;

namespace SmartPulse.Tests.Integration.Carrier;

/// <summary>A carrier that holds its answers until the test lets them go, one by one.</summary>
public sealed class RequestsAtOnceTests
{
    private const string Setting = "SmartPulse:Twilio:RequestsAtOnce";
    private const int AtOnce = 3;
    private const int Texts = 12;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<TaskCompletionSource> held = System.Threading.Channels.Channel.CreateUnbounded<TaskCompletionSource>();

    [Fact]
    public async Task FT12_never_more_requests_are_under_way_than_the_setting_says_and_all_get_their_turn()
    {
        await using var carrier = await BadCarrier.StartAsync(HoldAsync, (Setting, $"{AtOnce}"));
        var sending = Enumerable.Range(0, Texts).Select(n => carrier.Carrier.SendAsync(BadCarrier.Message with { Text = $"{n}" }, CancellationToken.None)).ToList();
        var letGo = 0;
        for (var arrived = new Queue<TaskCompletionSource>(); letGo < Texts; letGo++)
        {
            while (arrived.Count < Math.Min(AtOnce, Texts - letGo))
            {
                arrived.Enqueue(await held.Reader.ReadAsync().AsTask().WaitAsync(Patience));
            }

            // Those that have their answer, and those that wait for it: another one would be one too many.
            Assert.Equal(Math.Min(letGo + AtOnce, Texts), carrier.Requests.Count);
            arrived.Dequeue().SetResult();
        }

        Assert.All(await Task.WhenAll(sending), outcome => Assert.IsType<SendOutcome.Accepted>(outcome));
        Assert.Equal(Texts, carrier.Requests.Select(r => r.Form["Body"].ToString()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task FT12_whose_attempt_ends_before_its_turn_has_sent_nothing_and_may_try_again()
    {
        await using var carrier = await BadCarrier.StartAsync(HoldAsync, (Setting, "1"));
        var first = carrier.Carrier.SendAsync(BadCarrier.Message, CancellationToken.None);
        var answer = await held.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        using var attempt = new CancellationTokenSource();
        var second = carrier.Carrier.SendAsync(BadCarrier.Message with { Text = "second" }, attempt.Token);
        await attempt.CancelAsync();

        Assert.Equal(new SendOutcome.TryAgain("no-turn", After: null), await second.WaitAsync(Patience));
        answer.SetResult();
        Assert.IsType<SendOutcome.Accepted>(await first.WaitAsync(Patience));
        Assert.Single(carrier.Requests);
    }

    private async Task HoldAsync(HttpContext http)
    {
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await held.Writer.WriteAsync(go);
        await go.Task;
        http.Response.StatusCode = StatusCodes.Status201Created;
        await http.Response.WriteAsync("""{"sid":"SM0123456789abcdef0123456789abcdef","status":"queued"}""");
    }
}
