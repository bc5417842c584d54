namespace Orleans.Runtime;

/// <summary>What can be addressed by a call: a grain, an observer, or a reference to one.</summary>
public interface IAddressable;

/// <summary>Stands for a grain or observer wherever it may live; every call goes through one, never to the object.</summary>
public class GrainReference : IAddressable, IEquatable<GrainReference>
{
    internal GrainReference(GrainId grainId)
    {
        GrainId = grainId;
    }

    /// <summary>What the reference stands for.</summary>
    public GrainId GrainId { get; }

    /// <summary>Gives a reference to the same grain under another interface of its class.</summary>
    public virtual TGrainInterface Cast<TGrainInterface>() =>
        this is TGrainInterface same ? same : throw new InvalidCastException($"{GetType().Name} has no host that could cast it to {typeof(TGrainInterface).FullName}.");

    /// <summary>Whether both stand for the same grain.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(GrainReference? other) => other is not null && GrainId.Equals(other.GrainId);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GrainReference);

    /// <inheritdoc/>
    public override int GetHashCode() => GrainId.GetHashCode();

    /// <summary>The reference as text.</summary>
    public sealed override string ToString() => $"GrainReference:{GrainId}";

    /// <summary>Whether both stand for the same grain.</summary>
    /// <param name="reference1">One.</param>
    /// <param name="reference2">The other.</param>
    public static bool operator ==(GrainReference? reference1, GrainReference? reference2) => reference1 is null ? reference2 is null : reference1.Equals(reference2);

    /// <summary>Whether they stand for different grains.</summary>
    /// <param name="reference1">One.</param>
    /// <param name="reference2">The other.</param>
    public static bool operator !=(GrainReference? reference1, GrainReference? reference2) => !(reference1 == reference2);
}
