namespace SmartPulse.Storage.Sqlite.ReadModels;

/// <summary>Writes out, once per table, the statement that inserts a row or replaces it: only by its owner, and only by a newer version.</summary>
internal static class Upsert
{
    public static string Sql(string table, string key, string columns)
    {
        var names = columns.Split(',', StringSplitOptions.TrimEntries);
        var values = string.Join(", ", names.Select(_ => "?"));
        var sets = string.Join(", ", names.Where(name => name is not ("organisation" or "owner") && name != key).Select(name => $"{name} = excluded.{name}"));
        return $"INSERT INTO {table} ({columns}) VALUES ({values}) ON CONFLICT (organisation, {key}) DO UPDATE SET {sets} "
            + $"WHERE {table}.owner = excluded.owner AND {table}.version <= excluded.version";
    }
}
