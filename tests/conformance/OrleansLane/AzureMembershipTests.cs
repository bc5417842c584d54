using System.Net;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using SmartPulse.AzureTables;
using SmartPulse.Tests.Storage.Azure;

namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>What Orleans asks of a membership table, on Azurite.</summary>
public sealed class AzureMembershipTests : IAsyncLifetime
{
    private static readonly Lazy<Task<AzuriteServer>> Azurite = new(() => Task.Run(AzuriteServer.StartTablesAsync));
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static int clusters;

    private readonly string cluster = $"cluster-{Interlocked.Increment(ref clusters)}";
    private TableClient client = null!;
    private AzureMembershipTable table = null!;
    private int silos;

    public async Task InitializeAsync()
    {
        client = new((await Azurite.Value).ConnectionString, "membership");
        table = new(client, cluster);
        await table.InitializeMembershipTable(tryInitTableVersion: true);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task EN51_a_new_table_is_empty_and_whoever_finds_it_there_leaves_it_as_it_is()
    {
        var empty = await table.ReadAll();
        Assert.True(await table.InsertRow(Silo(), empty.Version.Next()));
        await new AzureMembershipTable(client, cluster).InitializeMembershipTable(tryInitTableVersion: true);

        Assert.Empty(empty.Members);
        Assert.Equal((0, false), (empty.Version.Version, string.IsNullOrEmpty(empty.Version.VersionEtag)));
        Assert.Single((await table.ReadAll()).Members);
    }

    [Fact]
    public async Task EN51_a_silo_is_added_once_and_only_on_the_newest_picture()
    {
        var silo = Silo();
        var empty = await table.ReadAll();

        Assert.True(await table.InsertRow(silo, empty.Version.Next()));
        Assert.False(await table.InsertRow(silo, empty.Version.Next()));
        Assert.False(await table.InsertRow(Silo(), empty.Version.Next()));
        Assert.False(await table.InsertRow(silo, (await table.ReadAll()).Version.Next()));

        var read = await table.ReadRow(silo.SiloAddress);
        Assert.Equal(1, read.Version.Version);
        Assert.NotEqual(empty.Version.VersionEtag, read.Version.VersionEtag);
        Assert.Equal(silo.ToFullString(), Assert.Single(read.Members).Item1.ToFullString());
        Assert.Single((await table.ReadAll()).Members);
    }

    [Fact]
    public async Task EN51_a_change_needs_the_silo_its_etag_and_the_newest_picture_and_otherwise_changes_nothing()
    {
        var silo = Silo();
        Assert.False(await table.UpdateRow(silo, "*", (await table.ReadAll()).Version.Next()));
        Assert.True(await table.InsertRow(silo, (await table.ReadAll()).Version.Next()));
        var before = await table.ReadRow(silo.SiloAddress);
        var etag = before.Members[0].Item2;
        silo.AddSuspector(Silo().SiloAddress, Now.UtcDateTime);
        silo.AddSuspector(Silo().SiloAddress, Now.UtcDateTime);
        silo.Status = SiloStatus.Dead;

        Assert.True(await table.UpdateRow(silo, etag, before.Version.Next()));
        var after = await table.ReadRow(silo.SiloAddress);
        Assert.False(await table.UpdateRow(silo, etag, after.Version.Next()));
        Assert.False(await table.UpdateRow(silo, after.Members[0].Item2, before.Version.Next()));

        var read = await table.ReadAll();
        Assert.Equal(silo.ToFullString(), Assert.Single(read.Members).Item1.ToFullString());
        Assert.Equal(silo.SuspectTimes, read.Members[0].Item1.SuspectTimes);
        Assert.Equal((2, after.Version.VersionEtag), (read.Version.Version, read.Version.VersionEtag));
    }

    [Fact]
    public async Task EN51_of_all_who_change_on_the_same_picture_one_succeeds()
    {
        var silo = Silo();
        Assert.True(await table.InsertRow(silo, (await table.ReadAll()).Version.Next()));
        var picture = await table.ReadRow(silo.SiloAddress);

        var changes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => table.UpdateRow(silo, picture.Members[0].Item2, picture.Version.Next())));

