using System.Security.Cryptography;

namespace SmartPulse.Storage.Keys;

/// <summary>The ciphers of the few keys that were used last: one append seals several events with one or two keys. For one thread.</summary>
internal sealed class KeptCiphers
{
    private const int AtMost = 16;

    private readonly Dictionary<long, AesGcm> ciphers = new(AtMost);

    public AesGcm Of(DataKey key)
    {
        if (ciphers.TryGetValue(key.Id, out var known))
        {
            return known;
        }

        if (ciphers.Count >= AtMost)
        {
            Forget();
        }

        return ciphers[key.Id] = Sealing.Cipher(key.Key);
    }

    /// <summary>After an erasure, when something was taken back (a number may then stand for another key), and at the end.</summary>
    public void Forget()
    {
        foreach (var cipher in ciphers.Values)
        {
            cipher.Dispose();
        }

        ciphers.Clear();
    }
}
