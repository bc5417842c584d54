using System.Xml.Linq;
using SmartPulse.Conversations;
using SmartPulse.Tests.Integration.Webhooks;

namespace SmartPulse.Tests.Integration.Admission;

/// <summary>Somebody on the line while the house is full: what the carrier is told is written to its grammar, and no conversation is asked.</summary>
public sealed class CrowdedCallTests : IAsyncLifetime
{
    // 200 % of the least bound: as many steps of calls as get in.
    private const int Room = 32;

    private readonly TaskCompletionSource room = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WebhookHost web = null!;
    private Task[] inside = [];

    public async Task InitializeAsync()
    {
        web = await WebhookHost.StartAsync(("SmartPulse:Admission:AtOnce", "16"));
        web.Router.Then = _ => room.Task;
        inside = [.. Enumerable.Range(0, Room).Select(_ => new TestCall(web, WebhookHost.AssistantFirst).PostAsync("/twilio/voice/talk?heard=1"))];
        await web.Router.ArrivedAsync(Room);
    }

    public async Task DisposeAsync()
    {
        room.TrySetResult();
        await Task.WhenAll(inside);
        await web.DisposeAsync();
    }

    [Fact]
    public async Task OV02_staff_are_rung_as_ever()
    {
        var call = new TestCall(web, WebhookHost.InFront);

        var dial = (await call.ArrivesAsync()).Element("Dial");

        Assert.Equal(2, dial!.Elements("Number").Count());
        Assert.Empty(call.Signals);
    }

    [Fact]
    public async Task OV02_where_the_assistant_would_answer_the_caller_holds_the_line_and_comes_in_again()
    {
        var call = new TestCall(web, WebhookHost.AssistantFirst);
        var answer = await call.ArrivesAsync();
        Assert.Equal("Hetkinen, katson.", TestCall.Said(answer));
        Assert.NotNull(answer.Element("Pause"));
        Assert.Equal("/twilio/voice?again=1", answer.Element("Redirect")!.Value);
        Assert.Empty(call.Signals);

        room.SetResult();
        await Task.WhenAll(inside);
        await call.PostAsync(answer.Element("Redirect")!.Value);

        Assert.IsType<Signal.CallTaken>(call.Signals[0]);
    }

    [Theory]
    [InlineData(WebhookHost.AssistantFirst, true)]
    [InlineData(WebhookHost.InFrontWithoutPhones, true)]
    [InlineData(WebhookHost.NotSetUp, false)]
    public async Task OV02_who_held_the_line_for_long_is_let_go_in_their_language_where_one_is_known(string number, bool isKnown)
    {
        var call = new TestCall(web, number);
        var answer = await call.ArrivesAsync();
        var held = 0;
        while (answer.Element("Redirect") is { } again && held++ < 50)
        {
            answer = await call.PostAsync(again.Value);
        }

        Assert.InRange(held, 3, 10);
        Assert.NotNull(answer.Element("Hangup"));
        Assert.Equal(isKnown, TestCall.Said(answer).Length > 0);
        Assert.Empty(call.Signals);
    }

    [Fact]
    public async Task OV02_whoever_spoke_is_asked_to_say_it_again()
    {
        var call = new TestCall(web, WebhookHost.AssistantFirst);

        var answer = await call.PostAsync("/twilio/voice/talk?heard=3", new("SpeechResult", "keittiön hana vuotaa"), new("Confidence", "0.9"));

        Assert.Equal("/twilio/voice/talk?heard=3&again=1", answer.Element("Gather")!.Attribute("action")!.Value);
        Assert.Empty(call.Signals);
    }

    [Theory]
    [InlineData("/twilio/voice/more?heard=2&waits=0", "Redirect")]
    [InlineData("/twilio/voice/transfer?heard=2&strict=1&last=0", "Gather")]
    [InlineData("/twilio/voice/dial?strict=1", "Hangup")]
    [InlineData("/twilio/voice/recorded", "Hangup")]
    public async Task OV02_every_other_step_is_answered_with_a_way_on_or_a_goodbye(string step, string verb)
    {
        var call = new TestCall(web, WebhookHost.AssistantFirst);

        XElement answer = await call.PostAsync(step, new("CallStatus", "in-progress"), new("DialCallStatus", "no-answer"));

        Assert.NotNull(answer.Element(verb));
        Assert.Empty(call.Signals);
    }
}