        Assert.Single(changes, changed => changed);
        Assert.Equal(2, (await table.ReadAll()).Version.Version);
    }

    [Fact]
    public async Task EN51_being_alive_changes_the_time_and_neither_the_rest_nor_the_version()
    {
        var silo = Silo();
        Assert.True(await table.InsertRow(silo, (await table.ReadAll()).Version.Next()));
        var before = await table.ReadAll();
        var later = silo.IAmAliveTime.AddMinutes(5);

        await table.UpdateIAmAlive(new MembershipEntry { SiloAddress = silo.SiloAddress, IAmAliveTime = later });

        var after = await table.ReadAll();
        silo.IAmAliveTime = later;
        Assert.Equal(silo.ToFullString(), after.Members[0].Item1.ToFullString());
        Assert.Equal(before.Version, after.Version);
    }

    [Fact]
    public async Task EN51_who_is_long_gone_is_cleaned_away_and_who_is_a_member_or_was_lately_stays()
    {
        var (gone, stuck, member, lately) = (Silo(SiloStatus.Dead, days: 10), Silo(SiloStatus.Joining, days: 10), Silo(SiloStatus.Active, days: 10), Silo(SiloStatus.Dead));
        foreach (var silo in (MembershipEntry[])[gone, stuck, member, lately])
        {
            Assert.True(await table.InsertRow(silo, (await table.ReadAll()).Version.Next()));
        }

        await table.CleanupDefunctSiloEntries(Now.AddDays(-7));

        Assert.Equal(
            new[] { member, lately }.Select(silo => silo.SiloAddress.ToParsableString()).Order(StringComparer.Ordinal),
            (await table.ReadAll()).Members.Select(silo => silo.Item1.SiloAddress.ToParsableString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EN51_clusters_in_one_table_know_nothing_of_each_other_and_one_that_is_deleted_is_gone()
    {
        var other = new AzureMembershipTable(client, $"{cluster}-other");
        await other.InitializeMembershipTable(tryInitTableVersion: true);
        Assert.True(await table.InsertRow(Silo(), (await table.ReadAll()).Version.Next()));
        Assert.Empty((await other.ReadAll()).Members);

        await table.DeleteMembershipTableEntries(cluster);

        await Assert.ThrowsAsync<InvalidDataException>(table.ReadAll);
        Assert.Equal(0, (await other.ReadAll()).Version.Version);
    }

    [Fact]
    public async Task EN51_clients_are_told_of_members_that_clients_may_call()
    {
        var (called, alone) = (Silo(SiloStatus.Active), Silo(SiloStatus.Active));
        alone.ProxyPort = 0;
        foreach (var silo in (MembershipEntry[])[called, alone, Silo(SiloStatus.Joining), Silo(SiloStatus.Dead)])
        {
            Assert.True(await table.InsertRow(silo, (await table.ReadAll()).Version.Next()));
        }

        var gateway = Assert.Single(await new AzureGateways(client, cluster, TimeSpan.FromSeconds(1)).GetGateways());

        Assert.Equal(called.SiloAddress.Endpoint.Address.ToString(), gateway.Host);
        Assert.Equal(called.ProxyPort, gateway.Port);
    }

    [Theory]
    [InlineData("AzureTables", "smartpulse", null)]
    [InlineData("AzureTables", "smartpulse", "AccountKey=marker-key")]
    [InlineData("Name", "smart/pulse", "UseDevelopmentStorage=true")]
    public void EN52_an_account_that_is_none_stops_the_start_and_names_the_setting_and_not_the_key(string setting, string name, string? account)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => AzureTable.Open(new() { Name = name, AzureTables = account }));

        Assert.Contains($"SmartPulse:Cluster:{setting} ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("marker-key", refused.ToString(), StringComparison.Ordinal);
    }

    private MembershipEntry Silo(SiloStatus status = SiloStatus.Created, int days = 0)
    {
        var started = Now.UtcDateTime.AddDays(-days);
        return new()
        {
            SiloAddress = SiloAddress.New(IPAddress.Loopback, 11_111, ++silos),
            Status = status,
            ProxyPort = 30_000,
            HostName = "host",
            SiloName = $"silo {silos}",
            RoleName = "role",
            UpdateZone = 1,
            FaultZone = 2,
            StartTime = started,
            IAmAliveTime = started,
        };
    }
}
