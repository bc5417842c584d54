using System.Security.Cryptography;

namespace SmartPulse;

/// <summary>Ids from the operating system's generator: 100 random bits each.</summary>
public sealed class RandomIdSource : IIdSource
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Characters = 20;

    /// <inheritdoc/>
    public TId Next<TId>() where TId : struct, IOpaqueId<TId> => TId.From($"{TId.Prefix}_{RandomNumberGenerator.GetString(Alphabet, Characters)}");
}
