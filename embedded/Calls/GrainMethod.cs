using System.Reflection;

namespace SmartPulse.Embedded;

/// <summary>What a method returns when it returns nothing.</summary>
internal readonly record struct Nothing;

/// <summary>How a parameter or result crosses a call.</summary>
internal enum Passing
{
    /// <summary>By value: written and read back when messages round-trip.</summary>
    Value,

    /// <summary>As a reference to a grain or observer.</summary>
    Reference,

    /// <summary>As a token that the callee has its own copy of.</summary>
    Token,
}

/// <summary>One method of a grain interface: how it is called and under which rules.</summary>
internal abstract class GrainMethod(MethodInfo method, GrainInterface owner)
{
    public MethodInfo Method { get; } = method;

    public GrainInterface Owner { get; } = owner;

    public string Name { get; } = $"{owner.Alias}.{method.GetCustomAttribute<AliasAttribute>()?.Alias ?? method.Name}";

    public Type[] ParameterTypes { get; } = [.. method.GetParameters().Select(p => p.ParameterType)];

    public Passing[] ParameterPassing { get; } = [.. method.GetParameters().Select(p => PassingOf(p.ParameterType))];

    public int TokenIndex { get; } = Array.FindIndex(method.GetParameters(), p => p.ParameterType == typeof(CancellationToken));

    public bool HasReferences { get; } = method.GetParameters().Any(p => PassingOf(p.ParameterType) == Passing.Reference);

    public bool IsAlwaysInterleave { get; } = method.IsDefined(typeof(AlwaysInterleaveAttribute));

    public bool IsReadOnly { get; } = method.IsDefined(typeof(ReadOnlyAttribute));

    public bool IsOneWay { get; } = method.IsDefined(typeof(OneWayAttribute)) || method.ReturnType == typeof(void);

    public TimeSpan? ResponseTimeout { get; } = method.GetCustomAttribute<ResponseTimeoutAttribute>()?.Timeout;

    public static Passing PassingOf(Type type) =>
        type == typeof(CancellationToken) ? Passing.Token
        : typeof(IAddressable).IsAssignableFrom(type) ? Passing.Reference
        : Passing.Value;
}

/// <summary>A method whose answer is a <typeparamref name="TResult"/>.</summary>
internal sealed class GrainMethod<TResult>(MethodInfo method, GrainInterface owner) : GrainMethod(method, owner)
{
    private readonly Func<object, object?[], ValueTask<TResult>> invoke = MethodInvoker<TResult>.Compile(method);

    public Passing ResultPassing { get; } = PassingOf(typeof(TResult));

    public ValueTask<TResult> InvokeAsync(object target, object?[] arguments) => invoke(target, arguments);
}
