using System.Security.Cryptography;

namespace SmartPulse.Storage.Keys;

/// <summary>AES-256-GCM with a random nonce: nonce (12), tag (16), then the ciphertext. The context is authenticated with it, so that a sealed value fits one place only.</summary>
internal static class Sealing
{
    public const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>A cipher of that key: setting it up costs more than sealing an event with it.</summary>
    public static AesGcm Cipher(ReadOnlySpan<byte> key) => new(key, TagBytes);

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> context)
    {
        using var aes = Cipher(key);
        return Seal(aes, plain, context);
    }

    public static byte[] Seal(AesGcm aes, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> context)
    {
        var sealedBytes = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = sealedBytes.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes), context);
        return sealedBytes;
    }

    /// <summary>The plain bytes, or null when the key, the context or a byte of it is not what it was.</summary>
    public static byte[]? TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes, ReadOnlySpan<byte> context)
    {
        if (sealedBytes.Length < NonceBytes + TagBytes)
        {
            return null;
        }

        var plain = new byte[sealedBytes.Length - NonceBytes - TagBytes];
        using var aes = Cipher(key);
        try
        {
            aes.Decrypt(sealedBytes[..NonceBytes], sealedBytes[(NonceBytes + TagBytes)..], sealedBytes.Slice(NonceBytes, TagBytes), plain, context);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
