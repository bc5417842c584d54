using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SmartPulse.Gateway.Data;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Tests.Integration.FrontDoor;
using SmartPulse.Tests.Integration.Loop;

namespace SmartPulse.Tests.Integration.Data;

/// <summary>The data commands on what real conversations left behind, beside the gateway that they were held with.</summary>
public sealed class DataCommandTests
{
    private const string Ada = "+358401110001";
    private const string Bo = "+358401110002";
    private const string Eve = "+358401110003";

    [Fact]
    public async Task ST65_what_real_conversations_wrote_is_backed_up_moved_rebuilt_and_stays_the_same()
    {
        await using var phones = await Phones.StartAsync();
        await HoldConversationsAsync(phones);
        var data = Path.GetDirectoryName(phones.DatabasePath)!;
        var restored = Directory.CreateDirectory(Path.Combine(data, "restored")).FullName;
        var moved = Directory.CreateDirectory(Path.Combine(data, "moved")).FullName;
        foreach (var folder in new[] { restored, moved })
        {
            File.Copy(Path.Combine(data, "master.key"), Path.Combine(folder, "master.key"));
        }

        // The gateway runs.
        Assert.Contains("all is whole", Run(DataCommands.Done, data, "verify"));
        Run(DataCommands.Done, data, "backup", "--out", Path.Combine(restored, "smartpulse.db"));
        Run(DataCommands.Done, data, "export", "--out", Path.Combine(data, "moving.export"));
        Assert.Contains("Stop it", Run(DataCommands.Refused, data, "rebuild"));

        Assert.Contains("all is whole", Run(DataCommands.Done, restored, "verify"));
        Run(DataCommands.Done, restored, "rebuild");
        Assert.Contains("all is whole", Run(DataCommands.Done, restored, "verify"));

        Run(DataCommands.Done, moved, "import", "--in", Path.Combine(data, "moving.export"));
        Assert.Contains("all is whole", Run(DataCommands.Done, moved, "verify"));
        Assert.Equal(await ConversationsAsync(data: null, phones), await ConversationsAsync(moved, phones));
    }

    [Theory]
    [InlineData("--out' is required", "export")]
    [InlineData("verify' nor a setting", "verify", "--oops")]
    [InlineData("There is no database", "verify")]
    [InlineData("There is no database", "backup", "--out", "nowhere.db")]
    [InlineData("cannot be read", "import", "--in", "nowhere.export")]
    [InlineData("SmartPulse:Storage:MaxBatch|MaxBatch", "verify", "--SmartPulse:Storage:MaxBatch=0")]
    public void ST67_a_command_that_cannot_be_carried_out_says_why_in_one_line_and_makes_nothing(string says, params string[] command)
    {
        var nowhere = Path.Combine(Path.GetTempPath(), $"smartpulse-{Path.GetRandomFileName()}");

        var said = Run(DataCommands.Refused, nowhere, command);

        Assert.Contains(says.Split('|'), part => said.Contains(part, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", said);
        Assert.False(Directory.Exists(nowhere));
    }

    private static async Task HoldConversationsAsync(Phones phones)
    {
        // Booked and moved; offered and left; in distress; opted out.
        await phones.UntilOfferAsync(Ada, "a");
        await phones.SayAsync(Ada, "1", "SMa4");
        await phones.SayAsync(Ada, "Väinö Virtanen", "SMa5");
        Assert.StartsWith("Varattu!", await phones.SayAsync(Ada, "kyllä", "SMa6"));
        await phones.SayAsync(Ada, "siirrä", "SMa7");
        await phones.SayAsync(Ada, "2", "SMa8");
        await phones.UntilOfferAsync(Bo, "b");
        await phones.SayAsync(Bo, "1", "SMb4");
        await phones.MissCallAsync(Eve, "CAe");
        await phones.SayAsync(Eve, "Vettä tulee katosta, tulva!", "SMe1");
        await phones.TextAsync(Eve, "LOPETA", "SMe2");
    }

    private static async Task<string> ConversationsAsync(string? data, Phones phones)
    {
        const string Path = $"/api/v1/organisations/{GatewayApp.Plumbing}/locations/{GatewayApp.Helsinki}/conversations";
        if (data is null)
        {
            using var staff = await phones.StaffAsync();
            return Items(await staff.GetFromJsonAsync<JsonObject>(Path));
        }

        await using var app = new GatewayApp().With("SmartPulse:DataDirectory", data);
        using var client = await app.SignedInAsync("usr_staff", Role.Staff, GatewayApp.Plumbing);
        return Items(await client.GetFromJsonAsync<JsonObject>(Path));
    }

    private static string Items(JsonObject? answer)
    {
        var items = answer!["items"]!.AsArray();
        Assert.Equal(3, items.Count);
        return string.Join('\n', items.Select(item => $"{item!["opportunity"]} {item["stage"]} {item["customerName"]} {item["appointmentAt"]}"));
    }

    private static string Run(int code, string data, params string[] command)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var got = DataCommands.Run(["data", .. command, $"--SmartPulse:DataDirectory={data}"], output, error);
        var said = $"{output}{error}";
        Assert.True(code == got, $"data {command[0]} ended with {got}: {said}");
        return said;
    }
}
