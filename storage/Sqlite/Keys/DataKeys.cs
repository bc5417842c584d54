using System.Security.Cryptography;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Sqlite.Connections;

namespace SmartPulse.Storage.Sqlite.Keys;

/// <summary>The rows of data keys: one per organisation, scope and class, wrapped by the master key, made in the transaction that first needs one.</summary>
internal sealed class DataKeys(KeyMemory memory)
{
    // Of the writer alone; emptied whenever something it wrote was taken back. A key is nearly always of one journal, and its last one is remembered with it.
    private readonly RecentMemory<(string Organisation, string Scope, string Class), (DataKey Key, long Stream)> current = new(KeyMemory.RememberedAtMost);
    private readonly KeptCiphers ciphers = new();

    /// <summary>The key in use, made when there is none, for something of that journal. Inside the writer's transaction.</summary>
    public DataKey ForWriting(Db database, long stream, string organisation, string scope, string dataClass)
    {
        var (key, usedBy) = current.Find((organisation, scope, dataClass));
        key ??= ReadOrMake(database, organisation, scope, dataClass);
        if (usedBy != stream)
        {
            database.Sql("INSERT INTO key_use (key_id, stream_id) VALUES (?, ?) ON CONFLICT DO NOTHING").Add(key.Id).Add(stream).Run();
            current.Put((organisation, scope, dataClass), (key, stream));
        }

        return key;
    }

    /// <summary>The cipher of a key in use. Inside the writer's transaction.</summary>
    public AesGcm CipherOf(DataKey key) => ciphers.Of(key);

    /// <summary>Forgets the keys of a scope. Inside the writer's transaction; the memory of it is dropped by <see cref="ForgetMemory"/> after the commit.</summary>
    public static int Forget(Db database, string organisation, string scope)
    {
        // The snapshots first, also those that were made since the scope was forgotten before: they are found through its keys. Their own keys go with them, since pages that are let go keep old bytes.
        const string Streams = "SELECT u.stream_id FROM data_key k JOIN key_use u ON u.key_id = k.id WHERE k.organisation = ? AND k.scope = ?";
        database.Sql($"UPDATE data_key SET wrapped = NULL WHERE id IN (SELECT key_id FROM snapshot WHERE stream_id IN ({Streams}))").Add(organisation).Add(scope).Run();
        database.Sql($"DELETE FROM snapshot WHERE stream_id IN ({Streams})").Add(organisation).Add(scope).Run();
        // secure_delete is on for this connection: the bytes are overwritten in their page, not only left out.
        return database.Sql("UPDATE data_key SET wrapped = NULL WHERE organisation = ? AND scope = ? AND wrapped IS NOT NULL").Add(organisation).Add(scope).Run();
    }

    /// <summary>Wraps every key in use with the newest master, a thousand in a transaction; afterwards the older masters are not needed.</summary>
    public static void WrapAnew(Db database, MasterKeys masters)
    {
        const int AtOnce = 1000;
        var after = 0L;
        while (true)
        {
            database.Execute("BEGIN IMMEDIATE");
            var old = new List<KeyRow>();
            var rows = database.Sql("SELECT id, master_version, wrapped, organisation, scope, class FROM data_key WHERE id > ? AND master_version <> ? AND wrapped IS NOT NULL ORDER BY id LIMIT ?")
                .Add(after).Add(masters.Current).Add(AtOnce);
            while (rows.Step())
            {
                var (id, version, wrapped) = (rows.Long(), rows.Int(), rows.Bytes());
                old.Add(new KeyRow(id, rows.Text(), rows.Text(), rows.Text(), version, wrapped));
            }

            foreach (var row in old)
            {
                database.Sql("UPDATE data_key SET master_version = ?, wrapped = ? WHERE id = ?").Add(masters.Current).AddBytes(KeyMemory.WrapAnew(masters, row)).Add(row.Id).Run();
                after = row.Id;
            }

            database.Execute("COMMIT");
            if (old.Count < AtOnce)
            {
                return;
            }
        }
    }

    /// <summary>What the writer knows may have been taken back with its transaction.</summary>
    public void ForgetWriting()
    {
        current.Clear();
        ciphers.Forget();
    }

    /// <summary>After an erasure no unwrapped key may stay in memory.</summary>
    public void ForgetMemory()
    {
        ForgetWriting();
        memory.Forget();
    }

    private DataKey ReadOrMake(Db database, string organisation, string scope, string dataClass)
    {
        var row = database.Sql("SELECT id, master_version, wrapped FROM data_key WHERE organisation = ? AND scope = ? AND class = ? AND wrapped IS NOT NULL")
            .Add(organisation).Add(scope).Add(dataClass);
        if (row.Step())
        {
            var found = new KeyRow(row.Long(), organisation, scope, dataClass, row.Int(), row.Bytes());
            row.Done();
            return memory.OpenForWriting(found);
        }

        var (fresh, wrapped) = memory.Make(organisation, scope, dataClass);
        database.Sql("INSERT INTO data_key (organisation, scope, class, master_version, wrapped) VALUES (?, ?, ?, ?, ?)")
            .Add(organisation).Add(scope).Add(dataClass).Add(memory.Masters.Current).AddBytes(wrapped).Run();
        return new DataKey(database.LastId(), fresh);
    }
}
