using System.Text.Json.Nodes;
using SmartPulse.Conversations;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation.Faults;

/// <summary>A language model in every second world: helpful, of no help, talking nonsense, silent, or far too slow.</summary>
internal sealed class FaultyModel(World world) : ILanguageModel
{
    private const string NothingFound = """{"acts":[],"service":null,"urgency":null,"time":null,"address":null,"name":null}""";

    public bool IsOn => world.Seed % 2 == 0;

    public async Task<string?> AskAsync(ModelPrompt prompt, CancellationToken cancellation)
    {
        if (world.Weather.Strikes(Fault.ModelSlow))
        {
            await world.Later(TimeSpan.FromMilliseconds(world.Chance.Next(500, 25_000)), () => true);
        }

        return world.Weather.Strikes(Fault.ModelNonsense) ? "Of course! Let us book it at once." : world.Chance.Next(4) switch
        {
            0 => null,
            1 => NothingFound,
            2 => Does("anyone_is_fine", prompt.Words),
            _ => Does("yes", prompt.Words),
        };
    }

    private static string Does(string act, string words) =>
        NothingFound.Replace("[]", new JsonArray(new JsonObject { ["act"] = act, ["words"] = words }).ToJsonString(), StringComparison.Ordinal);
}
