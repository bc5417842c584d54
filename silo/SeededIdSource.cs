namespace SmartPulse;

/// <summary>Ids from a seed: the same run makes the same ones. For simulations and played dialogues, never for a site.</summary>
/// <param name="chance">Where they come from.</param>
public sealed class SeededIdSource(Random chance) : IIdSource
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Characters = 12;

    /// <inheritdoc/>
    public TId Next<TId>() where TId : struct, IOpaqueId<TId> =>
        TId.From($"{TId.Prefix}_{string.Concat(Enumerable.Range(0, Characters).Select(_ => Alphabet[chance.Next(Alphabet.Length)]))}");
}
