using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Sqlite.Connections;

namespace SmartPulse.Storage.Sqlite.Keys;

/// <summary>Where SQLite keeps the root secret.</summary>
internal static class RootSecretRow
{
    /// <summary>Reads the secret, makes it in a new database, and wraps it anew when the master key has a newer version.</summary>
    public static RootSecret Open(Db database, MasterKeys masters)
    {
        var row = database.Sql("SELECT master_version, wrapped FROM root_secret WHERE id = 1");
        if (!row.Step())
        {
            var (made, fresh) = RootSecret.Make(masters);
            Store(database, masters, fresh);
            return made;
        }

        var (version, wrapped) = (row.Int(), row.Bytes());
        row.Done();
        var secret = RootSecret.Open(masters, version, wrapped);
        if (version != masters.Current)
        {
            // The root comes last: while it names the old version, the next start goes on where this one stopped.
            DataKeys.WrapAnew(database, masters);
            Store(database, masters, RootSecret.WrapAnew(masters, version, wrapped));
        }

        return secret;
    }

    private static void Store(Db database, MasterKeys masters, byte[] wrapped) =>
        database.Sql("INSERT INTO root_secret (id, master_version, wrapped) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET master_version = excluded.master_version, wrapped = excluded.wrapped")
            .Add(masters.Current).AddBytes(wrapped).Run();
}
