using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using SmartPulse.Board;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Wire;

/// <summary>Everything of ours that crosses a call, found in the grains' and observers' interfaces, and the states that grains keep. None can be forgotten.</summary>
internal static class Messages
{
    /// <summary>The interfaces whose calls cross processes.</summary>
    public static IReadOnlyList<Type> Interfaces { get; } =
    [
        .. typeof(IBoardGrain).Assembly.GetTypes()
            .Where(t => t.IsInterface && (typeof(Orleans.IGrainWithStringKey).IsAssignableFrom(t) || typeof(Orleans.IGrainObserver).IsAssignableFrom(t)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal),
    ];

    /// <summary>What their methods take and answer; references to observers, which are no messages, left out.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. Interfaces.SelectMany(t => t.GetMethods())
            .SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Concat(AnswerOf(m) is { } answer ? [answer] : []))
            .Where(t => !typeof(Orleans.IGrainObserver).IsAssignableFrom(t))
            .Distinct().OrderBy(t => t.FullName, StringComparer.Ordinal),
    ];

    /// <summary>What grains keep as state, and as snapshots of journals: the sample of one of these goes when its fold version rises.</summary>
    public static IReadOnlyList<Type> States { get; } = [typeof(CalendarState), typeof(Conversation), typeof(OrganisationState), typeof(TenantState)];

    /// <summary>The families of cases anywhere inside the others.</summary>
    public static IReadOnlyList<Type> Families { get; } = [.. Inside(Types.Concat(States)).Except(Types).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>What a method answers, or null when it only says that it is done.</summary>
    public static Type? AnswerOf(MethodInfo method) => method.ReturnType.IsGenericType ? method.ReturnType.GetGenericArguments()[0] : null;

    /// <summary>A type's cases by their names on the wire; one without a name when it has none.</summary>
    public static IReadOnlyList<(string? Name, JsonTypeInfo Json)> CasesOf(Type type)
    {
        var json = WireFormat.Options.GetTypeInfo(type);
        return json.PolymorphismOptions is { } cases
            ? [.. cases.DerivedTypes.Select(d => ((string?)d.TypeDiscriminator, WireFormat.Options.GetTypeInfo(d.DerivedType)))]
            : [(null, json)];
    }

    private static IEnumerable<Type> Inside(IEnumerable<Type> types)
    {
        var (seen, waiting) = (new HashSet<Type>(), new Queue<Type>(types));
        while (waiting.TryDequeue(out var type))
        {
            var json = WireFormat.Options.GetTypeInfo(type);
            Type?[] parts = [Nullable.GetUnderlyingType(type), json.ElementType, .. json.Properties.Select(p => p.PropertyType), .. json.PolymorphismOptions?.DerivedTypes.Select(d => d.DerivedType) ?? []];
            foreach (var part in parts.OfType<Type>().Where(seen.Add))
            {
                waiting.Enqueue(part);
            }
        }

        return seen.Where(t => WireFormat.Options.GetTypeInfo(t).PolymorphismOptions is not null);
    }
}
