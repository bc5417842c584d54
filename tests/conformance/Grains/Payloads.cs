using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SmartPulse.Board;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Health;
using SmartPulse.Journals;
using SmartPulse.Tenants;
using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Wire;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Conformance.Grains;

/// <summary>What stands behind the product's interfaces in these tests: keeps what arrived, and answers what the test laid out.</summary>
public sealed class PayloadDesk(Probe probe)
{
    private readonly ConcurrentDictionary<string, object?[]> arrived = new();

    /// <summary>What every method answers that has an answer, as JSON.</summary>
    public string Answer { get; set; } = "null";

    public object?[] ArrivedAt(string method) => arrived[method];

    public Task TakeAsync(object?[] arguments, [CallerMemberName] string method = "")
    {
        arrived[method] = arguments;
        probe.Note($"took {method}");
        return Task.CompletedTask;
    }

    public async Task<T> ExchangeAsync<T>(object?[] arguments, [CallerMemberName] string method = "")
    {
        await TakeAsync(arguments, method);
        return JsonSerializer.Deserialize<T>(Answer, WireFormat.Options)!;
    }
}

/// <summary>Calls a method of the product's interfaces from inside a grain, so that what it takes and answers crosses between grains.</summary>
[Alias("conformance.relay")]
public interface IRelay : IGrainWithStringKey
{
    /// <summary>The answer as JSON.</summary>
    /// <param name="interfaceName">The interface's full name.</param>
    /// <param name="method">The method's name.</param>
    /// <param name="key">Whose.</param>
    /// <param name="arguments">As JSON; what has none is the observer.</param>
    /// <param name="observer">Given where a method takes one.</param>
    [Alias("call")]
    Task<string> CallAsync(string interfaceName, string method, string key, IReadOnlyList<string?> arguments, IBoardObserver observer);
}

[GrainType("conformance.relay")]
internal sealed class Relay : Grain, IRelay
{
    public async Task<string> CallAsync(string interfaceName, string method, string key, IReadOnlyList<string?> arguments, IBoardObserver observer)
    {
        var type = Messages.Interfaces.Single(i => i.FullName == interfaceName);
        var called = type.GetMethod(method)!;
        var values = called.GetParameters().Zip(arguments, (p, json) => json is null ? observer : JsonSerializer.Deserialize(json, p.ParameterType, WireFormat.Options)).ToArray();
        var target = typeof(IGrainObserver).IsAssignableFrom(type) ? observer : (object)GrainFactory.GetGrain(type, key);
        var task = (Task)called.Invoke(target, BindingFlags.DoNotWrapExceptions, null, values, null)!;
        await task;
        return Messages.AnswerOf(called) is { } answer ? JsonSerializer.Serialize(task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task), answer, WireFormat.Options) : "null";
    }
}

[GrainType("conformance.payload-board")]
internal sealed class PayloadBoard(PayloadDesk desk) : Grain, IBoardGrain
{
    public Task<BoardSnapshot> WatchAsync(IBoardObserver observer) => desk.ExchangeAsync<BoardSnapshot>([observer]);

    public Task UnwatchAsync(IBoardObserver observer) => desk.TakeAsync([observer]);

    public Task ChangedAsync(BoardChange change) => desk.TakeAsync([change]);
}

[GrainType("conformance.payload-calendar")]
internal sealed class PayloadCalendar(PayloadDesk desk) : Grain, ICalendarGrain
{
    public Task<TimesResult> FindTimesAsync(TimesRequest request) => desk.ExchangeAsync<TimesResult>([request]);

    public Task<HoldResult> HoldAsync(HoldRequest request) => desk.ExchangeAsync<HoldResult>([request]);

    public Task<ConfirmResult> ConfirmAsync(ConfirmRequest request) => desk.ExchangeAsync<ConfirmResult>([request]);

    public Task<ReleaseResult> ReleaseAsync(HoldId hold) => desk.ExchangeAsync<ReleaseResult>([hold]);

    public Task<CancelResult> CancelAsync(BookingId booking) => desk.ExchangeAsync<CancelResult>([booking]);

    public Task WakeAsync() => desk.TakeAsync([]);
}

[GrainType("conformance.payload-conversation")]
internal sealed class PayloadConversation(PayloadDesk desk) : Grain, IConversationGrain
{
    public Task<Receipt> HandleAsync(Signal signal) => desk.ExchangeAsync<Receipt>([signal]);

    public Task<Hearing> ListenAsync(string call, int heard) => desk.ExchangeAsync<Hearing>([call, heard]);
}

[GrainType("conformance.payload-probe")]
internal sealed class PayloadProbe(PayloadDesk desk) : Grain, IProbeGrain
{
    public Task AnswerAsync() => desk.TakeAsync([]);
}

[GrainType("conformance.payload-tenant")]
internal sealed class PayloadTenant(PayloadDesk desk) : Grain, ITenantGrain
{
    public Task<SettingsRead> CurrentAsync() => desk.ExchangeAsync<SettingsRead>([]);

    public Task<SettingsRead> VersionAsync(int version) => desk.ExchangeAsync<SettingsRead>([version]);

    public Task<SettingsChange> ChangeAsync(LocationSettings settings, int expectedVersion) => desk.ExchangeAsync<SettingsChange>([settings, expectedVersion]);
}

[GrainType("conformance.payload-organisation")]
internal sealed class PayloadOrganisation(PayloadDesk desk) : Grain, IOrganisationGrain
{
    public Task<OrganisationRead> GetAsync() => desk.ExchangeAsync<OrganisationRead>([]);

    public Task<StoreTrouble?> PutAsync(OrganisationSettings settings) => desk.ExchangeAsync<StoreTrouble?>([settings]);
}
