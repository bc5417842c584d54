using System.Security.Cryptography;

namespace SmartPulse.Storage.Keys;

/// <summary>AES-256-GCM with a random nonce: nonce (12), tag (16), then the ciphertext. The context is authenticated with it, so that a sealed value fits one place only.</summary>
internal static class Sealing
{
    public const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>So many bytes stand before the ciphertext, which is as long as the plain text.</summary>
    public const int Overhead = NonceBytes + TagBytes;

    /// <summary>A cipher of that key: setting it up costs more than sealing an event with it.</summary>
    public static AesGcm Cipher(ReadOnlySpan<byte> key) => new(key, TagBytes);

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> context)
    {
        using var aes = Cipher(key);
        return Seal(aes, plain, context);
    }

    public static byte[] Seal(AesGcm aes, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> context)
    {
        var stored = new byte[Overhead + plain.Length];
        plain.CopyTo(stored.AsSpan(Overhead));
        SealInPlace(aes, stored, context);
        return stored;
    }

    /// <summary>The plain text stands behind <see cref="Overhead"/> free bytes; what is there afterwards is sealed.</summary>
    public static void SealInPlace(AesGcm aes, Span<byte> stored, ReadOnlySpan<byte> context)
    {
        var nonce = stored[..NonceBytes];
        RandomNumberGenerator.Fill(nonce);
        aes.Encrypt(nonce, stored[Overhead..], stored[Overhead..], stored.Slice(NonceBytes, TagBytes), context);
    }

    /// <summary>The plain bytes, or null when the key, the context or a byte of it is not what it was.</summary>
    public static byte[]? TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes, ReadOnlySpan<byte> context)
    {
        if (sealedBytes.Length < Overhead)
        {
            return null;
        }

        var plain = new byte[sealedBytes.Length - Overhead];
        using var aes = Cipher(key);
        try
        {
            aes.Decrypt(sealedBytes[..NonceBytes], sealedBytes[Overhead..], sealedBytes.Slice(NonceBytes, TagBytes), plain, context);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
