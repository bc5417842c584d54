using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;
using SmartPulse.Load.Phone;
using SmartPulse.Tests.Integration.Webhooks;

namespace SmartPulse.Tests.Integration.Carrier;

public sealed class PhoneCommandTests : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("phone").FullName;
    private WebhookHost web = null!;

    public async Task InitializeAsync() => web = await WebhookHost.StartWithStandInAsync(data);

    public async Task DisposeAsync()
    {
        await web.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [Theory]
    [InlineData("no-answer", WebhookHost.InFront, "CallStarted CallMissed CallEnded")]
    [InlineData("busy", WebhookHost.InFront, "CallStarted CallMissed CallEnded")]
    [InlineData("completed", WebhookHost.InFront, "CallStarted CallAccepted CallAnswered CallEnded")]
    [InlineData("voicemail", WebhookHost.InFront, "CallStarted CallMissed CallEnded")]
    [InlineData("no-answer", WebhookHost.AssistantFirst, "CallTaken CallEnded")]
    [InlineData("hang-up", WebhookHost.InFront, "CallStarted CallMissed")]
    [InlineData("behind", WebhookHost.Behind, "CallStarted CallEnded")]
    public async Task CH63_a_call_from_the_command_line_is_what_the_carrier_would_send(string outcome, string to, string signals)
    {
        web.Router.Hears = (_, heard) => TestCall.Speech(heard + 1, "Hei");

        var (exit, _) = await RunAsync(CallCommand.Build(), "--to", to, "--outcome", outcome, "--wait", "0");

        Assert.Equal(0, exit);
        Assert.Equal(signals, string.Join(' ', web.Router.Signals.Select(s => s.GetType().Name)));
        Assert.Single(web.Router.Deliveries.Select(d => d.Call).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CH63_a_text_from_the_command_line_shows_what_was_answered(bool whatsApp)
    {
        var carrier = web.Services.GetRequiredService<IMessageCarrier>();
        web.Router.Then = async d =>
        {
            if (d.Signal is Signal.MessageReceived m)
            {
                await carrier.SendAsync(
                    BadCarrier.Message with { Channel = m.Reach.Channel, From = m.Reach.OurNumber, To = d.Customer!, Text = $"Kiitos: {m.Text}" }, CancellationToken.None);
            }
        };

        var (exit, printed) = await RunAsync(TextCommand.Build(), ["--to", WebhookHost.Behind, "--body", "hana vuotaa", .. whatsApp ? ["--whatsapp"] : Array.Empty<string>()]);

        Assert.Equal(0, exit);
        Assert.Contains("Kiitos: hana vuotaa", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CH63_what_the_gateway_refuses_ends_the_command_with_an_error()
    {
        var (exit, printed) = await RunAsync(TextCommand.Build(), "--to", "+358912345699", "--body", "x");

        Assert.Equal(1, exit);
        Assert.Contains("404", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://pulse.example.fi", false)]
    [InlineData("http://10.0.0.7:5080", false)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://[::1]:5080", true)]
    public void SE09_another_machine_is_rung_only_when_that_is_meant(string server, bool isAllowed)
    {
        string[] arguments = ["--to", WebhookHost.Behind, "--from", WebhookHost.Customer, "--body", "x", "--base", server];

        Assert.Equal(isAllowed, TextCommand.Build().Parse(arguments).Errors.Count == 0);
        Assert.Empty(TextCommand.Build().Parse([.. arguments, "--allow-remote"]).Errors);
    }

    private async Task<(int Exit, string Printed)> RunAsync(Command command, params string[] arguments)
    {
        await using var output = new StringWriter();
        var result = command.Parse([.. arguments, "--from", WebhookHost.Customer, "--base", web.Local, "--credentials", StandInFile.In(data)]);
        var exit = await result.InvokeAsync(new InvocationConfiguration { Output = output, Error = output });
        return (exit, output.ToString());
    }
}
