namespace SmartPulse.Storage.Sqlite.ReadModels;

/// <summary>
/// Writes out, once per table, the statement that inserts a row or replaces it: only by its owner, and only by a newer version. Columns that are
/// <em>born</em> with the row and never change are not named in the replacement: an index over a column that it names is written even when the value stays.
/// </summary>
internal static class Upsert
{
    /// <summary>The row, whatever stood there.</summary>
    public static string Sql(string table, string key, string columns, params ReadOnlySpan<string> born)
    {
        var names = Names(columns);
        var values = string.Join(", ", names.Select(_ => "?"));
        var sets = string.Join(", ", Changing(names, key, born).Select(name => $"{name} = excluded.{name}"));
        return $"INSERT INTO {table} ({columns}) VALUES ({values}) ON CONFLICT (organisation, {key}) DO UPDATE SET {sets} "
            + $"WHERE {table}.owner = excluded.owner AND {table}.version <= excluded.version";
    }

    /// <summary>The same values for a row that stands there with these columns as they are: no index is written. Nothing happens when one of them is another.</summary>
    public static string InPlace(string table, string key, string columns, ReadOnlySpan<string> asTheyAre, params ReadOnlySpan<string> born)
    {
        var names = Names(columns);
        var numbers = names.Index().ToDictionary(name => name.Item, name => FormattableString.Invariant($"?{name.Index + 1}"), StringComparer.Ordinal);
        var sets = string.Join(", ", Changing(names, key, [.. asTheyAre, .. born]).Select(name => $"{name} = {numbers[name]}"));
        string[] same = ["organisation", key, "owner", .. asTheyAre];
        return $"UPDATE {table} SET {sets} WHERE {string.Join(" AND ", same.Select(name => $"{name} = {numbers[name]}"))} AND version <= {numbers["version"]}";
    }

    private static string[] Names(string columns) => columns.Split(',', StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Changing(string[] names, string key, ReadOnlySpan<string> stay) => names.Except(["organisation", "owner", key, .. stay]);
}
