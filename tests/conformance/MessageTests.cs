using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance;

public sealed class MessageTests : IAsyncDisposable
{
    private static readonly Parcel Parcel = new("boots", 3, ["fragile", "wet"]);

    private readonly ICluster cluster = Clusters.Start();

    [Fact]
    public async Task EN32_what_crosses_a_call_is_written_and_read_back_so_nobody_shares_an_object()
    {
        var carrier = cluster.Grains.GetGrain<ICarrier>("c");

        var back = await carrier.CarryAsync(Parcel);

        Assert.NotSame(Parcel, back);
        Assert.Equal((Parcel.Name, Parcel.Weight), (back.Name, back.Weight));
        Assert.Equal(Parcel.Labels, back.Labels);
        Assert.False(await carrier.IsSameAsync(Parcel));
    }

    [Fact]
    public async Task EN33_a_type_the_wire_cannot_carry_fails_loudly_in_both_directions()
    {
        var carrier = cluster.Grains.GetGrain<ICarrier>("c");

        var sent = await Assert.ThrowsAsync<NotSupportedException>(() => carrier.TakeAsync(new() { Delegate = () => 1 }));
        var given = await Assert.ThrowsAsync<NotSupportedException>(carrier.GiveAsync);

        Assert.Contains(typeof(Func<int>).ToString(), sent.Message, StringComparison.Ordinal);
        Assert.Contains(typeof(Func<int>).ToString(), given.Message, StringComparison.Ordinal);
        Assert.Equal(Parcel.Name, (await carrier.CarryAsync(Parcel)).Name);
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();
}
