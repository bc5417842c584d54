using Microsoft.Data.Sqlite;

namespace SmartPulse.Load.Floors;

/// <summary>
/// The rows that a turn is about, in our own tables and with our bytes: what happened (state), that it was seen (inbox), what is owed (outbox).
/// No grain, no decision, no key, no chain, no read model.
/// </summary>
internal sealed class BareTurns : IDisposable
{
    private readonly BareDatabase database;
    private readonly BareGroupCommit<int> commits;
    private readonly SqliteCommand state, inbox, outbox;
    private readonly long[] versions;
    private long turns;

    /// <param name="path">The database.</param>
    /// <param name="streams">How many conversations stand in it.</param>
    /// <param name="bytes">What our turns write on average.</param>
    public BareTurns(string path, int streams, TurnBytes bytes)
    {
        (database, versions) = (new BareDatabase(path), new long[streams]);
        state = database.Prepare(
            "INSERT INTO append (stream_id, version, envelopes, keys, body, chain) VALUES ($0, $1, $2, '1', $3, $4)", 0L, 0L, "", new byte[bytes.State], new byte[32]);
        inbox = database.Prepare(
            "INSERT INTO capture_event (organisation, signal, owner, location, opportunity, kind, at) VALUES ('org_bench', $0, $1, 'loc_bench', $2, 'SmsReceived', $3)", "", 0L, "", 0L);
        outbox = database.Prepare(
            "INSERT INTO message (organisation, message, owner, location, opportunity, contact, author, channel, at, text, status, version) VALUES ('org_bench', $0, $1, 'loc_bench', $2, $3, 'Assistant', 'Sms', $4, $5, 'Owed', $6)",
            "", 0L, "", "", 0L, new string('x', bytes.Outbox), 0L);
        database.Begin();
        for (var stream = 0; stream < streams; stream++) { Write(stream); }
        database.Commit();
        commits = new(database, Write);
    }

    /// <summary>Commits so far, each one synced write of the WAL; and turns in them.</summary>
    public (long Commits, long Written) Done => commits.Done;

    /// <summary>One turn; ends when it is on disk.</summary>
    public Task TakeAsync(int stream) => commits.WriteAsync(stream);

    public void Dispose()
    {
        commits.Dispose();
        database.Dispose();
    }

    private void Write(int stream)
    {
        var (turn, version, opportunity) = (++turns, ++versions[stream], $"opp_bench{stream:D14}");
        BareDatabase.Run(state, stream + 1L, version, $"sms:bench{turn:D16}");
        BareDatabase.Run(inbox, $"sms:bench{turn:D16}", stream + 1L, opportunity, turn);
        BareDatabase.Run(outbox, $"msg_bench{turn:D14}", stream + 1L, opportunity, $"con_bench{stream:D7}", turn, null, version);
    }
}
