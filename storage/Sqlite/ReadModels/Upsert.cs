namespace SmartPulse.Storage.Sqlite.ReadModels;

/// <summary>
/// Writes out, once per table, the statement that inserts a row or replaces it: only by its owner, and only by a newer version. Columns that are
/// <em>born</em> with the row and never change are not named in the replacement: an index over a column that it names is written even when the value stays.
/// </summary>
internal static class Upsert
{
    public static string Sql(string table, string key, string columns, params ReadOnlySpan<string> born)
    {
        var names = columns.Split(',', StringSplitOptions.TrimEntries);
        var values = string.Join(", ", names.Select(_ => "?"));
        string[] stay = ["organisation", "owner", key, .. born];
        var sets = string.Join(", ", names.Except(stay).Select(name => $"{name} = excluded.{name}"));
        return $"INSERT INTO {table} ({columns}) VALUES ({values}) ON CONFLICT (organisation, {key}) DO UPDATE SET {sets} "
            + $"WHERE {table}.owner = excluded.owner AND {table}.version <= excluded.version";
    }
}
