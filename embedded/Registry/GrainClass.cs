using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace SmartPulse.Embedded;

/// <summary>One grain class: its name, its interfaces, its rules, and how an object of it is built.</summary>
internal sealed class GrainClass
{
    private static readonly ConcurrentDictionary<Type, GrainClass> Known = new();

    private readonly ConstructorInfo constructor;
    private readonly Func<IServiceProvider, Activation, object?>[] parameters;

    private GrainClass(Type type)
    {
        Type = type;
        GrainType = type.GetCustomAttribute<GrainTypeAttribute>()!.GrainType;
        Name = GrainType.ToString();
        Interfaces = [.. InterfacesOf(type)];
        IsReentrant = type.IsDefined(typeof(ReentrantAttribute));
        constructor = type.GetConstructors()[0];
        parameters = [.. constructor.GetParameters().Select(Supply)];
    }

    public Type Type { get; }

    public GrainType GrainType { get; }

    public string Name { get; }

    public Type[] Interfaces { get; }

    public bool IsReentrant { get; }

    /// <summary>Describes a class that has no faults; once for all engines of the process.</summary>
    public static GrainClass Of(Type type) => Known.GetOrAdd(type, static t => new(t));

    public static bool IsGrainClass(Type type) => type is { IsClass: true, IsAbstract: false } && typeof(Grain).IsAssignableFrom(type);

    public static IEnumerable<string> FaultsOf(Type type)
    {
        if (type.ContainsGenericParameters)
        {
            yield return $"{type.FullName} has open type parameters.";
        }

        if (!type.IsDefined(typeof(GrainTypeAttribute)))
        {
            yield return $"{type.FullName} needs a [GrainType]: the name is part of every id and must not change when the class does.";
        }

        if (type.GetConstructors().Length != 1)
        {
            yield return $"{type.FullName} needs exactly one public constructor.";
        }

        if (!InterfacesOf(type).Any())
        {
            yield return $"{type.FullName} implements no interface that extends {nameof(IGrainWithStringKey)}.";
        }
    }

    public static IEnumerable<Type> InterfacesOf(Type type) =>
        type.GetInterfaces()
            .Where(i => typeof(IGrainWithStringKey).IsAssignableFrom(i) && i != typeof(IGrainWithStringKey))
            .OrderBy(i => i.FullName, StringComparer.Ordinal);

    /// <summary>Builds the grain object, and the states that must be read before it activates.</summary>
    public (Grain Grain, IReadOnlyList<StateFacet> States) Create(IServiceProvider services, Activation activation)
    {
        var arguments = Array.ConvertAll(parameters, p => p(services, activation));
        var grain = (Grain)constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
        return (grain, [.. arguments.OfType<StateFacet>()]);
    }

    private static Func<IServiceProvider, Activation, object?> Supply(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.GetCustomAttribute<PersistentStateAttribute>() is { } state)
        {
            return StateFacet.Supplier(type, state);
        }

        if (parameter.GetCustomAttribute<FromKeyedServicesAttribute>() is { } keyed)
        {
            return (services, _) => services.GetRequiredKeyedService(type, keyed.Key);
        }

        return parameter.HasDefaultValue
            ? (services, _) => services.GetService(type) ?? parameter.DefaultValue
            : (services, _) => services.GetRequiredService(type);
    }
}
