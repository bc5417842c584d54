using System.Text.Json;
using Microsoft.Data.Sqlite;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Wire;

namespace SmartPulse.Load.Floors;

/// <summary>A bare read of a journal: its rows by their key, each payload parsed. No key to unwrap, no seal, no chain, no fold.</summary>
internal sealed class BareReads : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand select;

    private BareReads(string path)
    {
        connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        select = connection.CreateCommand();
        select.CommandText = "SELECT version, type, schema, at, actor, cause, trace_parent, settings_version, payload, chain FROM event WHERE stream_id = $0 ORDER BY version";
        select.Parameters.AddWithValue("$0", 0L);
        select.Prepare();
    }

    /// <summary>Fills a database with one journal so many times, and opens it once for each reader.</summary>
    public static BareReads[] Fill(string path, int streams, IReadOnlyList<StoredEvent> journal, int readers)
    {
        using var database = new BareDatabase(path);
        using var insert = database.Prepare(
            "INSERT INTO event (stream_id, version, type, schema, at, actor, cause, settings_version, payload, chain) VALUES ($0, $1, $2, $3, $4, $5, $6, 1, $7, $8)",
            0L, 0L, "", 0, 0L, "", "", Array.Empty<byte>(), new byte[32]);
        database.Begin();
        for (var stream = 0; stream < streams; stream++)
        {
            foreach (var e in journal) { BareDatabase.Run(insert, (long)stream, e.Version, e.Type, e.Schema, e.At.ToUnixTimeTicks(), e.Actor, e.Cause, e.Payload!.Value.ToArray()); }
        }

        database.Commit();
        return [.. Enumerable.Range(0, readers).Select(_ => new BareReads(path))];
    }

    /// <summary>The events of a journal.</summary>
    public List<ConversationEvent> Read(int stream)
    {
        select.Parameters[0].Value = (long)stream;
        using var row = select.ExecuteReader();
        List<ConversationEvent> events = [];
        while (row.Read()) { events.Add(JsonSerializer.Deserialize(row.GetFieldValue<byte[]>(8), WireFormat.Json.ConversationEvent)!); }
        return events;
    }

    public void Dispose() => connection.Dispose();
}
