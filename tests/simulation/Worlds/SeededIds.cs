namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>New ids from the seed.</summary>
internal sealed class SeededIds(Random chance) : IIdSource
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    public TId Next<TId>() where TId : struct, IOpaqueId<TId> => TId.From($"{TId.Prefix}_{string.Concat(Enumerable.Range(0, 12).Select(_ => Alphabet[chance.Next(Alphabet.Length)]))}");
}
