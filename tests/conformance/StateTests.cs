using Orleans.Storage;
using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance;

public sealed class StateTests : IAsyncDisposable
{
    private readonly ICluster cluster = Clusters.Start();

    private IKeeper Keeper => cluster.Grains.GetGrain<IKeeper>("k");

    [Fact]
    public async Task EN28_state_is_read_before_the_grain_activates_and_outlives_it()
    {
        Assert.Equal(new(Exists: false, NameAtActivation: null), await Keeper.ReadAsync());
        await Keeper.WriteAsync("ada");

        Assert.Equal(new(Exists: true, NameAtActivation: "ada"), await AfterAnotherLifeAsync());
    }

    [Fact]
    public async Task EN28_who_writes_over_another_is_told_and_begins_again_from_the_store()
    {
        await Keeper.WriteAsync("mine");
        var before = await Keeper.ActivationAsync();
        cluster.States.WriteBehindTheGrain(Keeper.GetGrainId(), "kept", """{"name":"theirs"}""");

        await Assert.ThrowsAsync<InconsistentStateException>(() => Keeper.WriteAsync("mine again"));

        Assert.NotEqual(before, await Keeper.ActivationAsync());
        Assert.Equal(new(Exists: true, NameAtActivation: "theirs"), await Keeper.ReadAsync());
        await Keeper.WriteAsync("mine at last");
    }

    [Fact]
    public async Task EN29_a_cleared_record_is_gone_and_can_be_written_anew()
    {
        await Keeper.WriteAsync("ada");
        await Keeper.ClearAsync();
        Assert.False((await Keeper.ReadAsync()).Exists);

        await Keeper.WriteAsync("bo");

        Assert.True((await Keeper.ReadAsync()).Exists);
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();

    private async Task<Seen> AfterAnotherLifeAsync()
    {
        var before = await Keeper.ActivationAsync();
        do
        {
            await cluster.IdleAsync();
        }
        while (await Keeper.ActivationAsync() == before);

        return await Keeper.ReadAsync();
    }
}
