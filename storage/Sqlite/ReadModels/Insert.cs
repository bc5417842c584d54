namespace SmartPulse.Storage.Sqlite.ReadModels;

/// <summary>Writes out, once per table, the statement that adds a row of a journal; what is there already stays, and no row is then written.</summary>
internal static class Insert
{
    public static string Sql(string table, string key, string columns)
    {
        var values = string.Join(", ", columns.Split(',').Select(_ => "?"));
        return $"INSERT INTO {table} ({columns}) VALUES ({values}) ON CONFLICT (owner, {key}) DO NOTHING";
    }
}
