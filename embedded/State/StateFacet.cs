using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace SmartPulse.Embedded;

/// <summary>A state that must be read before its grain activates.</summary>
internal abstract class StateFacet
{
    public static Func<IServiceProvider, Activation, object?> Supplier(Type parameterType, PersistentStateAttribute attribute)
    {
        if (!parameterType.IsGenericType || parameterType.GetGenericTypeDefinition() != typeof(IPersistentState<>))
        {
            throw new InvalidOperationException($"[PersistentState(\"{attribute.StateName}\")] belongs on an IPersistentState<T>, not on a {parameterType}.");
        }

        var constructor = typeof(StateFacet<>).MakeGenericType(parameterType.GetGenericArguments()).GetConstructors()[0];
        return (services, activation) => constructor.Invoke(
            BindingFlags.DoNotWrapExceptions,
            binder: null,
            [StoreOf(services, attribute.StorageName), activation.GrainId, attribute.StateName, activation.Engine.Options.Json],
            culture: null);
    }

    public abstract Task ReadStateAsync(CancellationToken cancellationToken);

    private static IGrainStateStore StoreOf(IServiceProvider services, string? name) =>
        (name is null ? null : services.GetKeyedService<IGrainStateStore>(name))
        ?? services.GetService<IGrainStateStore>()
        ?? throw new InvalidOperationException($"No {nameof(IGrainStateStore)} is registered for the store \"{name}\".");
}

/// <summary>One record of one grain, held by its activation.</summary>
internal sealed class StateFacet<TState>(IGrainStateStore store, GrainId grain, string name, JsonSerializerOptions json) : StateFacet, IPersistentState<TState>
{
    public TState State { get; set; } = Empty();

    public string? Etag { get; private set; }

    public bool RecordExists { get; private set; }

    public Task ReadStateAsync() => ReadStateAsync(CancellationToken.None);

    public Task WriteStateAsync() => WriteStateAsync(CancellationToken.None);

    public Task ClearStateAsync() => ClearStateAsync(CancellationToken.None);

    public override async Task ReadStateAsync(CancellationToken cancellationToken)
    {
        var stored = await store.ReadAsync(grain, name, cancellationToken);
        RecordExists = stored is not null;
        Etag = stored?.Etag;
        State = stored is null ? Empty() : (TState)JsonSerializer.Deserialize(stored.Data.Span, json.GetTypeInfo(typeof(TState)))!;
    }

    public async Task WriteStateAsync(CancellationToken cancellationToken)
    {
        var data = JsonSerializer.SerializeToUtf8Bytes(State, json.GetTypeInfo(typeof(TState)));
        Etag = await store.WriteAsync(grain, name, data, Etag, cancellationToken) ?? throw Conflict();
        RecordExists = true;
    }

    public async Task ClearStateAsync(CancellationToken cancellationToken)
    {
        if (!await store.ClearAsync(grain, name, Etag, cancellationToken))
        {
            throw Conflict();
        }

        (State, Etag, RecordExists) = (Empty(), null, false);
    }

    // As Orleans does it: an object without content. It is read only where RecordExists, so that it breaks no promise of its type.
    private static TState Empty()
    {
        var type = typeof(TState);
        if (type.IsValueType || type.IsInterface || type.IsAbstract || type.IsArray || type == typeof(string))
        {
            return default!;
        }

        return type.GetConstructor(Type.EmptyTypes) is null ? (TState)RuntimeHelpers.GetUninitializedObject(type) : Activator.CreateInstance<TState>();
    }

    private InconsistentStateException Conflict() =>
        new($"State \"{name}\" of a {grain.Type} was changed by someone else since this activation read it.", storedEtag: null, Etag);
}
