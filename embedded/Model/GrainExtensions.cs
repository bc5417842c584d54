using Orleans.Runtime;

namespace Orleans;

/// <summary>What can be asked of any grain or reference.</summary>
public static class GrainExtensions
{
    /// <summary>Gives a reference to this grain under an interface of its class.</summary>
    /// <param name="grain">A grain or a reference to one.</param>
    public static TGrainInterface AsReference<TGrainInterface>(this IAddressable grain) => ReferenceTo(grain).Cast<TGrainInterface>();

    /// <summary>Gives a reference to this grain under another interface of its class.</summary>
    /// <param name="grain">A grain or a reference to one.</param>
    public static TGrainInterface Cast<TGrainInterface>(this IAddressable grain) => grain.AsReference<TGrainInterface>();

    /// <summary>The grain's type and key.</summary>
    /// <param name="grain">A grain or a reference to one.</param>
    public static GrainId GetGrainId(this IAddressable grain) => ReferenceTo(grain).GrainId;

    /// <summary>The key of a grain that is known by a string.</summary>
    /// <param name="grain">A grain or a reference to one.</param>
    public static string GetPrimaryKeyString(this IAddressable grain) => grain.GetGrainId().Key.ToString();

    private static GrainReference ReferenceTo(IAddressable grain)
    {
        ArgumentNullException.ThrowIfNull(grain);
        return grain switch
        {
            GrainReference reference => reference,
            IGrainBase { GrainContext: { } context } => context.GrainReference,
            _ => throw new ArgumentException($"{grain.GetType().FullName} is neither a reference nor a grain that a host activated.", nameof(grain)),
        };
    }
}
