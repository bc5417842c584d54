using System.Text.Json;
using Microsoft.Data.Sqlite;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Wire;

namespace SmartPulse.Load.Floors;

/// <summary>A bare read of a journal: its rows by their key, one an append, each payload parsed. No key to unwrap, no seal, no chain, no fold.</summary>
internal sealed class BareReads : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand select;

    private BareReads(string path)
    {
        connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        select = connection.CreateCommand();
        select.CommandText = "SELECT version, envelopes, keys, body, chain FROM append WHERE stream_id = $0 ORDER BY version";
        select.Parameters.AddWithValue("$0", 0L);
        select.Prepare();
    }

    /// <summary>Fills a database with one journal so many times, and opens it once for each reader.</summary>
    public static BareReads[] Fill(string path, int streams, IReadOnlyList<StoredEvent> journal, int readers)
    {
        using var database = new BareDatabase(path);
        using var insert = database.Prepare("INSERT INTO append (stream_id, version, envelopes, keys, body, chain) VALUES ($0, $1, $2, '1', $3, $4)", 0L, 0L, "", Array.Empty<byte>(), new byte[32]);
        var appends = journal.GroupBy(e => (e.Cause, e.At)).Select(append => (append.Last().Version, append.Key.Cause, Body: append.SelectMany(e => e.Payload!.Value.ToArray()).ToArray())).ToList();
        database.Begin();
        for (var stream = 0; stream < streams; stream++)
        {
            foreach (var (version, cause, body) in appends) { BareDatabase.Run(insert, (long)stream, version, cause, body); }
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
        while (row.Read())
        {
            var json = new Utf8JsonReader(row.GetFieldValue<byte[]>(3), new JsonReaderOptions { AllowMultipleValues = true });
            while (json.Read()) { events.Add(JsonSerializer.Deserialize(ref json, WireFormat.Json.ConversationEvent)!); }
        }

        return events;
    }

    public void Dispose() => connection.Dispose();
}
