using System.Security.Cryptography;
using SmartPulse.Storage.Sqlite.Connections;

namespace SmartPulse.Storage.Sqlite.Keys;

/// <summary>The database's one secret. The chain's key and the identity hashes' key derive from it (HKDF), so that neither changes when the master key does.</summary>
internal sealed class RootSecret
{
    private RootSecret(ReadOnlySpan<byte> secret)
    {
        ChainKey = Derive(secret, "smartpulse chain"u8);
        IdentityKey = Derive(secret, "smartpulse identity"u8);
    }

    public byte[] ChainKey { get; }

    public byte[] IdentityKey { get; }

    private static ReadOnlySpan<byte> Context => "smartpulse root secret"u8;

    /// <summary>Reads the secret, makes it in a new database, and wraps it anew when the master key has a newer version.</summary>
    public static RootSecret Open(Db database, MasterKeys masters)
    {
        var row = database.Sql("SELECT master_version, wrapped FROM root_secret WHERE id = 1");
        if (!row.Step())
        {
            var secret = RandomNumberGenerator.GetBytes(Sealing.KeyBytes);
            Store(database, masters, secret);
            return new RootSecret(secret);
        }

        var (version, wrapped) = (row.Int(), row.Bytes());
        row.Done();
        var opened = masters.TryUnwrap(version, wrapped, Context) ?? throw new StorageStartException(
            $"The master key does not open this database: it was closed with version {version} of another key. Set {StorageOptions.Section}:{nameof(StorageOptions.MasterKey)} or {nameof(StorageOptions.MasterKeyFile)} to the key that belongs to it.");
        if (version != masters.Current)
        {
            // The root comes last: while it names the old version, the next start goes on where this one stopped.
            DataKeys.WrapAnew(database, masters);
            Store(database, masters, opened);
        }

        return new RootSecret(opened);
    }

    private static void Store(Db database, MasterKeys masters, byte[] secret) =>
        database.Sql("INSERT INTO root_secret (id, master_version, wrapped) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET master_version = excluded.master_version, wrapped = excluded.wrapped")
            .Add(masters.Current).AddBytes(masters.Wrap(secret, Context)).Run();

    private static byte[] Derive(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> purpose)
    {
        var key = new byte[Sealing.KeyBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, key, [], purpose);
        return key;
    }
}
