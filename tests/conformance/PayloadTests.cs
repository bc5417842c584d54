using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmartPulse.Board;
using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Tests.Wire;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Conformance;

/// <summary>The product's own messages between grains: every method of every interface, every case of what it takes and answers.</summary>
public sealed class PayloadTests : IAsyncDisposable
{
    private static readonly ILookup<Type, JsonNode> Samples = MessageSamples.In(Path.Combine(Files.Root, "tests/unit/Wire/Samples/Messages")).ToLookup(s => s.Type, s => s.Json);

    private const string Key = "payload";

    private readonly ICluster cluster = Clusters.Start();

    public static TheoryData<string> Interfaces => [.. Messages.Interfaces.Select(i => i.FullName!)];

    [Theory]
    [MemberData(nameof(Interfaces))]
    public async Task EN46_every_message_of_ours_arrives_as_it_was_sent_between_grains_in_two_processes(string name)
    {
        var type = Messages.Interfaces.Single(i => i.FullName == name);
        var watcher = new Watcher(cluster.Desk);
        var observer = cluster.Grains.CreateObjectReference<IBoardObserver>(watcher);
        var relay = await RelayApartFromAsync(type, observer);
        foreach (var method in type.GetMethods())
        {
            foreach (var (arguments, answer) in ExchangesOf(method))
            {
                await ExchangeAsync(relay, method, arguments, answer, observer);
            }
        }

        GC.KeepAlive(watcher);
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();

    /// <summary>Samples for the arguments and the answer, so often that each case of each had its turn. An observer is no sample, and an answer may be none.</summary>
    private static IEnumerable<(JsonNode?[] Arguments, JsonNode? Answer)> ExchangesOf(MethodInfo method)
    {
        var parts = method.GetParameters().Select(p => SamplesOf(p.ParameterType)).Append(Messages.AnswerOf(method) is { } answer ? SamplesOf(answer) : [null]).ToList();
        return Enumerable.Range(0, parts.Max(p => p.Length)).Select(i => parts.Select(p => p[i % p.Length]).ToArray()).Select(chosen => (chosen[..^1], chosen[^1]));
    }

    private static JsonNode?[] SamplesOf(Type type) =>
        type == typeof(string) ? ["text"]
        : type == typeof(int) ? [7]
        : typeof(IGrainObserver).IsAssignableFrom(type) ? [null]
        : [.. Samples[type]];

    private async Task ExchangeAsync(IRelay relay, MethodInfo method, JsonNode?[] arguments, JsonNode? answer, IBoardObserver observer)
    {
        cluster.Desk.Answer = answer?.ToJsonString() ?? "null";
        var before = cluster.Probe.Journal.Count(e => e == $"took {method.Name}");

        var answered = await relay.CallAsync(method.DeclaringType!.FullName!, method.Name, Key, [.. arguments.Select(a => a?.ToJsonString())], observer);

        Assert.Null(MessageSamples.FirstLoss(answer, JsonNode.Parse(answered)));
        await cluster.Probe.Noted($"took {method.Name}", before + 1);
        foreach (var (parameter, sent, arrived) in method.GetParameters().Zip(arguments, cluster.Desk.ArrivedAt(method.Name)))
        {
            if (sent is null)
            {
                Assert.Equal((object)observer, arrived);
            }
            else
            {
                Assert.Null(MessageSamples.FirstLoss(sent, JsonSerializer.SerializeToNode(arrived, parameter.ParameterType, WireFormat.Options)));
            }
        }
    }

    private async Task<IRelay> RelayApartFromAsync(Type type, IBoardObserver observer)
    {
        var relays = Enumerable.Range(0, 100).Select(i => cluster.Grains.GetGrain<IRelay>($"{i}")).ToList();
        var first = type.GetMethods()[0];
        foreach (var relay in relays)
        {
            var (arguments, answer) = ExchangesOf(first).First();
            await ExchangeAsync(relay, first, arguments, answer, observer);
            if (typeof(IGrainObserver).IsAssignableFrom(type) || cluster.AreApart(relay.GetGrainId(), cluster.Grains.GetGrain(type, Key).GetGrainId()))
            {
                return relay;
            }
        }

        throw new InvalidOperationException("A hundred grains were all put beside one.");
    }

    private sealed class Watcher(PayloadDesk desk) : IBoardObserver
    {
        public Task PatchedAsync(BoardPatch patch) => desk.TakeAsync([patch]);
    }
}
