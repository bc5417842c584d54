namespace SmartPulse.Embedded;

/// <summary>The base of all references: the emitted subclass of each interface turns its methods into these calls.</summary>
internal abstract class GrainProxy(GrainEngine engine, GrainInterface grainInterface, GrainId grainId) : GrainReference(grainId)
{
    public GrainEngine Engine { get; } = engine;

    public GrainInterface Interface { get; } = grainInterface;

    public override TGrainInterface Cast<TGrainInterface>() =>
        this is TGrainInterface same ? same : (TGrainInterface)(object)Engine.Reference(typeof(TGrainInterface), GrainId);

    internal Task<TResult> CallAsync<TResult>(int method, object?[] arguments) =>
        Engine.SendAsync((GrainMethod<TResult>)Interface.Methods[method], GrainId, arguments);

    internal Task CallVoidAsync(int method, object?[] arguments) => CallAsync<Nothing>(method, arguments);

    internal ValueTask<TResult> CallValueAsync<TResult>(int method, object?[] arguments) => new(CallAsync<TResult>(method, arguments));

    internal ValueTask CallValueVoidAsync(int method, object?[] arguments) => new(CallAsync<Nothing>(method, arguments));

    // Nobody can await it: the engine answers a one-way call once it is sent.
    internal void Send(int method, object?[] arguments) => _ = CallAsync<Nothing>(method, arguments);
}
