using System.Collections.Concurrent;
using System.Reflection;

namespace SmartPulse.Embedded;

/// <summary>All grain classes of a host. It cannot be built of classes that would fail later: it names every fault at once.</summary>
internal sealed class GrainRegistry
{
    private readonly Dictionary<GrainType, GrainClass> byName;
    private readonly Dictionary<Type, GrainClass[]> byInterface;
    private readonly ConcurrentDictionary<Type, GrainInterface> interfaces = new();

    public GrainRegistry(IEnumerable<Type> types)
    {
        var classes = types.Where(GrainClass.IsGrainClass).Distinct().OrderBy(t => t.FullName, StringComparer.Ordinal).ToArray();
        var grainInterfaces = classes.SelectMany(GrainClass.InterfacesOf).Distinct().OrderBy(t => t.FullName, StringComparer.Ordinal).ToArray();
        var observers = grainInterfaces.SelectMany(i => i.GetMethods()).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType)
            .Where(t => t.IsInterface && t != typeof(IGrainObserver) && typeof(IGrainObserver).IsAssignableFrom(t)).Distinct();
        var faults = classes.SelectMany(GrainClass.FaultsOf)
            .Concat(grainInterfaces.Concat(observers).SelectMany(GrainInterface.FaultsOf))
            .Concat(Twins(grainInterfaces.Where(i => i.IsDefined(typeof(AliasAttribute), inherit: false)), i => i.GetCustomAttribute<AliasAttribute>(inherit: false)!.Alias, "[Alias]"))
            .Concat(Twins(classes.Where(c => c.IsDefined(typeof(GrainTypeAttribute))), c => c.GetCustomAttribute<GrainTypeAttribute>()!.GrainType.ToString(), "[GrainType]"))
            .ToArray();
        if (faults.Length > 0)
        {
            throw new InvalidOperationException($"The grains cannot be hosted:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
        }

        byName = classes.Select(GrainClass.Of).ToDictionary(c => c.GrainType);
        byInterface = byName.Values.SelectMany(c => c.Interfaces, (c, i) => (c, i)).GroupBy(p => p.i).ToDictionary(g => g.Key, g => g.Select(p => p.c).ToArray());
        foreach (var type in grainInterfaces)
        {
            Interface(type);
        }
    }

    public static GrainRegistry Of(IEnumerable<Assembly> assemblies) => new(assemblies.Distinct().SelectMany(a => a.GetTypes()));

    public GrainInterface Interface(Type type) => interfaces.GetOrAdd(type, GrainInterface.Of);

    public GrainClass Class(GrainType name) =>
        byName.GetValueOrDefault(name) ?? throw new ArgumentException($"No grain class here is called {name}.", nameof(name));

    public GrainClass Class(Type grainInterface, string? prefix)
    {
        var candidates = byInterface.GetValueOrDefault(grainInterface, []);
        var matches = string.IsNullOrEmpty(prefix)
            ? candidates
            : Array.FindAll(candidates, c => c.Type.FullName!.StartsWith(prefix, StringComparison.Ordinal));
        return matches.Length switch
        {
            1 => matches[0],
            0 => throw new ArgumentException($"No grain class here implements {grainInterface.FullName}{(prefix is null ? "" : $" and starts with {prefix}")}.", nameof(grainInterface)),
            _ => throw new ArgumentException($"{grainInterface.FullName} is implemented by {string.Join(" and ", matches.Select(c => c.Type.FullName))}; say which by its prefix.", nameof(prefix)),
        };
    }

    private static IEnumerable<string> Twins(IEnumerable<Type> types, Func<Type, string> name, string attribute) =>
        types.GroupBy(name, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => $"{string.Join(" and ", g.Select(t => t.FullName))} have the same {attribute}, {g.Key}.");
}
