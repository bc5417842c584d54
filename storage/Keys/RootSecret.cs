using System.Security.Cryptography;

namespace SmartPulse.Storage.Keys;

/// <summary>A store's one secret. The keys of the chain, of identity hashes and of exports derive from it (HKDF), so that none changes when the master key does.</summary>
internal sealed class RootSecret
{
    private RootSecret(ReadOnlySpan<byte> secret)
    {
        ChainKey = Derive(secret, "smartpulse chain"u8);
        IdentityKey = Derive(secret, "smartpulse identity"u8);
        ExportKey = Derive(secret, "smartpulse export"u8);
    }

    public byte[] ChainKey { get; }

    public byte[] IdentityKey { get; }

    /// <summary>Proves that an export is whole and ours, and seals what it would else show.</summary>
    public byte[] ExportKey { get; }

    private static ReadOnlySpan<byte> Context => "smartpulse root secret"u8;

    /// <summary>A new secret, wrapped by the current master key.</summary>
    public static (RootSecret Secret, byte[] Wrapped) Make(MasterKeys masters)
    {
        var secret = RandomNumberGenerator.GetBytes(Sealing.KeyBytes);
        return (new RootSecret(secret), masters.Wrap(secret, Context));
    }

    /// <summary>The stored secret; throws <see cref="StorageStartException"/> when the master key does not open it.</summary>
    public static RootSecret Open(MasterKeys masters, int version, ReadOnlySpan<byte> wrapped) => new(Unwrap(masters, version, wrapped));

    /// <summary>The stored secret wrapped again, by the current master key.</summary>
    public static byte[] WrapAnew(MasterKeys masters, int version, ReadOnlySpan<byte> wrapped) => masters.Wrap(Unwrap(masters, version, wrapped), Context);

    private static byte[] Unwrap(MasterKeys masters, int version, ReadOnlySpan<byte> wrapped) => masters.TryUnwrap(version, wrapped, Context) ?? throw new StorageStartException(
        $"The master key does not open this database: it was closed with version {version} of another key. Set {StorageOptions.Section}:{nameof(StorageOptions.MasterKey)} or {nameof(StorageOptions.MasterKeyFile)} to the key that belongs to it.");

    private static byte[] Derive(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> purpose)
    {
        var key = new byte[Sealing.KeyBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, key, [], purpose);
        return key;
    }
}
