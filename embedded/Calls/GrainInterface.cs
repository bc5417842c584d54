using System.Collections.Concurrent;
using System.Reflection;

namespace SmartPulse.Embedded;

/// <summary>One grain or observer interface: its name on the wire, its methods, and the class of its references.</summary>
internal sealed class GrainInterface
{
    // For all engines of the process: a simulation builds thousands, and emitting a class is the slow part of each.
    private static readonly ConcurrentDictionary<Type, GrainInterface> Known = new();

    private readonly Func<GrainEngine, GrainInterface, GrainId, GrainProxy> build;

    private GrainInterface(Type type)
    {
        Type = type;
        Alias = type.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias ?? type.Name;
        Methods = [.. MethodsOf(type).Select(Describe)];
        build = ProxyEmitter.Emit(type, Methods);
    }

    public Type Type { get; }

    public string Alias { get; }

    public GrainMethod[] Methods { get; }

    /// <summary>Describes an interface, or says what is wrong with it.</summary>
    public static GrainInterface Of(Type type) => Known.GetOrAdd(type, Build);

    public static IEnumerable<string> FaultsOf(Type type)
    {
        if (!type.IsInterface || type.ContainsGenericParameters)
        {
            yield return $"{type.FullName} must be an interface without open type parameters.";
            yield break;
        }

        if (!type.IsDefined(typeof(AliasAttribute), inherit: false))
        {
            yield return $"{type.FullName} needs an [Alias]: its name on the wire must not change when the source does.";
        }

        foreach (var method in MethodsOf(type))
        {
            var where = $"{type.FullName}.{method.Name}";
            if (method.IsSpecialName)
            {
                yield return $"{where} is a property or event; grain interfaces have methods only.";
            }
            else if (method.IsGenericMethodDefinition)
            {
                yield return $"{where} has type parameters; a call says its types.";
            }
            else if (ResultOf(method) is null)
            {
                yield return $"{where} returns {method.ReturnType.Name}; a grain method returns Task, Task<T>, ValueTask or ValueTask<T>, an observer's or a [OneWay] one may return void.";
            }
            else if (method.GetParameters().Any(p => p.ParameterType.IsByRef))
            {
                yield return $"{where} has a ref, in or out parameter, which cannot cross a call.";
            }
            else if (method.GetParameters().Count(p => p.ParameterType == typeof(CancellationToken)) > 1)
            {
                yield return $"{where} takes more than one CancellationToken.";
            }
        }
    }

    public GrainProxy Reference(GrainEngine engine, GrainId id) => build(engine, this, id);

    private static GrainInterface Build(Type type)
    {
        var faults = FaultsOf(type).ToArray();
        return faults.Length == 0 ? new(type) : throw new InvalidOperationException(string.Join(Environment.NewLine, faults));
    }

    private static IEnumerable<MethodInfo> MethodsOf(Type type) =>
        type.GetInterfaces().Prepend(type)
            .SelectMany(t => t.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(m => m.IsAbstract)
            .OrderBy(m => m.DeclaringType!.FullName, StringComparer.Ordinal)
            .ThenBy(m => m.ToString(), StringComparer.Ordinal);

    private static Type? ResultOf(MethodInfo method)
    {
        var type = method.ReturnType;
        if (type == typeof(Task) || type == typeof(ValueTask))
        {
            return typeof(Nothing);
        }

        if (type == typeof(void))
        {
            var mayBeVoid = typeof(IGrainObserver).IsAssignableFrom(method.DeclaringType) || method.IsDefined(typeof(OneWayAttribute));
            return mayBeVoid ? typeof(Nothing) : null;
        }

        return type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : null;
    }

    private GrainMethod Describe(MethodInfo method) =>
        (GrainMethod)Activator.CreateInstance(typeof(GrainMethod<>).MakeGenericType(ResultOf(method)!), method, this)!;
}
