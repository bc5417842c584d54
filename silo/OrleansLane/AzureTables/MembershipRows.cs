using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace SmartPulse.AzureTables;

/// <summary>How membership is written in a table: a partition is a cluster; in it a row for each silo, and one for the version of the whole. Pure.</summary>
internal static class MembershipRows
{
    /// <summary>The key of the version's row. No silo's: those begin with an address.</summary>
    public const string VersionKey = "version";

    private const string Version = "Version";
    private const string Suspects = "Suspects";
    private const char BetweenVotes = ';';
    private const char BetweenVoterAndTime = '|';

    /// <summary>The key of a silo's row.</summary>
    public static string KeyOf(SiloAddress silo) => silo.ToParsableString();

    /// <summary>The version's row.</summary>
    public static TableEntity Of(string cluster, TableVersion version) => new(cluster, VersionKey) { [Version] = version.Version };

    /// <summary>A silo's row.</summary>
    public static TableEntity Of(string cluster, MembershipEntry entry) => new(cluster, KeyOf(entry.SiloAddress))
    {
        [nameof(entry.Status)] = entry.Status.ToString(),
        [nameof(entry.ProxyPort)] = entry.ProxyPort,
        [nameof(entry.HostName)] = entry.HostName,
        [nameof(entry.SiloName)] = entry.SiloName,
        [nameof(entry.RoleName)] = entry.RoleName,
        [nameof(entry.UpdateZone)] = entry.UpdateZone,
        [nameof(entry.FaultZone)] = entry.FaultZone,
        [nameof(entry.StartTime)] = Utc(entry.StartTime),
        [nameof(entry.IAmAliveTime)] = Utc(entry.IAmAliveTime),
        [Suspects] = string.Join(
            BetweenVotes, (entry.SuspectTimes ?? []).Select(vote => $"{vote.Item1.ToParsableString()}{BetweenVoterAndTime}{Utc(vote.Item2).UtcDateTime.ToString("O", CultureInfo.InvariantCulture)}")),
    };

    /// <summary>Of a silo's row only when it was last alive.</summary>
    public static TableEntity AliveOf(string cluster, MembershipEntry entry) =>
        new(cluster, KeyOf(entry.SiloAddress)) { [nameof(entry.IAmAliveTime)] = Utc(entry.IAmAliveTime) };

    /// <summary>Everything in a cluster's partition, or what was asked for of it. Throws when the version is not among it.</summary>
    public static MembershipTableData Read(IReadOnlyCollection<TableEntity> rows)
    {
        var version = rows.FirstOrDefault(row => row.RowKey == VersionKey)
            ?? throw new InvalidDataException("The membership table has no version for this cluster; whoever starts a silo makes it.");
        return new(
            [.. rows.Where(row => row.RowKey != VersionKey).Select(row => Tuple.Create(Entry(row), row.ETag.ToString()))],
            new TableVersion(version.GetInt32(Version)!.Value, version.ETag.ToString()));
    }

    /// <summary>What stands in a silo's row.</summary>
    public static MembershipEntry Entry(TableEntity row) => new()
    {
        SiloAddress = SiloAddress.FromParsableString(row.RowKey),
        Status = Enum.Parse<SiloStatus>(row.GetString(nameof(MembershipEntry.Status))),
        ProxyPort = row.GetInt32(nameof(MembershipEntry.ProxyPort))!.Value,
        HostName = row.GetString(nameof(MembershipEntry.HostName)),
        SiloName = row.GetString(nameof(MembershipEntry.SiloName)),
        RoleName = row.GetString(nameof(MembershipEntry.RoleName)),
        UpdateZone = row.GetInt32(nameof(MembershipEntry.UpdateZone))!.Value,
        FaultZone = row.GetInt32(nameof(MembershipEntry.FaultZone))!.Value,
        StartTime = Time(row, nameof(MembershipEntry.StartTime)),
        IAmAliveTime = Time(row, nameof(MembershipEntry.IAmAliveTime)),
        SuspectTimes = row.GetString(Suspects) is { Length: > 0 } votes ? [.. votes.Split(BetweenVotes).Select(Vote)] : null,
    };

    /// <summary>The etag that a caller gave back to us.</summary>
    public static ETag ETagOf(string etag) => new(etag);

    private static Tuple<SiloAddress, DateTime> Vote(string text)
    {
        var parts = text.Split(BetweenVoterAndTime);
        return Tuple.Create(SiloAddress.FromParsableString(parts[0]), DateTime.Parse(parts[1], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));
    }

    private static DateTime Time(TableEntity row, string column) => row.GetDateTimeOffset(column)!.Value.UtcDateTime;

    // Orleans means UTC whatever the kind says.
    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
