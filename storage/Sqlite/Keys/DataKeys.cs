using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Sqlite.Connections;

namespace SmartPulse.Storage.Sqlite.Keys;

/// <summary>The rows of data keys: one per organisation, scope and class, wrapped by the master key, made in the transaction that first needs one.</summary>
internal sealed class DataKeys(KeyMemory memory)
{
    // Of the writer alone; emptied whenever something it wrote was taken back.
    private readonly Dictionary<(string Organisation, string Scope, string Class), DataKey> current = [];

    /// <summary>The key in use, made when there is none. Inside the writer's transaction.</summary>
    public DataKey ForWriting(Db database, string organisation, string scope, string dataClass)
    {
        if (current.TryGetValue((organisation, scope, dataClass), out var known))
        {
            return known;
        }

        var row = database.Sql("SELECT id, master_version, wrapped FROM data_key WHERE organisation = ? AND scope = ? AND class = ? AND wrapped IS NOT NULL")
            .Add(organisation).Add(scope).Add(dataClass);
        DataKey key;
        if (row.Step())
        {
            var found = new KeyRow(row.Long(), organisation, scope, dataClass, row.Int(), row.Bytes());
            row.Done();
            key = memory.OpenForWriting(found);
        }
        else
        {
            var (fresh, wrapped) = memory.Make(organisation, scope, dataClass);
            database.Sql("INSERT INTO data_key (organisation, scope, class, master_version, wrapped) VALUES (?, ?, ?, ?, ?)")
                .Add(organisation).Add(scope).Add(dataClass).Add(memory.Masters.Current).AddBytes(wrapped).Run();
            key = new DataKey(database.LastId(), fresh);
        }

        if (current.Count >= KeyMemory.RememberedAtMost)
        {
            current.Clear();
        }

        return current[(organisation, scope, dataClass)] = key;
    }

    /// <summary>Forgets the keys of a scope. Inside the writer's transaction; the memory of it is dropped by <see cref="ForgetMemory"/> after the commit.</summary>
    public static int Forget(Db database, string organisation, string scope)
    {
        // The snapshots first: they are found through the keys that are about to go. Their own keys go with them, since pages that are let go keep old bytes.
        const string Streams = "SELECT e.stream_id FROM data_key k JOIN event e ON e.key_id = k.id WHERE k.organisation = ? AND k.scope = ? AND k.wrapped IS NOT NULL";
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
    public void ForgetWriting() => current.Clear();

    /// <summary>After an erasure no unwrapped key may stay in memory.</summary>
    public void ForgetMemory()
    {
        current.Clear();
        memory.Forget();
    }
}
