using SmartPulse.Journals;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Keys;

namespace SmartPulse.Storage.Sqlite.Writer;

/// <summary>What work finds inside the writer's transaction: the connection, and what the writer remembers between transactions.</summary>
internal sealed class WriteSession(Db database, DataKeys keys)
{
    private const int RememberedAtMost = 50_000;
    private const int HeadsAtLeast = 20_000;

    private readonly Dictionary<(string Organisation, string Location), long> places = [];

    public Db Database => database;

    public DataKeys Keys => keys;

    /// <summary>Heads as this writer left them: it is the only one that writes.</summary>
    public RecentMemory<StreamId, StreamHead> Heads { get; } = new(HeadsAtLeast);

    /// <summary>The number of a location, given at its first event.</summary>
    public long PlaceId(string organisation, string location)
    {
        if (places.TryGetValue((organisation, location), out var known))
        {
            return known;
        }

        database.Sql("INSERT INTO place (organisation, location) VALUES (?, ?) ON CONFLICT DO NOTHING").Add(organisation).Add(location).Run();
        var row = database.Sql("SELECT id FROM place WHERE organisation = ? AND location = ?").Add(organisation).Add(location);
        row.Step();
        var id = row.Long();
        row.Done();
        if (places.Count >= RememberedAtMost)
        {
            places.Clear();
        }

        return places[(organisation, location)] = id;
    }

    /// <summary>Something was taken back: what is remembered may never have been.</summary>
    public void Forget()
    {
        places.Clear();
        Heads.Clear();
        keys.ForgetWriting();
    }
}
